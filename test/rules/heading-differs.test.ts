import { headingDiffers } from '../../src/rules/heading-differs.ts';
import { testRule } from '../helpers/rule.ts';

testRule(headingDiffers, [
  {
    name: 'another time in the name',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại với Nhân dân lần 1 năm 2020
  lan: 2
  phien:
    - ngay: 24/11/2020`,
    paths: ['error hoi_nghi.ten'],
  },
  {
    name: 'in every heading',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 24/11/2020
ke_hoach:
  trich_yeu: tổ chức Hội nghị đối thoại lần 1
thong_bao:
  trich_yeu: kết luận Hội nghị đối thoại năm 2019
tin_bai:
  tieu_de: Đối thoại lần 3 năm 2021`,
    paths: ['ke_hoach.trich_yeu', 'thong_bao.trich_yeu', 'tin_bai.tieu_de', 'tin_bai.tieu_de'],
  },
  {
    name: 'of this conference',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại với Nhân dân lần 2 năm 2020
  lan: 2
  phien:
    - ngay: 24/11/2020
tin_bai:
  tieu_de: Hội nghị đối thoại lần 2 năm 2020, tiếp nối lần 1 năm 2019`,
    paths: [],
  },
  {
    name: 'of something else',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 24/11/2020
tin_bai:
  tieu_de: Tiếp nhận công dân năm 2019`,
    paths: [],
  },
  {
    name: 'the time is not told',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại lần 2
tin_bai:
  tieu_de: Hội nghị đối thoại lần 1`,
    paths: [],
  },
]);
