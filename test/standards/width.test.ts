import { expect, test } from 'vitest';
import { boldWidth } from '../../src/standards/width.ts';

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 271.2],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 250.3],
  ['Độc lập - Tự do - Hạnh phúc', 14, 171.4],
  ['Độc lập - Tự do - Hạnh phúc', 13, 159.1],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 206.7],
])('%s at %d pt is %d pt wide', (text, size, width) => {
  expect(boldWidth(text, size)).toBeCloseTo(width, 1);
});

test.each([
  ['ế', 'e'],
  ['Ỗ', 'O'],
  ['ờ', 'ơ'],
  ['Ữ', 'Ư'],
  ['Ơ', 'O'],
])('%s is as wide as %s', (marked, plain) => {
  expect(boldWidth(marked, 14)).toBe(boldWidth(plain, 14));
});

test('a horn counts, and decomposed letters are as wide as composed ones', () => {
  expect(boldWidth('ơ', 14)).toBeGreaterThan(boldWidth('o', 14));
  expect(boldWidth('Đường'.normalize('NFD'), 14)).toBe(boldWidth('Đường', 14));
});
