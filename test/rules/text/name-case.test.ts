import { describe, expect, test } from 'vitest';
import { nameCase } from '../../../src/rules/text/name-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(
  nameCase,
  [
    ['Nguyễn văn A', 'Nguyễn Văn A'],
    ['ông trần thị bình', 'ông Trần Thị Bình'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['đại diện Phòng Kinh tế', 'đại diện Phòng Kinh tế'],
    ['Văn phòng Đảng ủy phường', 'Văn phòng Đảng ủy phường'],
  ],
  { list: 'thanh_phan:\n  thu_ky' },
);

describe('in a text of any paper', () => {
  test.each([
    ['do ông Nguyễn văn A, bà Trần thị Bình chủ trì', ['Nguyễn Văn A', 'Trần Thị Bình']],
    ['- Đồng chí Lê Văn hùng - Bí thư chi bộ', ['Lê Văn Hùng']],
    ['- Hồ thị Cúc, Trưởng thôn', ['Hồ Thị Cúc']],
    ['ông Lê văn phòng, bà Trần thị sát Công trình', []],
    ['Ông Nguyễn Văn A phát biểu; đồng chí Lê trình bày Báo cáo', []],
    ['tại Nhà văn Hóa, ông Phó Văn phòng Đảng ủy', []],
  ])('%s', (text, right) => {
    expect(nameCase.inText(text).map(({ to }) => to)).toEqual(right);
  });
});
