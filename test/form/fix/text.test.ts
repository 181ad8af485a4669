import { describe, expect, test } from 'vitest';
import { paragraphElements } from '../../../src/form/fix/elements.ts';
import { textOf } from '../../../src/form/fix/letters.ts';
import { readWord } from '../../../src/form/read/read.ts';
import { documentTree, withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, fixedPaper, type Good, goodPapers } from '../../helpers/form.ts';

const good = goodPapers();

/** The texts that repairing changes, before and after. */
function changes(bytes: Uint8Array): [string, string][] {
  const words = (of: Uint8Array) => paragraphElements(documentTree(of)).map(textOf);
  const [before, after] = [words(bytes), words(fixedPaper(bytes))];
  return before.flatMap((text, i): [string, string][] => (text === after[i] ? [] : [[text, after[i] ?? '']]));
}

/** The first words of the body that a paper has. */
const SENTENCE = 'Lắng nghe';

function body(name: Good, words: string): Uint8Array {
  return withPart(good(name), 'word/document.xml', (xml) => xml.replace(SENTENCE, words));
}

describe('texts', () => {
  test.each([
    ['UNI-01', 'Lắng nghe'.normalize('NFD'), 'Lắng nghe'],
    ['UNI-05', 'Lắng   nghe', 'Lắng nghe'],
    ['UNI-05', 'Lắng </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> nghe', 'Lắng nghe'],
    ['UNI-03', 'Cấp uỷ nghe', 'Cấp ủy nghe'],
    ['DT-08', 'Ngày 5/03/2026 nghe', 'Ngày 05/3/2026 nghe'],
  ])('%s: “%s” becomes “%s”', (id, typed, right) => {
    const bytes = body('nd30-kehoach', typed);
    expect(brokenBy(bytes)).toContain(id);
    const [[before, after] = ['', ''], ...others] = changes(bytes);
    expect(others).toEqual([]);
    expect(before.replace(typed.replace(/<.*>/g, ''), '')).toBe(after.replace(right, ''));
    expect(brokenBy(fixedPaper(bytes))).not.toContain(id);
  });

  test('letters keep the look they had', () => {
    const bytes = body(
      'nd30-kehoach',
      'Lắng </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> nghe',
    );
    const fixed = readWord(fixedPaper(bytes), 'x').value?.paragraphs.find(({ text }) =>
      text.includes('Lắng nghe'),
    );
    expect(fixed?.runs.map(({ text, italic }) => [text.slice(0, 4), italic])).toEqual(
      expect.arrayContaining([['nghe', true]]),
    );
  });

  test.each([
    ['a name', 'ông Nguyễn Hoà và cấp ủy'],
    ['words nobody can judge', 'nhân dân và uỷ ban , Chủ Tịch'],
  ])('%s stays as it is typed', (_, typed) => {
    const after = changes(body('nd30-kehoach', typed)).map(([, text]) => text);
    expect(after.filter((text) => /Nguyễn Hòa|Nhân dân và/.test(text))).toEqual([]);
  });
});

describe('looks that are letters', () => {
  test('signs and the old encodings keep their font', () => {
    const fonts = ['Wingdings', '.VnTime'].map(
      (font) =>
        `</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>abc</w:t></w:r><w:r><w:t>`,
    );
    const bytes = body('nd30-kehoach', `Lắng nghe ${fonts.join(' ')}`);
    const read = readWord(fixedPaper(bytes), 'x').value?.paragraphs.flatMap(({ runs }) => runs) ?? [];
    expect(read.filter(({ text }) => text === 'abc').map(({ fonts: own }) => own)).toEqual([
      ['Wingdings'],
      ['.VnTime'],
    ]);
  });

  test('what is hidden in white is not brought to light; other colours become black', () => {
    const coloured = ['FFFFFF', 'FF0000'].map(
      (colour) =>
        `</w:t></w:r><w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t>${colour}</w:t></w:r><w:r><w:t>`,
    );
    const bytes = body('nd30-kehoach', `Lắng nghe ${coloured.join(' ')}`);
    const read = readWord(fixedPaper(bytes), 'x').value?.paragraphs.flatMap(({ runs }) => runs) ?? [];
    expect(read.find(({ text }) => text === 'FFFFFF')?.colour).toBe('FFFFFF');
    expect(read.some(({ text, colour }) => text.includes('FF0000') && colour === '000000')).toBe(true);
  });
});
