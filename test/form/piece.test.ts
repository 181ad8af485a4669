import { describe, expect, it } from 'vitest';
import {
  isBold,
  isItalic,
  isUnderlined,
  isUpper,
  pieceAt,
  piecesOf,
  sizesOf,
  wholePiece,
} from '../../src/form/piece.ts';
import type { Paragraph } from '../../src/form/read/word.ts';
import { docx, p, run } from '../helpers/word-file.ts';
import { wordOf } from './recognise/roles.ts';

function paragraph(content: Parameters<typeof p>[0]): Paragraph {
  const [first] = wordOf(docx([p(content)])).paragraphs;
  if (first === undefined) throw new Error('no paragraph');
  return first;
}

describe('pieces', () => {
  const three = paragraph([run('TM. ', { bold: true, size: 13 }), run('XÃ A\n \n  CHỦ TỊCH ', { size: 14 })]);

  it('are the lines that say something, with their runs', () => {
    const found = piecesOf(three).map(({ text, start, end, runs }) => [
      text,
      start,
      end,
      runs.map((r) => r.text),
    ]);
    expect(found).toEqual([
      ['TM. XÃ A', 0, 8, ['TM. ', 'XÃ A']],
      ['CHỦ TỊCH', 13, 21, ['CHỦ TỊCH']],
    ]);
  });

  it('may be all of a paragraph, or a part', () => {
    expect(wholePiece(three).text).toBe('TM. XÃ A\n \n  CHỦ TỊCH');
    expect(pieceAt(three, 3, 9)).toMatchObject({ text: 'XÃ A', start: 4, end: 8 });
    expect(wholePiece(paragraph(['  ']))).toMatchObject({ text: '', runs: [] });
  });

  it('tell their look by every letter, blanks do not count', () => {
    const [first, second] = piecesOf(three);
    expect(first && [isBold(first), sizesOf(first)]).toEqual([false, [13, 14]]);
    expect(second && [isBold(second), sizesOf(second)]).toEqual([false, [14]]);
    const look = { bold: true, italic: true, underline: true };
    const all = wholePiece(paragraph([run('A', look), run(' '), run('B', look)]));
    expect([isBold(all), isItalic(all), isUnderlined(all)]).toEqual([true, true, true]);
    const none = wholePiece(paragraph([]));
    expect([isBold(none), sizesOf(none)]).toEqual([false, []]);
  });
});

describe('capitals', () => {
  it.each([
    ['CỘNG HÒA', true],
    ['ĐIỀU 1 - A', true],
    ['Cộng hòa', false],
    ['CỘNG HòA', false],
    ['HO\u0300A', true],
    ['123 - …', false],
    ['', false],
  ])('%s', (text, upper) => {
    expect(isUpper(text)).toBe(upper);
  });
});
