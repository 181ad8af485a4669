import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/form/read/read.ts';
import type { Paragraph, WordFile } from '../../../src/form/read/word.ts';
import { type RawParts, rawDocx } from '../../helpers/raw-docx.ts';

function read(parts: RawParts | string): WordFile {
  const word = readWord(rawDocx(typeof parts === 'string' ? { body: parts } : parts), 'x.docx').value;
  if (word === undefined) throw new Error('unreadable');
  return word;
}

/** The first paragraph that says something. */
function first(parts: RawParts | string): Paragraph {
  const found = read(parts).paragraphs.find(({ text }) => text !== '');
  if (found === undefined) throw new Error('nothing printed');
  return found;
}

const looks = ({ runs }: Paragraph): string =>
  runs
    .map(
      ({ text, fonts, size, bold, italic }) =>
        `${text}|${fonts}|${size}${bold ? 'b' : ''}${italic ? 'i' : ''}`,
    )
    .join(' ');

const style = (id: string, inner: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`;

describe('the look of letters comes from', () => {
  const run = (properties: string, style = '') =>
    `<w:p><w:pPr>${style}</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>a</w:t></w:r></w:p>`;
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const styles =
    defaults +
    style('A', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') +
    style('B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>') +
    style('C', '<w:basedOn w:val="B"/><w:rPr><w:b w:val="0"/></w:rPr>') +
    style('Dam', '<w:rPr><w:b/></w:rPr>', 'character') +
    style('Vong', '<w:basedOn w:val="Vong"/><w:rPr><w:sz w:val="30"/></w:rPr>');

  test.each([
    ['nothing: Word’s own default', { body: run('') }, 'a|Times New Roman|10'],
    ['the document defaults', { body: run(''), styles }, 'a|Arial|13'],
    ['a style', { body: run('', '<w:pStyle w:val="A"/>'), styles }, 'a|Arial|14b'],
    ['the style it is based on', { body: run('', '<w:pStyle w:val="B"/>'), styles }, 'a|Arial|14bi'],
    ['the nearest style of a chain', { body: run('', '<w:pStyle w:val="C"/>'), styles }, 'a|Arial|14i'],
    ['a style of letters', { body: run('<w:rStyle w:val="Dam"/>'), styles }, 'a|Arial|13b'],
    [
      'bold upon bold, which cancels out',
      { body: run('<w:rStyle w:val="Dam"/>', '<w:pStyle w:val="A"/>'), styles },
      'a|Arial|14',
    ],
    [
      'the run itself, before all',
      { body: run('<w:rStyle w:val="Dam"/><w:b/><w:sz w:val="24"/>', '<w:pStyle w:val="A"/>'), styles },
      'a|Arial|12b',
    ],
    ['a style based on itself', { body: run('', '<w:pStyle w:val="Vong"/>'), styles }, 'a|Arial|15'],
    ['a style there is not', { body: run('', '<w:pStyle w:val="Khong"/>'), styles }, 'a|Arial|13'],
  ] as const)('%s', (_, parts, expected) => {
    expect(looks(first(parts))).toBe(expected);
  });

  test('the theme, where the file names a font of it', () => {
    const theme =
      '<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>';
    const body = run('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Times New Roman"/>');
    expect(looks(first({ body, theme }))).toBe('a|Calibri|10');
  });

  test('the font of its letters: ASCII ones and ours may differ', () => {
    const fonts = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/></w:rPr>';
    expect(first(`<w:p><w:r>${fonts}<w:t>Ủy</w:t></w:r></w:p>`).runs[0]?.fonts).toEqual([
      'Times New Roman',
      'Arial',
    ]);
  });

  test('the table it stands in', () => {
    const table = style('T', '<w:pPr><w:spacing w:after="100"/></w:pPr><w:rPr><w:i/></w:rPr>', 'table');
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${run('')}</w:tc></w:tr></w:tbl>`;
    const cell = first({ body, styles: defaults + table });
    expect(looks(cell)).toBe('a|Arial|13i');
    expect(cell.after).toBe(5);
  });
});

