import { unitCount } from '../../src/rules/unit-count.ts';
import { testRule } from '../helpers/rule.ts';

testRule(unitCount, [
  {
    name: 'in groups and among the people',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
thanh_phan:
  nhan_dan: đại diện 33 tổ dân phố
  nhom:
    - tổ trưởng 12 TDP
    - ten: bí thư chi bộ 3 tổ dân phố`,
    paths: ['thanh_phan.nhan_dan', 'thanh_phan.nhom[0]'],
  },
  {
    name: 'those of the scope',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
hoi_nghi:
  pham_vi:
    don_vi: [Tổ dân phố số 1, Tổ dân phố số 2]
thanh_phan:
  nhan_dan: Nhân dân 2 tổ dân phố`,
    paths: [],
  },
  {
    name: 'a name, another kind, no number',
    yaml: `
co_quan:
  don_vi_con: [Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 13]
thanh_phan:
  nhan_dan: Nhân dân tổ dân phố số 5
  nhom:
    - trưởng 4 thôn
    - tổ trưởng các tổ dân phố`,
    paths: [],
  },
  {
    name: 'no list',
    yaml: `
thanh_phan:
  nhan_dan: đại diện 33 tổ dân phố`,
    paths: [],
  },
]);
