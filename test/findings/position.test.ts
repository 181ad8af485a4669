import { describe, expect, it } from 'vitest';
import { countGraphemes, displayWidth } from '../../src/findings/grapheme.ts';
import { lineIndex } from '../../src/findings/position.ts';

describe('lineIndex', () => {
  const text = 'một\n\nđại biểu: x\n';

  it.each<[number, number, number]>([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [text.indexOf('x'), 3, 11],
    [text.length, 4, 1],
    [999, 4, 1],
    [-1, 1, 1],
  ])('offset %i', (offset, line, column) => {
    expect(lineIndex(text).at(offset)).toEqual({ line, column });
    expect(lineIndex(text).lineAt(offset)).toBe(line);
  });

  it.each<[string, string]>([
    ['composed', 'đại biểu: x'.normalize('NFC')],
    ['decomposed', 'đại biểu: x'.normalize('NFD')],
  ])('counts %s letters as a person does', (_name, line) => {
    expect(lineIndex(line).at(line.indexOf('x')).column).toBe(11);
  });

  it('counts an emoji as one', () => {
    const line = '👨‍👩‍👧🇻🇳: x';
    expect(lineIndex(line).at(line.indexOf('x')).column).toBe(5);
  });

  it('gives lines without their line feed', () => {
    const index = lineIndex(text);
    const lines = [1, 2, 3, 4]
      .map((line) => index.lineSpan(line))
      .map(({ start, end }) => text.slice(start, end));
    expect(lines).toEqual(['một', '', 'đại biểu: x', '']);
    expect(index.lineCount).toBe(4);
    expect(index.lineSpan(9)).toEqual({ start: text.length, end: text.length });
  });
});

describe('width', () => {
  it.each<[string, number, number]>([
    ['Hội nghị', 8, 8],
    ['Hội nghị'.normalize('NFD'), 8, 8],
    ['“Ủy ban” – 20%…', 15, 15],
    ['会议', 2, 4],
    ['한글', 2, 4],
    ['（', 1, 2],
    ['👍🏽', 1, 2],
    ['❤️', 1, 2],
    ['\u200b', 1, 0],
  ])('%s', (text, characters, columns) => {
    expect(countGraphemes(text)).toBe(characters);
    const segments = new Intl.Segmenter('vi').segment(text);
    expect(Array.from(segments, ({ segment }) => displayWidth(segment)).reduce((a, b) => a + b, 0)).toBe(
      columns,
    );
  });
});
