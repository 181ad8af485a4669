import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/findings/frame.ts';

/** The frame around a marked word, each row in full. */
function frame(text: string, word: string, from = 0): string[] {
  const start = text.indexOf(word, from);
  return codeFrame(text, { start, end: start + word.length }).split('\n');
}

describe('codeFrame', () => {
  it('marks a value', () => {
    expect(frame('a: 1\nngay: 31/02/2023\n', '31/02/2023')).toEqual([
      '  |',
      '2 | ngay: 31/02/2023',
      '  |       ^^^^^^^^^^',
    ]);
  });

  it('shows the line before when the mark opens its line', () => {
    expect(frame('ke_hoach:\n  so: 1\n', 'so')).toEqual(['  |', '1 | ke_hoach:', '2 |   so: 1', '  |   ^^']);
    expect(frame('\n  so: 1\n', 'so')).toEqual(['  |', '2 |   so: 1', '  |   ^^']);
  });

  it('widens the margin with the line number', () => {
    expect(frame(`${'\n'.repeat(99)}so: x`, 'x')).toEqual(['    |', '100 | so: x', '    |     ^']);
  });

  it.each<[string, string, string]>([
    ['composed', 'đại biểu: x', '          ^'],
    ['decomposed', 'đại biểu: x'.normalize('NFD'), '          ^'],
    ['wide', '会议: x', '      ^'],
    ['emoji', '👨‍👩‍👧🇻🇳: x', '      ^'],
  ])('puts the caret under %s text', (_name, line, caret) => {
    expect(frame(line, 'x')).toEqual(['  |', `1 | ${line}`, `  | ${caret}`]);
  });

  it('marks wide text to its whole width', () => {
    expect(frame('a: 会议', '会议')[2]).toBe('  |    ^^^^');
  });

  it('shows tabs as spaces and other control characters as marks', () => {
    expect(frame('\ta: \u001b[31mx', 'x')).toEqual(['  |', '1 |     a: \ufffd[31mx', '  |             ^']);
  });

  it.each<[string, number, number, string]>([
    ['an empty span', 3, 3, '  |    ^'],
    ['a span over lines, to the end of the first', 0, 9, '  | ^^^^'],
    ['the end of the text', 9, 9, '  |     ^'],
    ['a span on the line feed', 4, 5, '  |     ^'],
  ])('marks %s', (_name, start, end, carets) => {
    expect(codeFrame('a: 1\nb: 2', { start, end }).split('\n').at(-1)).toBe(carets);
  });

  describe('a long line', () => {
    const words = Array.from({ length: 60 }, (_, index) => `từ${index}`).join(' ');

    it.each<[string, string, RegExp]>([
      ['is cut at its end', 'từ0', /^1 \| từ0 .*…$/],
      ['is cut on both sides', 'từ30', /^1 \| ….*từ30…$/],
      ['is cut at its start', 'từ59', /^1 \| ….*từ59$/],
    ])('%s', (_name, word, row) => {
      const [, shown = '', carets = ''] = frame(words, word);
      expect(shown).toMatch(row);
      expect(shown.length).toBeLessThanOrEqual(104);
      const start = carets.indexOf('^');
      expect(shown.slice(start, carets.length)).toBe(word);
    });

    it('keeps the start of a mark that does not fit', () => {
      const text = `${'a'.repeat(150)} ${'b'.repeat(150)}`;
      const [, shown = '', carets = ''] = frame(text, 'b'.repeat(150));
      expect(shown).toMatch(/^1 \| …a+ b+…$/);
      expect(carets.indexOf('^')).toBe(shown.indexOf('b'));
      expect(carets.length).toBe(shown.length - 1);
    });
  });
});
