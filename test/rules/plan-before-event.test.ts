import { planBeforeEvent } from '../../src/rules/plan-before-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(planBeforeEvent, [
  {
    name: 'after the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 23/5/2026`,
    paths: ['ke_hoach.ngay'],
  },
  {
    name: 'on the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 22/5/2026`,
    paths: [],
  },
  {
    name: 'before the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/4/2026`,
    paths: [],
  },
  {
    name: 'between two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
ke_hoach:
  ngay: 23/5/2026`,
    paths: ['ke_hoach.ngay'],
  },
  {
    name: 'sessions written in any order',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 25/5/2026
    - ngay: 22/5/2026
ke_hoach:
  ngay: 23/5/2026`,
    paths: ['ke_hoach.ngay'],
  },
  {
    name: 'no date of the plan',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  so: 12`,
    paths: [],
  },
  {
    name: 'no session yet',
    yaml: `
ke_hoach:
  ca_nam: có
  ngay: 23/5/2026`,
    paths: [],
  },
]);
