import { dateSpace } from '../../../src/rules/text/date-space.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(dateSpace, [
  ['Ngày 31 /8 /2023, xã tổ chức', 'Ngày 31/8/2023, xã tổ chức'],
  ['từ 1/ 8/ 2023', 'từ 1/8/2023'],
  ['từ 31/8/2023', 'từ 31/8/2023'],
  ['Nghị định số 34/2021/NĐ-CP, 3 / 4 số hộ', 'Nghị định số 34/2021/NĐ-CP, 3 / 4 số hộ'],
]);
