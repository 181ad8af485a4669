import { surveyWithoutBallots } from '../../src/rules/survey-without-ballots.ts';
import { testRule } from '../helpers/rule.ts';

testRule(surveyWithoutBallots, [
  {
    name: 'none',
    yaml: `
khao_sat:
  tieu_chi: [chất lượng]
  thang_do: [{muc: rất tốt}]
  cong_bo:
    ty_le: 100%`,
    paths: ['khao_sat.cong_bo.ty_le'],
  },
  {
    name: 'returned ones',
    yaml: `
khao_sat:
  thu_ve: 90
  cong_bo:
    ty_le: 100%`,
    paths: [],
  },
  {
    name: 'by level',
    yaml: `
khao_sat:
  thang_do: [{muc: rất tốt, so_phieu: 90}]
  cong_bo:
    ty_le: 100%`,
    paths: [],
  },
  {
    name: 'nothing published',
    yaml: `
khao_sat:
  tieu_chi: [chất lượng]`,
    paths: [],
  },
]);
