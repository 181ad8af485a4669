import { twoTierBodies } from '../../src/rules/two-tier-bodies.ts';
import { testRule } from '../helpers/rule.ts';

testRule(twoTierBodies, [
  {
    name: 'unit and parent',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
co_quan:
  loai: thi_tran
  huyen: huyện Mẫu`,
    paths: ['co_quan.loai', 'co_quan.huyen'],
  },
  {
    name: 'names of bodies',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
co_quan:
  loai: xa
  chinh_quyen:
    cap_tren: Ủy ban nhân dân huyện Mẫu
ke_hoach:
  noi_nhan:
    - Thường trực Huyện ủy
    - UBND tỉnh
y_kien:
  - noi_dung: A
    xu_ly:
      don_vi: Phòng Nông nghiệp và PTNT huyện
    chuyen:
      co_quan_nhan: UBND quận Mẫu`,
    paths: [
      'co_quan.chinh_quyen.cap_tren',
      'ke_hoach.noi_nhan[0]',
      'y_kien[0].xu_ly.don_vi',
      'y_kien[0].chuyen.co_quan_nhan',
    ],
  },
  {
    name: 'titles and groups',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thanh_phan:
  khach_moi:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Ủy viên Ban Thường vụ Thị uỷ
  nhom:
    - Lãnh đạo UBND thị xã
    - ten: Đại diện HĐND huyện
      so_luong: 2`,
    paths: ['thanh_phan.khach_moi[0].chuc_vu', 'thanh_phan.nhom[0]', 'thanh_phan.nhom[1].ten'],
  },
  {
    name: 'levels',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thanh_phan:
  khach_moi:
    - ho_ten: Nguyễn Văn A
      cap: huyen
  nhom:
    - ten: Đại biểu
      cap: huyen
y_kien:
  - noi_dung: A
    tham_quyen: huyen`,
    paths: ['thanh_phan.khach_moi[0].cap', 'thanh_phan.nhom[0].cap', 'y_kien[0].tham_quyen'],
  },
  {
    name: 'former offices, and what people say, may name it',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: nguyên Bí thư Huyện ủy
y_kien:
  - noi_dung: Đề nghị trả hồ sơ đã nộp ở UBND huyện năm 2024.
    xu_ly:
      don_vi: bộ phận tiếp nhận hồ sơ của UBND huyện cũ
ky_truoc:
  don_vi: UBND huyện
can_cu:
  - co_quan: UBND huyện Mẫu`,
    paths: [],
  },
  {
    name: 'before 01/7/2025',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 30/6/2025
co_quan:
  loai: thi_tran
  huyen: huyện Mẫu`,
    paths: [],
  },
  {
    name: 'from 01/7/2025',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 01/7/2025
co_quan:
  huyen: huyện Mẫu`,
    paths: ['co_quan.huyen'],
  },
  {
    name: 'a plan for the year 2026',
    yaml: `
hoi_nghi:
  nam: 2026
co_quan:
  huyen: huyện Mẫu`,
    paths: ['co_quan.huyen'],
  },
  {
    name: 'no date',
    yaml: `
co_quan:
  huyen: huyện Mẫu`,
    paths: [],
  },
  {
    name: 'words that only look alike',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
co_quan:
  loai: phuong
  doan_the: [Hội Cựu chiến binh]
ke_hoach:
  noi_nhan: [Ban Chỉ huy Quân sự phường, Ủy ban nhân dân thành phố Mẫu, Thành ủy]`,
    paths: [],
  },
]);
