import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/form/read/read.ts';
import type { Paragraph, Section } from '../../../src/form/read/word.ts';
import { docxParts, withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, fixedPaper } from '../../helpers/form.ts';
import { sdkFaults } from '../../helpers/validator.ts';
import { docx, type FileLook, field, p, pageBreak, sectionEnd, type Xml } from '../../helpers/word-file.ts';

const number = (align: 'left' | 'center' | 'right' = 'center') =>
  p([field('PAGE', '2')], { align, size: 13 });

/** Two pages with these headers and footers. */
function paper(
  look: FileLook,
  blocks: readonly Xml[] = [p('Trang một.'), pageBreak(), p('Trang hai.')],
): Uint8Array {
  return docx(blocks, look);
}

function sectionsOf(bytes: Uint8Array): Section[] {
  return readWord(bytes, 'x').value?.sections ?? [];
}

const said = (paragraphs: readonly Paragraph[] | null): string[] | null =>
  paragraphs?.map(({ text, fields, align }) => `${align}: ${fields.join() || text}`) ?? null;

async function fixed(bytes: Uint8Array): Promise<Section[]> {
  const done = fixedPaper(bytes, 'nd30');
  expect(brokenBy(done, 'nd30').filter((id) => /^PG-1[0-5]$/.test(id))).toEqual([]);
  expect(await sdkFaults(done)).toEqual(await sdkFaults(bytes));
  expect(fixedPaper(done, 'nd30')).toBe(done);
  return sectionsOf(done);
}

describe('the page number', () => {
  test('is made when several pages have none, but not on the first', async () => {
    const [section] = await fixed(paper({}));
    expect(section?.titlePage).toBe(true);
    expect(said(section?.headers.default ?? null)).toEqual(['center: PAGE']);
    expect(said(section?.headers.first ?? null)).toEqual(['center: ']);
    expect(section?.headers.default?.[0]?.runs).toMatchObject([
      { text: '2', size: 14, fonts: ['Times New Roman'] },
    ]);
  });

  test('goes from the foot to the head, with the words written for it', async () => {
    const foot = p(['Trang ', field('PAGE', '1'), '/', field('NUMPAGES', '2')], { align: 'right' });
    const [section] = await fixed(paper({ footers: { default: [p('Địa chỉ: thôn Mẫu'), foot] } }));
    expect(said(section?.headers.default ?? null)).toEqual(['center: PAGE']);
    expect(said(section?.footers.default ?? null)).toEqual(['left: Địa chỉ: thôn Mẫu', 'right: ']);
  });

  test('leaves other words beside it where they are', async () => {
    const foot = p(['UBND xã Mẫu - ', field('PAGE', '1')]);
    const [section] = await fixed(paper({ footers: { default: [foot] } }));
    expect(said(section?.footers.default ?? null)).toEqual(['left: UBND xã Mẫu - ']);
  });

  test('goes to the middle, in its size, and from page 1', async () => {
    const head = p([field('PAGE', '2')], { align: 'right', size: 11 });
    const [section] = await fixed(paper({ headers: { default: [head] } }));
    expect(said(section?.headers.default ?? null)).toEqual(['center: PAGE']);
    expect(section?.headers.default?.[0]?.runs[0]?.size).toBe(14);
    expect(said(section?.headers.first ?? null)).toEqual(['center: ']);
  });

  test('what else page 1 shows at head and foot stays there', async () => {
    const look = {
      headers: { default: [p('UBND xã Mẫu'), number()] },
      footers: { default: [p('Địa chỉ: thôn Mẫu')] },
    };
    const [section] = await fixed(paper(look));
    expect(said(section?.headers.first ?? null)).toEqual(['left: UBND xã Mẫu', 'center: ']);
    expect(said(section?.footers.first ?? null)).toEqual(['left: Địa chỉ: thôn Mẫu']);
    expect(said(section?.headers.default ?? null)).toEqual(['left: UBND xã Mẫu', 'center: PAGE']);
  });

  test('is taken from a first header that other pages do not show', async () => {
    const look = { page: { titlePage: true }, headers: { default: [number()], first: [number()] } };
    const bytes = paper(look);
    const [section] = await fixed(bytes);
    expect(said(section?.headers.first ?? null)).toEqual(['center: ']);
    expect(docxParts(fixedPaper(bytes, 'nd30')).size).toBe(docxParts(bytes).size);
  });

  test('a header that first and other pages share is parted', async () => {
    const bytes = withPart(
      paper({ page: { titlePage: true }, headers: { default: [number()] } }),
      'word/document.xml',
      (xml) =>
        xml.replace(
          /<w:headerReference w:type="default" (r:id="[^"]*")\/>/,
          '$&<w:headerReference w:type="first" $1/>',
        ),
    );
    const [section] = await fixed(bytes);
    expect(said(section?.headers.first ?? null)).toEqual(['center: ']);
    expect(said(section?.headers.default ?? null)).toEqual(['center: PAGE']);
  });

  test('every section and even pages get one', async () => {
    const blocks = [p('Trang một.'), sectionEnd(), p('Trang hai.'), pageBreak(), p('Trang ba.')];
    const sections = await fixed(paper({ settings: '<w:evenAndOddHeaders/>' }, blocks));
    expect(sections.map(({ headers }) => said(headers.even))).toEqual([['center: PAGE'], ['center: PAGE']]);
    expect(sections.map(({ headers }) => said(headers.default))).toEqual([
      ['center: PAGE'],
      ['center: PAGE'],
    ]);
  });

  test('a field of several runs is known too', async () => {
    const runs = ['begin', 'separate', 'end'].map(
      (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`,
    );
    const xml = `${runs[0]}<w:r><w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText></w:r>${runs[1]}<w:r><w:t>2</w:t></w:r>${runs[2]}`;
    const [section] = await fixed(paper({ footers: { default: [p(['Xã Mẫu ', { xml }])] } }));
    expect(said(section?.footers.default ?? null)).toEqual(['left: Xã Mẫu ']);
  });
});
