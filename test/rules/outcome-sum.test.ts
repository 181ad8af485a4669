import { outcomeSum } from '../../src/rules/outcome-sum.ts';
import { testRule } from '../helpers/rule.ts';

testRule(outcomeSum, [
  {
    name: 'too few',
    yaml: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 4`,
    paths: ['so_y_kien.ket_qua'],
  },
  {
    name: 'too many',
    yaml: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 11`,
    paths: ['so_y_kien.ket_qua'],
  },
  {
    name: 'only one known',
    yaml: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 5`,
    paths: [],
  },
  {
    name: 'all',
    yaml: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 3
    chuyen_cap_tren: 1
    tiep_thu_ghi_nhan: 1`,
    paths: [],
  },
  {
    name: 'no total',
    yaml: `
so_y_kien:
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 3`,
    paths: [],
  },
]);