describe('what is printed', () => {
  test.each([
    ['capitals set by the look', '<w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>', 'KẾ HOẠCH'],
    [
      'no hidden text',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>',
      'hiện',
    ],
    ['an insertion', '<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>', 'thêm'],
    ['no deletion', '<w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>', 'còn'],
    [
      'the new place of a move',
      '<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo>',
      'mới',
    ],
    [
      'breaks, tabs and hyphens',
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:noBreakHyphen/></w:r>',
      'a\nb\t\u2011',
    ],
    [
      'text in content controls and links',
      '<w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt><w:hyperlink><w:r><w:t>b</w:t></w:r></w:hyperlink>',
      'ab',
    ],
    [
      'the result of a field, not what asks for it',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '7',
    ],
    [
      'blanks only where they are kept',
      '<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>',
      'a b',
    ],
  ])('%s', (_, inner, expected) => {
    expect(first(`<w:p>${inner}</w:p>`).text).toBe(expected);
  });

  test('the name of a field', () => {
    const simple = first('<w:p><w:fldSimple w:instr=" page "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>');
    expect([simple.text, simple.fields]).toEqual(['2', ['PAGE']]);
  });

  test('a paragraph whose mark is deleted runs on into the next', () => {
    const body =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Hội </w:t></w:r></w:p><w:p><w:r><w:t>nghị</w:t></w:r></w:p>';
    expect(read(body).paragraphs.map(({ text }) => text)).toEqual(['Hội nghị']);
  });

  test('tracked changes and comments are counted', () => {
    const word = read({
      body: '<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>',
      comments: '<w:comment w:id="1"/>',
    });
    expect([word.trackedChanges, word.comments]).toEqual([2, 1]);
  });
});

describe('the shape of a paragraph', () => {
  const shaped = (inner: string) => first(`<w:p><w:pPr>${inner}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>`);

  test('lengths, gaps and lines', () => {
    const p = shaped(
      '<w:jc w:val="both"/><w:ind w:firstLine="567" w:start="100"/><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="exact"/>',
    );
    expect(p).toMatchObject({ align: 'both', firstLine: 567, left: 100, before: 6, after: 3 });
    expect(p.line).toEqual({ rule: 'exact', value: 18 });
    expect(shaped('<w:spacing w:line="312"/>').line).toEqual({ rule: 'auto', value: 1.3 });
    expect(shaped('<w:ind w:hanging="200"/>').firstLine).toBe(-200);
    expect(shaped('<w:spacing w:before="6pt"/>').before).toBe(6);
  });

  test('attributes are inherited one by one', () => {
    const styles = style('A', '<w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="exact"/></w:pPr>');
    const p = first({
      body: '<w:p><w:pPr><w:pStyle w:val="A"/><w:spacing w:after="60"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      styles,
    });
    expect(p).toMatchObject({ before: 6, after: 3, line: { rule: 'exact', value: 18 } });
  });

  test('gaps between paragraphs of one style that wants none there', () => {
    const styles = style(
      'A',
      '<w:pPr><w:contextualSpacing/><w:spacing w:before="120" w:after="120"/></w:pPr>',
    );
    const one = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    const word = read({ body: one + one, styles });
    expect(word.paragraphs.map(({ before, after }) => [before, after])).toEqual([
      [6, 0],
      [0, 6],
    ]);
  });

  test('automatic numbers', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
    const item = (list: number, level: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;
    const body = item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1) + item(2, 0);
    const labels = read({ body, numbering }).paragraphs.map(({ label }) => label);
    expect(labels).toEqual(['I.', 'I.1.', 'I.2.', 'II.', 'II.1.', 'IV.']);
  });

  test('a list in Roman numbers that begins at 0', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="0"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    expect(read({ body: item + item, numbering }).paragraphs.map(({ label }) => label)).toEqual(['0.', 'I.']);
  });

  test('a page break before, within and behind it', () => {
    const broken = (inner: string) => read(inner).paragraphs.map(({ pageBreak }) => pageBreak);
    const text = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
    expect(broken(`${text}<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>`)).toEqual([false, true]);
    expect(broken(`<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>${text}`)).toEqual([false, true]);
    expect(broken(`${text}<w:p><w:r><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>`)).toEqual([false, true]);
  });
});
