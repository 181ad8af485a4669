import { yearOfSession } from '../../src/rules/year-of-session.ts';
import { testRule } from '../helpers/rule.ts';

testRule(yearOfSession, [
  {
    name: 'last year',
    yaml: `
hoi_nghi:
  nam: 2025
  phien:
    - ngay: 22/5/2026`,
    paths: ['hoi_nghi.nam'],
  },
  {
    name: 'sessions over New Year',
    yaml: `
hoi_nghi:
  nam: 2025
  phien:
    - ngay: 30/12/2025
    - ngay: 05/01/2026`,
    paths: [],
  },
  {
    name: 'a plan signed the year before',
    yaml: `
hoi_nghi:
  nam: 2026
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 20/12/2025`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
hoi_nghi:
  nam: 2025`,
    paths: [],
  },
]);
