import { yearInName } from '../../src/rules/year-in-name.ts';
import { testRule } from '../helpers/rule.ts';

testRule(yearInName, [
  {
    name: 'last year',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại với Nhân dân năm 2025
  phien:
    - ngay: 22/5/2026`,
    paths: ['hoi_nghi.ten'],
  },
  {
    name: 'a year without a session',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại với Nhân dân năm 2025
  nam: 2026`,
    paths: ['hoi_nghi.ten'],
  },
  {
    name: 'a second year beside',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại năm 2026 về kế hoạch năm 2027
  nam: 2026`,
    paths: [],
  },
  {
    name: 'a name without a year',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại với Nhân dân
  nam: 2026`,
    paths: [],
  },
  {
    name: 'only the year is wrong: told by its own rule',
    yaml: `
hoi_nghi:
  ten: Hội nghị đối thoại năm 2026
  nam: 2025
  phien:
    - ngay: 22/5/2026`,
    paths: [],
  },
]);
