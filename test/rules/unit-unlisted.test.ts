import { unitUnlisted } from '../../src/rules/unit-unlisted.ts';
import { testRule } from '../helpers/rule.ts';

testRule(unitUnlisted, [
  {
    name: 'in every place',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
hoi_nghi:
  pham_vi:
    don_vi: [TDP 1, Tổ dân phố số 4]
  phien:
    - don_vi: [khối 1]
thanh_phan:
  phan_bo:
    - don_vi: Tổ dân phố số 5
y_kien:
  - nguoi_neu:
      don_vi_con: tổ dân phố 11`,
    paths: [
      'hoi_nghi.pham_vi.don_vi[1]',
      'hoi_nghi.phien[0].don_vi[0]',
      'warning thanh_phan.phan_bo[0].don_vi',
      'warning y_kien[0].nguoi_neu.don_vi_con',
    ],
  },
  {
    name: 'written otherwise',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
hoi_nghi:
  pham_vi:
    don_vi: [tổ dân phố 01, TDP số 2, '13']`,
    paths: [],
  },
  {
    name: 'not a part of the place',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
thanh_phan:
  phan_bo:
    - don_vi: Khối cơ quan, trường học
    - don_vi: Thường trực Đảng ủy
y_kien:
  - nguoi_neu:
      don_vi_con: Công ty Mẫu`,
    paths: [],
  },
  {
    name: 'communes of a district',
    yaml: `
co_quan:
  loai: huyen
  don_vi_con: [thị trấn Mẫu, xã An Mẫu]
hoi_nghi:
  pham_vi:
    don_vi: [An Mẫu, xã Bình Mẫu]`,
    paths: ['hoi_nghi.pham_vi.don_vi[1]'],
  },
  {
    name: 'no list',
    yaml: `
hoi_nghi:
  pham_vi:
    don_vi: [khối Tân Thắng]`,
    paths: [],
  },
]);
