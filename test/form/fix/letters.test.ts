import { expect, test } from 'vitest';
import { replaceLetters, runsBetween, textOf } from '../../../src/form/fix/letters.ts';
import { dressRun } from '../../../src/form/fix/shape.ts';
import { type Element, elements, parseXml, writeXml } from '../../../src/templates/xml.ts';

function paragraph(inside: string): Element {
  const [node] = elements(parseXml(`<w:p>${inside}</w:p>`));
  if (node === undefined) throw new Error(inside);
  return node;
}

const bold = '<w:rPr><w:b/></w:rPr>';
const t = (text: string) => `<w:t>${text}</w:t>`;
const kept = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

test.each([
  ['one run', `<w:r>${t('một')}</w:r>`, 'một'],
  ['blanks count only where they are kept', `<w:r>${t(' a ')}${kept(' b ')}</w:r>`, 'a b '],
  ['signs', `<w:r>${t('a')}<w:tab/>${t('b')}<w:br/><w:noBreakHyphen/></w:r>`, 'a\tb\n\u2011'],
  ['entities', `<w:r>${t('&lt;a&amp;&#x1EBF;')}<w:br w:type="page"/></w:r>`, '<a&ế'],
  ['hidden letters', `<w:r><w:rPr><w:vanish/></w:rPr>${t('ẩn')}</w:r><w:r>${t('hiện')}</w:r>`, 'hiện'],
  [
    'the result of a field',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `<w:r>${t('2')}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    '2',
  ],
  ['links', `<w:hyperlink><w:r>${t('a')}</w:r></w:hyperlink><w:r>${t('b')}</w:r>`, 'ab'],
  [
    'the first of alternatives',
    `<w:r><mc:AlternateContent><mc:Choice>${t('a')}</mc:Choice><mc:Fallback>${t('b')}</mc:Fallback></mc:AlternateContent></w:r>`,
    'a',
  ],
])('reads %s', (_, inside, expected) => {
  expect(textOf(paragraph(inside))).toBe(expected);
});

test.each([
  ['in one run', `<w:r>${t('Số: 5/KH')}</w:r>`, 4, 5, '05', `<w:r>${t('Số: 05/KH')}</w:r>`],
  [
    'across runs, in the look of the first',
    `<w:r>${bold}${kept('hai  ')}</w:r><w:r>${kept('  chữ')}</w:r>`,
    3,
    7,
    ' ',
    `<w:r>${bold}${kept('hai ')}</w:r><w:r>${kept('chữ')}</w:r>`,
  ],
  [
    'a tab by a blank',
    `<w:r>${t('a')}<w:tab/>${t('b')}</w:r>`,
    1,
    2,
    ' ',
    `<w:r>${t('a')}${kept(' ')}${t('b')}</w:r>`,
  ],
  [
    'all of a run by nothing',
    `<w:r>${bold}${t('\u200b')}</w:r><w:r>${t('a')}</w:r>`,
    0,
    1,
    '',
    `<w:r>${bold}</w:r><w:r>${t('a')}</w:r>`,
  ],
  ['signs are escaped', `<w:r>${t('a')}</w:r>`, 0, 1, '<&', `<w:r>${t('&lt;&amp;')}</w:r>`],
])('replaces letters: %s', (_, before, start, end, to, after) => {
  const node = paragraph(before);
  replaceLetters(node, start, end, to);
  expect(writeXml(node)).toBe(`<w:p>${after}</w:p>`);
});

test.each([
  [
    'a whole run is not cut',
    `<w:r>${t('abc')}</w:r>`,
    0,
    3,
    `<w:r><w:rPr><w:i w:val="1"/></w:rPr>${t('abc')}</w:r>`,
  ],
  [
    'the middle of a run',
    `<w:r>${bold}${t('a b c')}</w:r>`,
    2,
    3,
    `<w:r>${bold}${kept('a ')}</w:r><w:r><w:rPr><w:b/><w:i w:val="1"/></w:rPr>${t('b')}</w:r><w:r>${bold}${kept(' c')}</w:r>`,
  ],
  [
    'between two texts of a run',
    `<w:r>${t('a')}<w:br/>${t('b')}</w:r>`,
    2,
    3,
    `<w:r>${t('a')}<w:br/></w:r><w:r><w:rPr><w:i w:val="1"/></w:rPr>${t('b')}</w:r>`,
  ],
  [
    'inside a link',
    `<w:hyperlink><w:r>${t('ab')}</w:r></w:hyperlink>`,
    0,
    1,
    `<w:hyperlink><w:r><w:rPr><w:i w:val="1"/></w:rPr>${t('a')}</w:r><w:r>${t('b')}</w:r></w:hyperlink>`,
  ],
])('gives letters a look: %s', (_, before, start, end, after) => {
  const node = paragraph(before);
  for (const run of runsBetween(node, start, end)) dressRun(run, { italic: true });
  expect(writeXml(node)).toBe(`<w:p>${after}</w:p>`);
});
