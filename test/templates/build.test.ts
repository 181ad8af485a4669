import { expect, test } from 'vitest';
import { buildTemplates } from '../../src/templates/build/all.ts';
import { committed } from '../helpers/committed.ts';
import { docxPart, docxParts, zipNames } from '../helpers/docx-parts.ts';

const built = buildTemplates();

test.each(built)('$path is what the standards give (else: npm run templates)', ({ path, bytes }) => {
  expect(Buffer.from(committed(path.replace('templates/', ''))).equals(Buffer.from(bytes))).toBe(true);
});

test('the time zone makes no difference', () => {
  const before = process.env.TZ;
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  const there = buildTemplates();
  process.env.TZ = before;
  expect(there.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    built.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  );
});

const documents = built.filter(({ path }) => path.endsWith('.docx'));

test.each(documents)('$path: content types first, no author, no time', ({ bytes }) => {
  expect(zipNames(bytes)[0]).toBe('[Content_Types].xml');
  const core = docxPart(bytes, 'docProps/core.xml');
  expect(core).not.toMatch(/created|modified|creator|lastModifiedBy|Un-named/u);
});

test.each(documents)('$path: form is in styles, not on paragraphs', ({ bytes }) => {
  const document = docxPart(bytes, 'word/document.xml');
  expect(document).not.toMatch(/<w:(rPr|jc|spacing|ind|b|i|sz)[ />]/u);
  expect(document).not.toContain('{@');
});

test.each(documents)('$path: page number in the header, none on the first page', ({ bytes }) => {
  const parts = docxParts(bytes);
  expect(parts.get('word/header1.xml')).toMatch(/<w:fldSimple w:instr=" PAGE "><w:r><w:t>2<\/w:t>/u);
  expect(parts.get('word/header2.xml')).not.toMatch(/w:t>|fldSimple/u);
  const sections = parts.get('word/document.xml')?.match(/<w:sectPr>.*?<\/w:sectPr>/gu) ?? [];
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) {
    expect(section).toContain('<w:titlePg/>');
    expect(section).toContain('<w:pgNumType w:start="1"/>');
    expect(section).toContain('w:header="567"');
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  }
});
