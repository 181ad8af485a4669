import { surveyOrder } from '../../src/rules/survey-order.ts';
import { testRule } from '../helpers/rule.ts';

testRule(surveyOrder, [
  {
    name: 'each step',
    yaml: `
thanh_phan:
  so_co_mat: 100
khao_sat:
  phat_ra: 101
  thu_ve: 102
  hop_le: 103`,
    paths: ['khao_sat.phat_ra', 'khao_sat.thu_ve', 'khao_sat.hop_le'],
  },
  {
    name: 'a step is not told',
    yaml: `
khao_sat:
  phat_ra: 100
  hop_le: 101`,
    paths: ['khao_sat.hop_le'],
  },
  {
    name: 'in order',
    yaml: `
thanh_phan:
  so_co_mat: 148
khao_sat:
  phat_ra: 108
  thu_ve: 106
  hop_le: 106`,
    paths: [],
  },
]);
