import { describe, expect, test } from 'vitest';
import { unitCase } from '../../../src/rules/text/unit-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

const around = (ten: string) =>
  `co_quan: {loai: phuong, ten: ${ten}, tinh: tỉnh Nghệ An, don_vi_con: [Thôn 1]}`;

testTextRule(
  unitCase,
  [
    ['các hộ dân của Phường Hòa Hiếu', 'các hộ dân của phường Hòa Hiếu'],
    ['thuộc Tỉnh Nghệ An', 'thuộc tỉnh Nghệ An'],
    ['Phường Hòa Hiếu tổ chức. Phường Hòa Hiếu mời', 'Phường Hòa Hiếu tổ chức. Phường Hòa Hiếu mời'],
    ['phường Hòa Hiếu, Phường Điện Biên Phủ', 'phường Hòa Hiếu, Phường Điện Biên Phủ'],
    ['tại Phường Hòa Hiếu Đông', 'tại Phường Hòa Hiếu Đông'],
  ],
  { around: around('Hòa Hiếu') },
);

testTextRule(
  unitCase,
  [
    ['tại phường Điện Biên Phủ', 'tại Phường Điện Biên Phủ'],
    ['tại Phường Điện Biên Phủ', 'tại Phường Điện Biên Phủ'],
  ],
  { around: around('Điện Biên Phủ') },
);

describe('in a text of any paper', () => {
  test.each([
    ['các hộ dân của Phường Hòa Hiếu, Tỉnh Nghệ An', ['phường Hòa Hiếu', 'tỉnh Nghệ An']],
    ['UBND Xã Mẫu', ['xã Mẫu']],
    ['tại phường Điện Biên Phủ', ['Phường Điện Biên Phủ']],
    ['Phường Hòa Hiếu tổ chức. Phường Hòa Hiếu mời', []],
    ['tại Phường Điện Biên Phủ Nguyễn Văn A, phường Lê Lợi Đông', []],
    ['Bí thư Huyện Đoàn, Tỉnh Ủy, Xã Đội, Phường 7', []],
    // A hero the list does not know, a battle that is a place too.
    ['dân Phường Nguyễn Hữu Cầu, Phường Bạch Đằng', []],
  ])('%s', (text, right) => {
    expect(unitCase.inText(text).map(({ to }) => to)).toEqual(right);
  });
});
