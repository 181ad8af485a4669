import { repeatReference } from '../../src/rules/repeat-reference.ts';
import { testRule } from '../helpers/rule.ts';

testRule(repeatReference, [
  {
    name: 'beyond the table',
    yaml: `
ky_truoc:
  chi_tiet: [{noi_dung: Sửa cầu}, {noi_dung: Sửa đường}]
y_kien:
  - lap_lai_tu: lần 1, ý kiến số 3
  - lap_lai_tu: kiến nghị thứ 0`,
    paths: ['y_kien[0].lap_lai_tu', 'y_kien[1].lap_lai_tu'],
  },
  {
    name: 'the table holds the main ones only',
    yaml: `
ky_truoc:
  tong_so: 9
  chi_tiet: [{noi_dung: Sửa cầu}]
y_kien:
  - lap_lai_tu: ý kiến số 8`,
    paths: [],
  },
  {
    name: 'no number',
    yaml: `
ky_truoc:
  tong_so: 5
y_kien:
  - lap_lai_tu: hội nghị lần 12`,
    paths: [],
  },
  {
    name: 'nothing known of last time',
    yaml: `
y_kien:
  - lap_lai_tu: ý kiến số 8`,
    paths: [],
  },
]);
