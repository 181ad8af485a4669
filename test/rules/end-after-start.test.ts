import { endAfterStart } from '../../src/rules/end-after-start.ts';
import { testRule } from '../helpers/rule.ts';

testRule(endAfterStart, [
  {
    name: 'earlier',
    yaml: `
hoi_nghi:
  phien:
    - bat_dau: 14h00
      ket_thuc: 11h30`,
    paths: ['hoi_nghi.phien[0].ket_thuc'],
  },
  {
    name: 'by twelve hours',
    yaml: `
hoi_nghi:
  phien:
    - bat_dau: 19h30
      ket_thuc: 9h15`,
    paths: ['hoi_nghi.phien[0].ket_thuc'],
  },
  {
    name: 'the same, in the second session',
    yaml: `
hoi_nghi:
  phien:
    - bat_dau: 8h00
      ket_thuc: 11h00
    - bat_dau: 8h00
      ket_thuc: 8h00`,
    paths: ['hoi_nghi.phien[1].ket_thuc'],
  },
  {
    name: 'no end',
    yaml: `
hoi_nghi:
  phien:
    - bat_dau: 8h00`,
    paths: [],
  },
]);
