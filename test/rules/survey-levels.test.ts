import { surveyLevels } from '../../src/rules/survey-levels.ts';
import { testRule } from '../helpers/rule.ts';

testRule(surveyLevels, [
  {
    name: 'less than the valid ones',
    yaml: `
khao_sat:
  hop_le: 105
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22`,
    paths: ['khao_sat.thang_do'],
  },
  {
    name: 'more than the valid ones',
    yaml: `
khao_sat:
  hop_le: 99
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22`,
    paths: ['khao_sat.thang_do'],
  },
  {
    name: 'more than returned',
    yaml: `
khao_sat:
  thu_ve: 99
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22`,
    paths: ['khao_sat.thang_do'],
  },
  {
    name: 'less than returned: some may be void',
    yaml: `
khao_sat:
  thu_ve: 106
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22`,
    paths: [],
  },
  {
    name: 'one level alone',
    yaml: `
khao_sat:
  hop_le: 105
  thang_do:
    - muc: Mức
      so_phieu: 78`,
    paths: [],
  },
  {
    name: 'a level without a number',
    yaml: `
khao_sat:
  hop_le: 105
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức`,
    paths: [],
  },
  {
    name: 'they add up',
    yaml: `
khao_sat:
  hop_le: 105
  thu_ve: 106
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22
    - muc: Mức
      so_phieu: 4
    - muc: Mức
      so_phieu: 1`,
    paths: [],
  },
  {
    name: 'no total',
    yaml: `
khao_sat:
  thang_do:
    - muc: Mức
      so_phieu: 78
    - muc: Mức
      so_phieu: 22`,
    paths: [],
  },
]);
