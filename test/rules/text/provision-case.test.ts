import { provisionCase } from '../../../src/rules/text/provision-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(provisionCase, [
  ['tại Khoản 2 Điều 43', 'tại khoản 2 Điều 43'],
  ['theo Điểm a khoản 2 Điều 3', 'theo điểm a khoản 2 Điều 3'],
  ['theo khoản 2 điều 43', 'theo khoản 2 Điều 43'],
  ['căn cứ điều 12 Luật Đất đai', 'căn cứ Điều 12 Luật Đất đai'],
  ['Khoản 2 Điều 43 quy định', 'Khoản 2 Điều 43 quy định'],
  ['có 12 điều cần nói; Điểm cầu số 1', 'có 12 điều cần nói; Điểm cầu số 1'],
]);
