import { expect, test } from 'vitest';
import { styleOf } from '../../src/render/paragraph.ts';
import { boldWidth } from '../../src/standards/width.ts';
import { attribute, child, descendants, type Element } from '../../src/templates/xml.ts';
import { committed, renderedBytes, renderedFrom } from '../helpers/committed.ts';
import { documentTree, withPart } from '../helpers/docx-parts.ts';
import { barePlan, fullPlan, longPlan } from '../helpers/views.ts';

function lineOf(bytes: Uint8Array, style: string): Element | undefined {
  return descendants(documentTree(bytes), 'w:p').find((paragraph) => styleOf(paragraph) === style);
}

/** Points, from the indents and the width of the column in twips. */
function lengthOf(bytes: Uint8Array, style: string, column: number): number {
  const indent = child(child(lineOf(bytes, style), 'w:pPr'), 'w:ind');
  expect(attribute(indent, 'w:left')).toBe(attribute(indent, 'w:right'));
  return (column - 2 * Number(attribute(indent, 'w:left'))) / 20;
}

const text = 9355;

test.each<[string, string, number, string, number, number]>([
  ['nd30', 'KeTieuNgu', 5840, 'Độc lập - Tự do - Hạnh phúc', 14, 1],
  ['nd30', 'KeCoQuan', 3515, 'PHƯỜNG MẪU', 13, 0.4],
  ['nd30', 'KeTrichYeu', text, 'tại Hội nghị đối thoại trực tiếp với Nhân dân năm 2026', 14, 0.4],
  ['dang', 'KeTieuDeDang', 5355, 'ĐẢNG CỘNG SẢN VIỆT NAM', 15, 1],
])('%s %s is as long as its text wants', async (side, style, column, above, size, share) => {
  const bytes = await renderedBytes(`kehoach/${side}.docx`, fullPlan(side === 'nd30' ? 'nd30' : 'dang'));
  expect(lengthOf(bytes, style, column)).toBeCloseTo(boldWidth(above, size) * share, 0);
});

test('the line under a name of several printed lines follows the last one', async () => {
  const bytes = await renderedBytes('kehoach/nd30.docx', {
    ...longPlan('nd30'),
    ten_co_quan: ['BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN'],
  });
  expect(lengthOf(bytes, 'KeCoQuan', 3515)).toBeCloseTo(boldWidth('BAN MẶT TRẬN', 13) * 0.4, 0);
});

test('a title longer than the page still has a line inside the margins', async () => {
  const bytes = await renderedBytes('kehoach/nd30.docx', longPlan('nd30'));
  const length = lengthOf(bytes, 'KeTrichYeu', text);
  expect(length).toBeGreaterThan(0);
  expect(length * 20).toBeLessThan(text / 2);
});

test('a line measures a size the clerk has changed in the template', async () => {
  const larger = withPart(committed('kehoach/nd30.docx'), 'word/styles.xml', (styles) =>
    styles.replace(/(w:styleId="TrichYeu".*?<w:sz w:val=")28"/u, '$130"'),
  );
  const { value } = await renderedFrom(
    larger,
    { ...barePlan('nd30'), trich_yeu: ['Tổ chức Hội nghị'] },
    { photos: [], file: null },
  );
  expect(lengthOf(value ?? new Uint8Array(), 'KeTrichYeu', text)).toBeCloseTo(
    boldWidth('Tổ chức Hội nghị', 15) * 0.4,
    0,
  );
});

test('every line keeps the order of the schema and gets one indent', async () => {
  const properties = child(
    lineOf(await renderedBytes('kehoach/nd30.docx', fullPlan('nd30')), 'KeCoQuan'),
    'w:pPr',
  );
  expect(properties?.children.map((c) => (typeof c === 'string' ? c : c.name))).toEqual([
    'w:pStyle',
    'w:ind',
  ]);
});
