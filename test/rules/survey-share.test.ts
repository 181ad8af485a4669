import { surveyShare } from '../../src/rules/survey-share.ts';
import { testRule } from '../helpers/rule.ts';

testRule(surveyShare, [
  {
    name: 'of another number',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 70%
    muc: rất hài lòng`,
    paths: ['khao_sat.cong_bo.ty_le'],
  },
  {
    name: 'of another decimal',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 66,9%
    muc: rất hài lòng`,
    paths: ['khao_sat.cong_bo.ty_le'],
  },
  {
    name: 'more than all',
    yaml: `
khao_sat:
  cong_bo:
    ty_le: 105%`,
    paths: ['khao_sat.cong_bo.ty_le'],
  },
  {
    name: 'rounded',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 67%
    muc: rất hài lòng`,
    paths: [],
  },
  {
    name: 'with a decimal',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 66.7 %
    muc: rất hài lòng`,
    paths: [],
  },
  {
    name: 'of valid ballots',
    yaml: `
khao_sat:
  hop_le: 4
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 50%
    muc: rất hài lòng`,
    paths: [],
  },
  {
    name: 'of two levels together',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: 100%
    muc: hài lòng trở lên`,
    paths: [],
  },
  {
    name: 'without ballots',
    yaml: `
khao_sat:
  cong_bo:
    ty_le: 100%
    muc: rất tốt`,
    paths: [],
  },
  {
    name: 'no number',
    yaml: `
khao_sat:
  thang_do:
    - muc: Rất hài lòng
      so_phieu: 2
    - muc: Hài lòng
      so_phieu: 1
  cong_bo:
    ty_le: đa số
    muc: rất hài lòng`,
    paths: [],
  },
]);
