import { weekendSession } from '../../src/rules/weekend-session.ts';
import { testRule } from '../helpers/rule.ts';

testRule(weekendSession, [
  {
    name: 'Saturday and Sunday',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 23/5/2026
    - ngay: 24/5/2026`,
    paths: ['hoi_nghi.phien[0].ngay', 'hoi_nghi.phien[1].ngay'],
  },
  {
    name: 'said to be so',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 24/5/2026
      thu: Chủ nhật`,
    paths: [],
  },
  {
    name: 'Friday',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
    paths: [],
  },
]);
