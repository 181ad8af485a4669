import { minutesDate } from '../../src/rules/minutes-date.ts';
import { testRule } from '../helpers/rule.ts';

testRule(minutesDate, [
  {
    name: 'earlier',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bien_ban:
  ngay: 21/5/2026`,
    paths: ['bien_ban.ngay'],
  },
  {
    name: 'later',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bien_ban:
  ngay: 25/5/2026`,
    paths: ['warning bien_ban.ngay'],
  },
  {
    name: 'of the first of two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
bien_ban:
  ngay: 22/5/2026`,
    paths: ['bien_ban.ngay'],
  },
  {
    name: 'of the last of two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
bien_ban:
  ngay: 25/5/2026`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
bien_ban:
  ngay: 25/5/2026`,
    paths: [],
  },
]);
