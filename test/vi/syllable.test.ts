import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spellSyllable, syllableShare } from '../../src/vi/syllable.ts';

describe('spellSyllable', () => {
  test.each(
    `nhân dân phường xã thuở khuya khuỷu ngoằn ngoèo nghiêng quyết quốc quýt quên giếng giết gì già giữa gìn
    rượu hươu yêu yến ý uống ước oanh hoắt huấn huệ thuế tuyết xoong a ồ`.split(/\s+/),
  )('%s is one', (word) => {
    expect(spellSyllable(word)).toBe(word);
  });

  test.each(['hòa', 'hoà', 'ủy', 'uỷ', 'khỏe', 'khoẻ', 'ỦY', 'Uỷ'])('%s: both styles', (word) => {
    expect(spellSyllable(word)).toBe(word);
  });

  test.each([
    ['hòan', 'hoàn'],
    ['tòan', 'toàn'],
    ['cuả', 'của'],
    ['gìa', 'già'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['nghiã', 'nghĩa'],
    ['đựơc', 'được'],
    ['Hòang', 'Hoàng'],
    ['KHỎAN', 'KHOẢN'],
  ])('%s → %s', (word, right) => {
    expect(spellSyllable(word)).toBe(right);
  });

  test.each(['quyêt', 'viêc', 'nghành', 'trhư', 'giửi1', 'kác', 'cêu', 'ngĩa', 'hoặcc', 'thếế', 'xyz', 'đ'])(
    '%s is none',
    (word) => {
      expect(spellSyllable(word)).toBeNull();
    },
  );

  test('decomposed letters are read', () => {
    expect(spellSyllable('nhân'.normalize('NFD'))).toBe('nhân');
  });
});

test('syllableShare', () => {
  expect(syllableShare('Ủy ban nhân dân')).toBe(1);
  expect(syllableShare('UBND phường')).toBe(1);
  expect(syllableShare('Uû ban nh©n d©n')).toBeLessThan(0.5);
  expect(syllableShare('123')).toBe(0);
});

test('every Vietnamese word of the examples is one', () => {
  const text = readdirSync('examples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'))
    .join('\n');
  const words = (text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []).filter((word) =>
    /[^\0-\x7f]/.test(word),
  );
  expect(words.length).toBeGreaterThan(3000);
  expect(words.filter((word) => spellSyllable(word) !== word)).toEqual([]);
});
