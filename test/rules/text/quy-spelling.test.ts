import { quySpelling } from '../../../src/rules/text/quy-spelling.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(quySpelling, [
  ['quí 1 năm 2023', 'quý 1 năm 2023'],
  ['theo qui định, qui chế, qui hoạch', 'theo quy định, quy chế, quy hoạch'],
  ['Quí I/2023', 'Quý I/2023'],
  ['QUI ĐỊNH', 'QUY ĐỊNH'],
  ['kết quả quy I năm 2023', 'kết quả quý I năm 2023'],
  ['quý II, quy định, nội quy 5 điều', 'quý II, quy định, nội quy 5 điều'],
  ['ông Nguyễn Văn Quí phát biểu, thành phố Qui Nhơn', 'ông Nguyễn Văn Quí phát biểu, thành phố Qui Nhơn'],
]);
