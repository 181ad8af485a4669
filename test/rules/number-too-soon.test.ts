import { numberTooSoon } from '../../src/rules/number-too-soon.ts';
import { testRule } from '../helpers/rule.ts';

testRule(numberTooSoon, [
  {
    name: 'time 2 in January',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 07/01/2021`,
    paths: ['hoi_nghi.lan'],
  },
  {
    name: 'time 5 in April',
    yaml: `
hoi_nghi:
  lan: 5
  phien:
    - ngay: 16/4/2026`,
    paths: ['hoi_nghi.lan'],
  },
  {
    name: 'time 2 in February',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 16/02/2026`,
    paths: [],
  },
  {
    name: 'of one theme',
    yaml: `
hoi_nghi:
  lan: 2
  loai: chuyen_de
  phien:
    - ngay: 07/01/2021`,
    paths: [],
  },
  {
    name: 'held often',
    yaml: `
hoi_nghi:
  lan: 9
  loai: ca_phe
  phien:
    - ngay: 16/4/2026`,
    paths: [],
  },
  {
    name: 'time 1',
    yaml: `
hoi_nghi:
  lan: 1
  phien:
    - ngay: 07/01/2021`,
    paths: [],
  },
]);
