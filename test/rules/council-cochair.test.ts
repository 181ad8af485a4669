import { councilCochair } from '../../src/rules/council-cochair.ts';
import { testRule } from '../helpers/rule.ts';

testRule(councilCochair, [
  {
    name: 'the government alone',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã`,
    paths: ['thanh_phan.chu_tri'],
  },
  {
    name: 'with the council',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã
    - ho_ten: Nguyễn Văn B
      chuc_vu: Phó Chủ tịch HĐND xã`,
    paths: [],
  },
  {
    name: 'a head of both',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã`,
    paths: [],
  },
  {
    name: 'a member of the standing body',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã
    - ho_ten: Nguyễn Văn B
      chuc_vu: Trưởng Ban Kinh tế - Xã hội HĐND xã`,
    paths: [],
  },
  {
    name: 'before the law',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2024
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã`,
    paths: [],
  },
  {
    name: 'the Party committee leads',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy xã`,
    paths: [],
  },
  {
    name: 'someone without a title',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã
    - Trần Thị K`,
    paths: [],
  },
  {
    name: 'no chair',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026`,
    paths: [],
  },
]);
