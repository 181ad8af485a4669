import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/form/read/read.ts';
import type { WordFile } from '../../../src/form/read/word.ts';
import { type RawParts, rawDocx } from '../../helpers/raw-docx.ts';

function read(parts: RawParts | string): WordFile {
  const word = readWord(rawDocx(typeof parts === 'string' ? { body: parts } : parts), 'x.docx').value;
  if (word === undefined) throw new Error('unreadable');
  return word;
}

const text = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="850" w:top="1134" w:bottom="1134"/>';
const sectPr = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`;

describe('a drawn line', () => {
  const border = '<w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="1000" w:right="1000"/>';
  const below = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>';
  const shape = (kind: string, cy: number, inner = '') =>
    `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="1270000" cy="${cy}"/></a:xfrm><a:prstGeom prst="${kind}"/><a:ln w="9525"/></wps:spPr>${inner}</wps:wsp>`;
  const anchored = (inner: string, offset = 200_000) =>
    `<w:p><w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="paragraph"><wp:posOffset>${offset}</wp:posOffset></wp:positionV><wp:extent cx="1270000" cy="0"/><a:graphic>${inner}</a:graphic></wp:anchor></w:drawing><w:t>a</w:t></w:r></w:p>`;

  test.each([
    ['an empty paragraph with a border', `<w:p><w:pPr>${border}</w:pPr></w:p>`, 'border 7355 above 0.75'],
    ['the border of the text itself', text('a', below), 'border 9355 below 0.5'],
    ['a shape under the text', anchored(shape('line', 0)), 'drawing 2000 below 0.75'],
    ['a shape over the text', anchored(shape('line', 0), 0), 'drawing 2000 above 0.75'],
    ['a connector', anchored(shape('straightConnector1', 0)), 'drawing 2000 below 0.75'],
    ['a flat rectangle', anchored(shape('rect', 9525)), 'drawing 2000 below 0.75'],
    [
      'a line of old Word',
      '<w:p><w:r><w:pict><v:line from="10pt,16pt" to="110pt,16pt" strokeweight=".75pt"/></w:pict></w:r></w:p>',
      'vml 2000 below 0.75',
    ],
    [
      'a connector of old Word',
      '<w:p><w:r><w:pict><v:shape type="#_x0000_t32" style="width:100pt;height:0;margin-top:2pt"/></w:pict></w:r></w:p>',
      'vml 2000 above null',
    ],
    [
      'the border of a cell',
      `<w:tbl><w:tblGrid><w:gridCol w:w="3216"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8"/></w:tcBorders></w:tcPr>${text('a')}</w:tc></w:tr></w:tbl>`,
      'table 3000 below 1',
    ],
  ])('%s', (_, body, expected) => {
    const lines = read(body + sectPr(a4)).paragraphs.flatMap((p) => p.lines);
    expect(lines.map((l) => `${l.technique} ${l.length} ${l.side} ${l.weight}`)).toEqual([expected]);
  });

  test('the newer form is read, not the fallback for old Word', () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1270000" cy="0"/>${shape('line', 0)}</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(read(body).paragraphs[0]?.lines.map(({ technique }) => technique)).toEqual(['drawing']);
  });

  test.each([
    ['typed underscores', text('______')],
    ['underlined text', '<w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>a</w:t></w:r></w:p>'],
    [
      'the rules of a table',
      `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:tc>${text('a')}</w:tc></w:tr></w:tbl>`,
    ],
    ['a border taken away', text('a', '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>')],
    [
      'a box',
      text(
        'a',
        '<w:pBdr><w:top w:val="single"/><w:bottom w:val="single"/><w:left w:val="single"/><w:right w:val="single"/></w:pBdr>',
      ),
    ],
  ])('is not %s', (_, body) => {
    expect(read(body).paragraphs.flatMap((p) => p.lines)).toEqual([]);
  });

  test('a text box is read where it is anchored, framed or not', () => {
    const box = (line: string) =>
      `<w:p><w:r><w:t>trước</w:t></w:r><w:r><w:drawing><wp:anchor><wp:extent cx="1270000" cy="400000"/><wps:wsp><wps:spPr>${line}</wps:spPr><wps:txbx><w:txbxContent>${text('KHẨN')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>${text('sau')}`;
    const read1 = read(box('<a:ln w="9525"/>')).paragraphs;
    expect(read1.map((p) => `${p.text} ${p.boxed} ${p.framed}`)).toEqual([
      'trước false false',
      'KHẨN true true',
      'sau false false',
    ]);
    expect(read(box('<a:ln><a:noFill/></a:ln>')).paragraphs[1]?.framed).toBe(false);
  });

  test('a picture, flat or not', () => {
    const picture = (cy: number) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="${cy}"/><pic:pic><pic:blipFill><a:blip r:embed="x"/></pic:blipFill></pic:pic></wp:inline></w:drawing></w:r></w:p>`;
    expect(read(picture(635_000)).paragraphs[0]?.pictures).toEqual([
      { part: null, width: 2000, height: 1000, inline: true },
    ]);
    expect(read(picture(9525)).paragraphs[0]?.lines[0]?.technique).toBe('picture');
  });
});

describe('tables', () => {
  const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

  test('cells, spans, widths and rows', () => {
    const body =
      '<w:tbl><w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
      `<w:tr><w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>${cell(text('a'), '<w:gridSpan w:val="2"/>')}${cell(text('b'))}</w:tr>` +
      `<w:tr>${cell(text('c') + text('d'))}${cell(text('e'), '<w:tcW w:w="1900" w:type="dxa"/>')}${cell(text('f'))}</w:tr></w:tbl>`;
    const { tables, paragraphs } = read(body);
    expect(tables).toEqual([
      {
        nested: false,
        section: 0,
        ruled: false,
        rows: [
          {
            header: true,
            cantSplit: true,
            cells: [
              { paragraphs: [0], width: 3000 },
              { paragraphs: [1], width: 3000 },
            ],
          },
          {
            header: false,
            cantSplit: false,
            cells: [
              { paragraphs: [2, 3], width: 1000 },
              { paragraphs: [4], width: 1900 },
              { paragraphs: [5], width: 3000 },
            ],
          },
        ],
      },
    ]);
    expect(paragraphs[4]?.cell).toEqual({ table: 0, row: 1, column: 1, width: 1900 });
  });

  test('ruled by themselves or by their style', () => {
    const grid =
      '<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>';
    const table = (properties: string) =>
      `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cell(text('a'))}</w:tr></w:tbl>`;
    const ruled = (properties: string) => read({ body: table(properties), styles: grid }).tables[0]?.ruled;
    expect(ruled('')).toBe(false);
    expect(ruled('<w:tblStyle w:val="G"/>')).toBe(true);
    expect(ruled('<w:tblStyle w:val="G"/><w:tblBorders><w:top w:val="nil"/></w:tblBorders>')).toBe(false);
  });

  test('a table in a cell, and rows that were deleted', () => {
    const inner = `<w:tbl><w:tr>${cell(text('trong'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(inner + text('ngoài'))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell(text('xóa'))}</w:tr></w:tbl>`;
    const { tables, paragraphs } = read(body);
    expect(paragraphs.map((p) => p.text)).toEqual(['trong', 'ngoài']);
    expect(tables.map((t) => [t.nested, t.rows.length])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });
});

describe('sections', () => {
  const number = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>';

  test('page, margins and headers, taken over from the one before', () => {
    const reference = '<w:headerReference w:type="default" r:id="rId_header1"/>';
    const first = `<w:p><w:pPr>${sectPr(`${reference}${a4}<w:titlePg/>`)}</w:pPr><w:r><w:t>một</w:t></w:r></w:p>`;
    const last = sectPr('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/>');
    const { sections } = read({ body: first + text('hai') + last, header1: number });
    expect(
      sections.map((s) => [s.width, s.landscape, s.titlePage, s.pageStart, s.newPage, s.start, s.end]),
    ).toEqual([
      [11906, false, true, null, false, 0, 1],
      [16838, true, false, 1, true, 1, 2],
    ]);
    for (const { headers, footers } of sections) {
      expect(headers.default?.map((p) => [p.part, p.fields])).toEqual([['word/header1.xml', ['PAGE']]]);
      expect([headers.first, footers.default]).toEqual([null, null]);
    }
  });

  test('a file that does not close its section has the page Word starts with', () => {
    const { sections } = read(text('a'));
    expect(sections).toHaveLength(1);
    expect(sections[0]).toMatchObject({ width: 11906, left: 1440, start: 0, end: 1 });
  });

  test('settings and what the writing program counted', () => {
    const word = read({
      body: text('a'),
      settings: '<w:mirrorMargins/><w:evenAndOddHeaders/>',
      app: '<Pages>4</Pages>',
    });
    expect([word.mirrorMargins, word.evenAndOdd, word.pages]).toEqual([true, true, 4]);
  });
});
