import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, type Stretch } from '../../../src/form/compare/words.ts';

function shown(stretches: readonly Stretch[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return stretches.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

const told = (before: string, after: string) => shown(compareTexts(before, after).stretches);

test.each([
  [
    'a name',
    'đồng chí Nguyễn Văn A chủ trì',
    'đồng chí Nguyễn Văn B chủ trì',
    'đồng chí Nguyễn Văn [-A-]{+B+} chủ trì',
  ],
  [
    'a whole date',
    'ngày 27/4/2023 (thứ Năm).',
    'ngày 28/4/2023 (thứ Sáu).',
    'ngày [-27/4/2023-]{+28/4/2023+} (thứ [-Năm-]{+Sáu+}).',
  ],
  [
    'an hour and an amount',
    'lúc 19h30, 1.250.000 đồng',
    'lúc 20h00, 1.350.000 đồng',
    'lúc [-19h30, 1.250.000-]{+20h00, 1.350.000+} đồng',
  ],
  ['a sign', 'xã A; xã B.', 'xã A, xã B.', 'xã A[-;-]{+,+} xã B.'],
  ['a word more', 'Ủy ban nhân dân', 'Ủy ban nhân dân xã', 'Ủy ban nhân dân{+ xã+}'],
  ['a word less', 'Ủy ban nhân dân xã', 'nhân dân xã', '[-Ủy ban -]nhân dân xã'],
  ['a tone mark', 'hòa giải', 'hoà giải', '[-hòa-]{+hoà+} giải'],
  [
    'stray words between two changes',
    'ông Lê Văn A và bà Trần',
    'anh Phạm Văn Long và chị Trần',
    '[-ông Lê Văn A và bà-]{+anh Phạm Văn Long và chị+} Trần',
  ],
  ['a number where a gap was', 'Số:\u2003\u2003/KH-UBND', 'Số: 45/KH-UBND', 'Số:{+ 45+}/KH-UBND'],
  ['a number taken out', 'Số: 45/KH-UBND', 'Số:\u2003\u2003/KH-UBND', 'Số:[- 45-]\u2003\u2003/KH-UBND'],
  ['nothing', 'một hai', 'một hai', 'một hai'],
  ['blanks alone', 'một  hai ', ' một hai', 'một hai'],
  ['letters composed another way', 'Phường'.normalize('NFD'), 'Phường', 'Phường'],
  ['all of it', '', 'mới', '{+mới+}'],
  ['everything', 'cũ', '', '[-cũ-]'],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

describe('whatever the texts', () => {
  const text = fc
    .array(fc.constantFrom('một', 'hai', 'ba', '27/4/2023', ',', ' ', '  ', '\n'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const bare = (words: string) => words.replace(/\s+/gu, '');

  test('what stayed and what is gone is the old one, what stayed and what is new the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { stretches, kept } = compareTexts(before, after);
        const without = (kind: Stretch['kind']) =>
          bare(
            stretches
              .filter((s) => s.kind !== kind)
              .map((s) => s.text)
              .join(''),
          );
        expect(without('added')).toBe(bare(before));
        expect(without('removed')).toBe(bare(after));
        for (const [a, b] of kept) expect(before.slice(a.start, a.end)).toBe(after.slice(b.start, b.end));
      }),
    );
  });
});

test('a paragraph as long as a book is told too', () => {
  const word = (i: number) => ['một', 'hai', 'ba', 'bốn', 'năm'][(i * i) % 5] ?? '';
  const before = Array.from({ length: 20_000 }, (_, i) => word(i)).join(' ');
  const after = `${before.slice(0, 40_000)} chen ngang ${before.slice(40_000)}`;
  expect(
    told(before, after)
      .match(/\{\+[^+]*\+\}/gu)
      ?.join(''),
  ).toContain('chen ngang');
});
