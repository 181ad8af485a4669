import { previousTotals } from '../../src/rules/previous-totals.ts';
import { testRule } from '../helpers/rule.ts';

testRule(previousTotals, [
  {
    name: 'all states, another sum',
    yaml: `
ky_truoc:
  tong_so: 6
  da_xong: 4
  dang_xu_ly: 1
  chua: 0`,
    paths: ['ky_truoc.tong_so'],
  },
  {
    name: 'two states, already too many',
    yaml: `
ky_truoc:
  tong_so: 6
  da_xong: 5
  dang_xu_ly: 2`,
    paths: ['ky_truoc.tong_so'],
  },
  {
    name: 'two states',
    yaml: `
ky_truoc:
  tong_so: 12
  da_xong: 10
  dang_xu_ly: 1`,
    paths: [],
  },
  {
    name: 'a longer table',
    yaml: `
ky_truoc:
  tong_so: 1
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: dang`,
    paths: ['ky_truoc.tong_so'],
  },
  {
    name: 'another number of a state',
    yaml: `
ky_truoc:
  tong_so: 3
  da_xong: 2
  dang_xu_ly: 1
  chua: 0
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: dang
    - noi_dung: Việc
      tinh_trang: dang`,
    paths: ['ky_truoc.da_xong', 'ky_truoc.dang_xu_ly'],
  },
  {
    name: 'more of a state than said',
    yaml: `
ky_truoc:
  tong_so: 9
  da_xong: 1
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: xong`,
    paths: ['ky_truoc.da_xong'],
  },
  {
    name: 'a table of the main ones',
    yaml: `
ky_truoc:
  tong_so: 9
  da_xong: 8
  dang_xu_ly: 1
  chua: 0
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: dang`,
    paths: [],
  },
  {
    name: 'a state is not told',
    yaml: `
ky_truoc:
  tong_so: 2
  da_xong: 2
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc`,
    paths: [],
  },
  {
    name: 'they agree',
    yaml: `
ky_truoc:
  tong_so: 3
  da_xong: 2
  dang_xu_ly: 1
  chua: 0
  chi_tiet:
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: xong
    - noi_dung: Việc
      tinh_trang: dang`,
    paths: [],
  },
]);
