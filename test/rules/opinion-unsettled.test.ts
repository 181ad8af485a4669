import { opinionUnsettled } from '../../src/rules/opinion-unsettled.ts';
import { testRule } from '../helpers/rule.ts';

testRule(opinionUnsettled, [
  {
    name: 'nothing at all',
    yaml: `
y_kien:
  - noi_dung: A`,
    paths: ['y_kien[0]'],
  },
  {
    name: 'said to be open',
    yaml: `
y_kien:
  - noi_dung: A
    ket_qua: chua_tra_loi`,
    paths: ['y_kien[0]'],
  },
  {
    name: 'a unit without deadline',
    yaml: `
y_kien:
  - noi_dung: A
    xu_ly:
      don_vi: B`,
    paths: ['y_kien[0].xu_ly'],
  },
  {
    name: 'a deadline without unit',
    yaml: `
y_kien:
  - noi_dung: A
    xu_ly:
      han: 22/6/2026`,
    paths: ['y_kien[0].xu_ly'],
  },
  {
    name: 'forwarded to nobody',
    yaml: `
y_kien:
  - noi_dung: A
    chuyen:
      ngay: 22/6/2026`,
    paths: ['y_kien[0].chuyen'],
  },
  {
    name: 'only the outcome',
    yaml: `
y_kien:
  - ket_qua: tra_loi_tai_cho
  - ket_qua: giao_don_vi
  - ket_qua: chuyen_cap_tren`,
    paths: ['y_kien[0].ket_qua', 'y_kien[1].ket_qua', 'y_kien[2].ket_qua'],
  },
  {
    name: 'settled in every way',
    yaml: `
y_kien:
  - tra_loi: Được.
  - xu_ly:
      don_vi: B
      han: 22/6/2026
  - chuyen:
      co_quan_nhan: Sở Xây dựng
  - ket_qua: tiep_thu_ghi_nhan
  - xu_ly:
      don_vi: B
      trang_thai: xong
  - tra_loi: Sẽ làm.
    xu_ly:
      don_vi: B`,
    paths: [],
  },
]);
