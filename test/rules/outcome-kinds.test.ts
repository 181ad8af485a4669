import { outcomeKinds } from '../../src/rules/outcome-kinds.ts';
import { testRule } from '../helpers/rule.ts';

testRule(outcomeKinds, [
  {
    name: 'assigned by words',
    yaml: `
so_y_kien:
  cach_xu_ly: [tra_loi_tai_cho]
  giao_cho: bộ phận chuyên môn`,
    paths: ['so_y_kien.cach_xu_ly'],
  },
  {
    name: 'by numbers',
    yaml: `
so_y_kien:
  cach_xu_ly: [tra_loi_tai_cho]
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 1
    chuyen_cap_tren: 2`,
    paths: ['so_y_kien.cach_xu_ly', 'so_y_kien.cach_xu_ly'],
  },
  {
    name: 'by the list',
    yaml: `
so_y_kien:
  cach_xu_ly: [tra_loi_tai_cho]
y_kien:
  - ket_qua: tiep_thu_ghi_nhan`,
    paths: ['so_y_kien.cach_xu_ly'],
  },
  {
    name: 'none of that way',
    yaml: `
so_y_kien:
  cach_xu_ly: [tra_loi_tai_cho]
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 0`,
    paths: [],
  },
  {
    name: 'all told',
    yaml: `
so_y_kien:
  cach_xu_ly: [tra_loi_tai_cho, giao_don_vi]
  giao_cho: bộ phận chuyên môn`,
    paths: [],
  },
  {
    name: 'not told',
    yaml: `
so_y_kien:
  giao_cho: bộ phận chuyên môn`,
    paths: [],
  },
]);
