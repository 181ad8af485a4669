import { planParties } from '../../src/rules/plan-parties.ts';
import { testRule } from '../helpers/rule.ts';

testRule(planParties, [
  {
    name: 'organised without the Front',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phoi_hop: [Hội Nông dân xã]
  phien:
    - ngay: 22/5/2026`,
    paths: ['hoi_nghi.phoi_hop'],
  },
  {
    name: 'work without the Front',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
ke_hoach:
  phan_cong:
    - don_vi: Công an xã`,
    paths: ['ke_hoach.phan_cong'],
  },
  {
    name: 'the Front among the work',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phoi_hop: [Hội Nông dân xã]
  phien:
    - ngay: 22/5/2026
ke_hoach:
  phan_cong:
    - don_vi: UBMTTQ xã`,
    paths: [],
  },
  {
    name: 'nobody of the committee',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  nhom: [cán bộ, công chức xã]
  dai_bieu:
    - ho_ten: Lê Văn C
      chuc_vu: Trưởng Công an xã`,
    paths: ['thanh_phan.nhom'],
  },
  {
    name: 'a chair of the committee',
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
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch UBND xã
  nhom: [cán bộ, công chức xã]`,
    paths: [],
  },
  {
    name: 'a group of it',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thanh_phan:
  nhom: [Ban Chấp hành Đảng bộ xã]`,
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
  dai_bieu: [Lê Văn C]`,
    paths: [],
  },
  {
    name: 'no lists',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026`,
    paths: [],
  },
  {
    name: 'the Party committee leads',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
  phoi_hop: [Hội Nông dân xã]
  phien:
    - ngay: 22/5/2026`,
    paths: [],
  },
]);
