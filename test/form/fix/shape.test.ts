import { expect, test } from 'vitest';
import type { LettersLook, Shape } from '../../../src/form/fix/change.ts';
import { dressRun, shapeParagraph } from '../../../src/form/fix/shape.ts';
import { elements, parseXml, writeXml } from '../../../src/templates/xml.ts';

function changed(xml: string, change: (node: ReturnType<typeof parseXml>) => void): string {
  const root = parseXml(xml);
  for (const node of elements(root)) change(node);
  const once = writeXml(root);
  for (const node of elements(root)) change(node);
  expect(writeXml(root)).toBe(once);
  return once;
}

test.each<[Shape, string, string]>([
  [{ align: 'both' }, '', '<w:jc w:val="both"/>'],
  [{ align: 'center' }, '<w:jc w:val="start"/><w:rPr/>', '<w:jc w:val="center"/><w:rPr/>'],
  [
    { firstLine: 567, left: 0 },
    '<w:ind w:start="360" w:hanging="360" w:hangingChars="10"/>',
    '<w:ind w:left="0" w:firstLine="567"/>',
  ],
  [
    { before: 6 },
    '<w:pStyle w:val="a"/><w:spacing w:beforeAutospacing="1" w:after="40"/>',
    '<w:pStyle w:val="a"/><w:spacing w:after="40" w:before="120"/><w:contextualSpacing w:val="0"/>',
  ],
  [{ after: 0 }, '<w:spacing w:afterLines="50"/>', '<w:spacing w:after="0"/>'],
  [{ line: { rule: 'auto', value: 1.1 } }, '', '<w:spacing w:line="264" w:lineRule="auto"/>'],
  [
    { line: { rule: 'exact', value: 18 } },
    '<w:spacing w:line="264" w:lineRule="auto"/>',
    '<w:spacing w:line="360" w:lineRule="exact"/>',
  ],
])('a paragraph gets %j', (shape, before, after) => {
  const done = changed(`<w:p><w:pPr>${before}</w:pPr></w:p>`, (node) => shapeParagraph(node, shape));
  expect(done).toBe(`<w:p><w:pPr>${after}</w:pPr></w:p>`);
});

test.each<[LettersLook, string, string]>([
  [{ size: 13.5 }, '', '<w:sz w:val="27"/><w:szCs w:val="27"/>'],
  [{ bold: false }, '<w:b/><w:u w:val="single"/>', '<w:b w:val="0"/><w:u w:val="single"/>'],
  [{ colour: '000000' }, '<w:color w:val="0563C1" w:themeColor="hyperlink"/>', '<w:color w:val="000000"/>'],
  [{ underline: false }, '<w:u w:val="single" w:color="FF0000"/>', '<w:u w:val="none"/>'],
  [
    { font: 'Times New Roman' },
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hint="eastAsia"/>',
    '<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>',
  ],
  [{ italic: true }, '<w:lang w:val="vi-VN"/><w:b/>', '<w:b/><w:i w:val="1"/><w:lang w:val="vi-VN"/>'],
])('letters get %j', (look, before, after) => {
  const done = changed(`<w:r><w:rPr>${before}</w:rPr><w:t>a</w:t></w:r>`, (node) => dressRun(node, look));
  expect(done).toBe(`<w:r><w:rPr>${after}</w:rPr><w:t>a</w:t></w:r>`);
});
