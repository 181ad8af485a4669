import { completedBeforeEvent } from '../../src/rules/completed-before-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(completedBeforeEvent, [
  {
    name: 'before it',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - xu_ly:
      ngay_hoan_thanh: 21/5/2026`,
    paths: ['y_kien[0].xu_ly.ngay_hoan_thanh'],
  },
  {
    name: 'before the session that asked',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 29/5/2026
y_kien:
  - phien: 2
    xu_ly:
      ngay_hoan_thanh: 25/5/2026`,
    paths: ['y_kien[0].xu_ly.ngay_hoan_thanh'],
  },
  {
    name: 'on the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - xu_ly:
      ngay_hoan_thanh: 22/5/2026`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
y_kien:
  - xu_ly:
      ngay_hoan_thanh: 21/5/2026`,
    paths: [],
  },
]);
