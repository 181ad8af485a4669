import { previousDate } from '../../src/rules/previous-date.ts';
import { testRule } from '../helpers/rule.ts';

testRule(previousDate, [
  {
    name: 'later',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2026`,
    paths: ['ky_truoc.ngay'],
  },
  {
    name: 'the same day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 22/5/2026`,
    paths: ['ky_truoc.ngay'],
  },
  {
    name: 'earlier',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
ky_truoc:
  ngay: 12/12/2026`,
    paths: [],
  },
]);
