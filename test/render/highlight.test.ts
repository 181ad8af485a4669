import { expect, test } from 'vitest';
import { highlightPlaceholders } from '../../src/render/highlight.ts';
import { parseXml, writeXml } from '../../src/templates/xml.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const yellow = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>';

function highlighted(runs: string): string {
  const root = parseXml(`<w:body><w:p>${runs}</w:p></w:body>`);
  highlightPlaceholders(root);
  return writeXml(root).replace(/^<w:body><w:p>|<\/w:p><\/w:body>$/gu, '');
}

test.each<[string, string, string]>([
  ['no placeholder', run('Địa điểm: [1]'), run('Địa điểm: [1]')],
  ['one alone', run('[cần bổ sung: thư ký]'), run('[cần bổ sung: thư ký]', yellow)],
  [
    'two in a sentence',
    run('Do [cần bổ sung: thư ký] ghi tại [cần bổ sung: địa điểm].'),
    run('Do ') +
      run('[cần bổ sung: thư ký]', yellow) +
      run(' ghi tại ') +
      run('[cần bổ sung: địa điểm]', yellow) +
      run('.'),
  ],
  ['capitals', run('[CẦN BỔ SUNG: CHỨC VỤ]'), run('[CẦN BỔ SUNG: CHỨC VỤ]', yellow)],
  [
    'properties stay, in the order of the schema',
    run('A [cần bổ sung: b]', '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>'),
    run('A ', '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>') +
      run('[cần bổ sung: b]', '<w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr>'),
  ],
  [
    'a break and marked-up text',
    `<w:r><w:t>A &amp; B</w:t><w:br/><w:t>[cần bổ sung: &lt;x&gt;]</w:t></w:r>`,
    `${run('A &amp; B')}<w:r><w:br/></w:r>${run('[cần bổ sung: &lt;x&gt;]', yellow)}`,
  ],
  [
    'inside a hyperlink',
    `<w:hyperlink r:id="a">${run('[cần bổ sung: x]')}</w:hyperlink>`,
    `<w:hyperlink r:id="a">${run('[cần bổ sung: x]', yellow)}</w:hyperlink>`,
  ],
])('%s', (_, before, after) => {
  expect(highlighted(before)).toBe(after);
});
