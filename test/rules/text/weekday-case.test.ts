import { weekdayCase } from '../../../src/rules/text/weekday-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(weekdayCase, [
  ['vào sáng thứ bảy tuần đầu', 'vào sáng thứ Bảy tuần đầu'],
  ['thứ hai hằng tuần; thứ năm, ngày 27/4', 'thứ Hai hằng tuần; thứ Năm, ngày 27/4'],
  ['rằm tháng giêng', 'rằm tháng Giêng'],
  ['Cách mạng tháng tám', 'Cách mạng tháng Tám'],
  ['lần thứ hai, ngày 5/6; ý thứ ba; tháng năm sau', 'lần thứ hai, ngày 5/6; ý thứ ba; tháng năm sau'],
]);
