import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyToneStyle } from '../../src/vi/tone.ts';

const PAIRS: [first: string, second: string][] = [
  ['ủy', 'uỷ'],
  ['Ủy ban', 'Uỷ ban'],
  ['ĐẢNG ỦY', 'ĐẢNG UỶ'],
  ['CỘNG HÒA', 'CỘNG HOÀ'],
  ['hòa giải', 'hoà giải'],
  ['khóa', 'khoá'],
  ['văn hóa, xã hội', 'văn hoá, xã hội'],
  ['khỏe', 'khoẻ'],
  ['Khỏe', 'Khoẻ'],
  ['xòe', 'xoè'],
  ['thúy', 'thuý'],
  ['thủy lợi', 'thuỷ lợi'],
  ['tùy theo', 'tuỳ theo'],
  ['hủy bỏ', 'huỷ bỏ'],
  ['lũy kế', 'luỹ kế'],
  ['tòa án', 'toà án'],
  ['họa', 'hoạ'],
  ['Đọa', 'Đoạ'],
  ['(ngọa)', '(ngoạ)'],
  ['"òa"', '"oà"'],
];

// Closed syllables, qu-, gi-, no tone mark, or no such syllable at all.
const UNTOUCHED = [
  'hoàn toàn',
  'hoàng',
  'huyện',
  'huỳnh',
  'quý',
  'quỷ',
  'Quý',
  'quả',
  'quà',
  'què',
  'gia',
  'già',
  'giá',
  'khoảng',
  'toại',
  'ngoài',
  'thoải mái',
  'xoáy',
  'khuỷu',
  'khuya',
  'huy động',
  'hoa',
  'khoe',
  'của',
  'múa',
  'mùi',
  'tủi',
  'hỏi',
  'nghĩa',
];

describe('applyToneStyle', () => {
  test.each(PAIRS)('%s ↔ %s', (first, second) => {
    expect(applyToneStyle(second, 'ủy')).toBe(first);
    expect(applyToneStyle(first, 'uỷ')).toBe(second);
    expect(applyToneStyle(first, 'ủy')).toBe(first);
    expect(applyToneStyle(second, 'uỷ')).toBe(second);
  });

  test.each(UNTOUCHED)('%s stays', (word) => {
    expect(applyToneStyle(word, 'ủy')).toBe(word);
    expect(applyToneStyle(word, 'uỷ')).toBe(word);
  });

  const word = fc.constantFrom(...PAIRS.flat(), ...UNTOUCHED, 'UBND', '12/KH-UBND', 'hòa-giải');
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '; ', '\n', ' - ', '/', '…')))
    .map((pairs) => pairs.flat().join(''));

  test('there and back is the same text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const first = applyToneStyle(any, 'ủy');
        const second = applyToneStyle(any, 'uỷ');
        expect(applyToneStyle(second, 'ủy')).toBe(first);
        expect(applyToneStyle(first, 'uỷ')).toBe(second);
      }),
    );
  });

  test('only the place of tone marks changes, whatever the text', () => {
    const bare = (s: string) => s.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
        const source = any.normalize('NFC');
        expect(bare(applyToneStyle(source, 'uỷ'))).toBe(bare(source));
        expect(bare(applyToneStyle(source, 'ủy'))).toBe(bare(source));
      }),
    );
  });
});
