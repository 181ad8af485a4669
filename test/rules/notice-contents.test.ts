import { noticeContents } from '../../src/rules/notice-contents.ts';
import { testRule } from '../helpers/rule.ts';

testRule(noticeContents, [
  {
    name: 'nothing but the day',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 11/5/2026`,
    paths: ['thong_bao_truoc'],
  },
  {
    name: 'no content',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
      dia_diem: Hội trường xã
giay_moi:
  ngay: 11/5/2026`,
    paths: ['giay_moi'],
  },
  {
    name: 'no place',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  noi_dung: [Đất đai]
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
thong_bao_truoc:
  ngay: 11/5/2026`,
    paths: ['thong_bao_truoc'],
  },
  {
    name: 'online without a way',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  noi_dung: [Đất đai]
  hinh_thuc: ket_hop
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
      dia_diem: Hội trường xã
thong_bao_truoc:
  ngay: 11/5/2026`,
    paths: ['thong_bao_truoc'],
  },
  {
    name: 'online',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  noi_dung: [Đất đai]
  hinh_thuc: truc_tuyen
  dia_chi_truc_tuyen: phòng họp của xã
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
thong_bao_truoc:
  ngay: 11/5/2026`,
    paths: [],
  },
  {
    name: 'a theme is content',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  chuyen_de: [vay vốn]
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
      dia_diem: Hội trường xã
thong_bao_truoc:
  ngay: 11/5/2026`,
    paths: [],
  },
  {
    name: 'not signed yet',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  so: 5`,
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
thong_bao_truoc:
  ngay: 11/5/2026`,
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
thong_bao_truoc:
  ngay: 11/5/2024`,
    paths: [],
  },
]);
