import { expect, test } from 'vitest';
import { wordsHash } from '../../src/output/words.ts';
import { readArchive } from '../../src/templates/archive/zip.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { asWordSaves } from '../helpers/resave.ts';
import { docx, field, p, run, table } from '../helpers/word-file.ts';

const main = 'word/document.xml';
const header = (page: string, mark = '') => [p([field('PAGE', page), mark])];
const blocks = [
  p(['Số: 12/KH-UBND\tPhường Mẫu & “Xã” Mẫu', run(' in đậm', { bold: true })]),
  p(''),
  table(
    [
      ['STT', 'Việc'],
      ['1', 'Nạo vét rãnh'],
    ],
    { ruled: true },
  ),
  p('hai\ndòng'),
];
const paper = docx(blocks, { headers: { default: header('2') } });
function wordsOf(bytes: Uint8Array): string {
  const archive = readArchive(bytes);
  if (!('parts' in archive)) throw new Error(archive.fault);
  return wordsHash(archive.parts);
}
const changed = (change: (xml: string) => string) => withPart(paper, main, change);

test.each<[string, Uint8Array]>([
  ['the marks of Word', asWordSaves(paper)],
  ['another style', changed((xml) => xml.replaceAll('<w:p>', '<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr>'))],
  ['no empty paragraph', changed((xml) => xml.replace('<w:p></w:p>', ''))],
  ['letters written as numbers', changed((xml) => xml.replace('Phường', '&#80;h&#x1b0;ờng'))],
  ['decomposed letters', changed((xml) => xml.normalize('NFD'))],
  ['another page counted', docx(blocks, { headers: { default: header('7') } })],
  ['a header more, a copy', docx(blocks, { headers: { default: header('2'), first: header('0') } })],
  [
    'a field in three runs',
    docx(blocks, {
      headers: {
        default: [
          p([
            {
              xml:
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>' +
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
            },
          ]),
        ],
      },
    }),
  ],
  [
    'a copy for older programs',
    changed((xml) =>
      xml.replace('</w:body>', '<mc:Fallback><w:p><w:r><w:t>hai</w:t></w:r></w:p></mc:Fallback></w:body>'),
    ),
  ],
  [
    'what a tracked change took away',
    changed((xml) => xml.replace('</w:p>', '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>')),
  ],
])('%s: the words are the same', (_, bytes) => {
  expect(bytes).not.toEqual(paper);
  expect(wordsOf(bytes)).toBe(wordsOf(paper));
});

test.each<[string, Uint8Array]>([
  ['a letter', changed((xml) => xml.replace('rãnh', 'rảnh'))],
  ['a capital', changed((xml) => xml.replace('Nạo', 'nạo'))],
  ['a row more', changed((xml) => xml.replace(/<w:tr>.*?<\/w:tr>/u, '$&$&'))],
  ['a paragraph cut in two', changed((xml) => xml.replace('<w:br/>', '</w:t></w:r></w:p><w:p><w:r><w:t>'))],
  [
    'two cells the other way round',
    docx(
      [
        ...blocks.slice(0, 2),
        table(
          [
            ['STT', 'Việc'],
            ['Nạo vét rãnh', '1'],
          ],
          { ruled: true },
        ),
        ...blocks.slice(3),
      ],
      { headers: { default: header('2') } },
    ),
  ],
  ['a word in the header', docx(blocks, { headers: { default: header('2', ' HỎA TỐC') } })],
  [
    'what a tracked change adds',
    changed((xml) => xml.replace('</w:p>', '<w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>')),
  ],
  [
    'a comment',
    withPart(
      paper,
      'word/comments.xml',
      () => '<w:comments><w:comment><w:p><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment></w:comments>',
    ),
  ],
  [
    'a footnote',
    withPart(
      paper,
      'word/footnotes.xml',
      () =>
        '<w:footnotes><w:footnote><w:p><w:r><w:t>Theo số liệu</w:t></w:r></w:p></w:footnote></w:footnotes>',
    ),
  ],
  ['a picture', withPart(paper, 'word/media/image1.png', () => 'ảnh')],
])('%s: they are not', (_, bytes) => {
  expect(wordsOf(bytes)).not.toBe(wordsOf(paper));
});
