import { previousNumber } from '../../src/rules/previous-number.ts';
import { testRule } from '../helpers/rule.ts';

testRule(previousNumber, [
  {
    name: 'the same number',
    yaml: `
hoi_nghi:
  lan: 2
ky_truoc:
  lan: 2`,
    paths: ['ky_truoc.lan'],
  },
  {
    name: 'one between',
    yaml: `
hoi_nghi:
  lan: 3
ky_truoc:
  lan: 1`,
    paths: ['warning ky_truoc.lan'],
  },
  {
    name: 'the number before',
    yaml: `
hoi_nghi:
  lan: 2
ky_truoc:
  lan: 1`,
    paths: [],
  },
  {
    name: 'counted anew',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025
  lan: 3`,
    paths: [],
  },
  {
    name: 'time 1 after time 2 of last year',
    yaml: `
hoi_nghi:
  lan: 1
ky_truoc:
  lan: 2`,
    paths: [],
  },
]);
