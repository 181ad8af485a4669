import { dayPartClock } from '../../src/rules/day-part.ts';
import { testRule } from '../helpers/rule.ts';

testRule(dayPartClock, [
  {
    name: 'evening at half past seven',
    yaml: `
hoi_nghi:
  phien:
    - buoi: toi
      bat_dau: 7h30`,
    paths: ['hoi_nghi.phien[0].buoi'],
  },
  {
    name: 'afternoon at two',
    yaml: `
hoi_nghi:
  phien:
    - buoi: chieu
      bat_dau: 2h00`,
    paths: ['hoi_nghi.phien[0].buoi'],
  },
  {
    name: 'morning at two in the afternoon',
    yaml: `
hoi_nghi:
  phien:
    - buoi: sang
      bat_dau: 14h00`,
    paths: ['hoi_nghi.phien[0].buoi'],
  },
  {
    name: 'around six both are said',
    yaml: `
hoi_nghi:
  phien:
    - buoi: toi
      bat_dau: 17h30
    - buoi: chieu
      bat_dau: 18h00`,
    paths: [],
  },
  {
    name: 'they agree',
    yaml: `
hoi_nghi:
  phien:
    - buoi: sang
      bat_dau: 11h59
    - buoi: chieu
      bat_dau: 12h00
    - buoi: toi
      bat_dau: 19h30`,
    paths: [],
  },
  {
    name: 'only one of them',
    yaml: `
hoi_nghi:
  phien:
    - buoi: toi
    - bat_dau: 7h30`,
    paths: [],
  },
]);
