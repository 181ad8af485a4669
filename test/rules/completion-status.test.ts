import { completionStatus } from '../../src/rules/completion-status.ts';
import { testRule } from '../helpers/rule.ts';

testRule(completionStatus, [
  {
    name: 'a date, but not done',
    yaml: `
y_kien:
  - xu_ly:
      trang_thai: chua
      ngay_hoan_thanh: 10/6/2026
  - xu_ly:
      trang_thai: qua_han
      ngay_hoan_thanh: 10/6/2026`,
    paths: ['y_kien[0].xu_ly.trang_thai', 'y_kien[1].xu_ly.trang_thai'],
  },
  {
    name: 'done, but no date',
    yaml: `
y_kien:
  - xu_ly:
      trang_thai: xong`,
    paths: ['warning y_kien[0].xu_ly.trang_thai'],
  },
  {
    name: 'they agree',
    yaml: `
y_kien:
  - xu_ly:
      trang_thai: xong
      ngay_hoan_thanh: 10/6/2026
  - xu_ly:
      trang_thai: dang`,
    paths: [],
  },
  {
    name: 'no state',
    yaml: `
y_kien:
  - xu_ly:
      ngay_hoan_thanh: 10/6/2026`,
    paths: [],
  },
]);
