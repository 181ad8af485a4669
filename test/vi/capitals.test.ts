import { describe, expect, test } from 'vitest';
import { isInName, nameFollows, startsSentence } from '../../src/vi/capitals.ts';

describe('startsSentence', () => {
  test.each([
    ['|Phường', true],
    ['Xong. |Phường', true],
    ['Xong.” |Phường', true],
    ['dòng một\n- |Phường', true],
    ['“|Phường', true],
    ['tại |Phường', false],
    ['TP.|Vinh', false],
    ['gồm: |phường', false],
  ])('%s: %s', (text, expected) => {
    expect(startsSentence(text.replace('|', ''), text.indexOf('|'))).toBe(expected);
  });
});

test.each([
  ['Chủ tịch| Nguyễn Văn A', true],
  ['Chủ tịch| ông Trần Thị Bình', true],
  ['Chủ tịch| Hội đồng', false],
  ['Bí thư| Đoàn Thanh niên', false],
  ['Bí thư| Nguyễn', false],
])('a name follows in %s: %s', (text, expected) => {
  expect(nameFollows(text.replace('|', ''), text.indexOf('|'))).toBe(expected);
});

test.each([
  ['Nguyễn Văn [Quí] nói', true],
  ['[Qui] Nhơn', true],
  ['[Quí] I năm 2023', false],
  ['[Quí] vị', false],
  ['ĐẢNG [UỶ] PHƯỜNG', false],
  ['Đảng [uỷ] Phường', false],
  ['xong. [Hoà] giải', false],
])('%s: %s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(isInName(marked.replace(/[[\]]/g, ''), { start, end })).toBe(expected);
});
