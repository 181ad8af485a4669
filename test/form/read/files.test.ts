import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/form/read/read.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { rawDocx } from '../../helpers/raw-docx.ts';

const good = rawDocx({ body: '<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>' });
const main = 'word/document.xml';

const codesOf = (bytes: Uint8Array): string[] => readWord(bytes, 'x.docx').findings.map(({ code }) => code);
const textOf = (bytes: Uint8Array): string | undefined =>
  readWord(bytes, 'x.docx').value?.paragraphs[0]?.text;

/** The archive with one entry more. */
function withEntry(name: string, content: string | Uint8Array): Uint8Array {
  const zip = new PizZip(good);
  zip.file(name, content, { createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** An Office compound file that holds a stream of that name. */
function compound(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(stream, 'utf16le'),
  ]);
}

function flipped(): Uint8Array {
  const zip = new PizZip();
  for (const [name, file] of Object.entries(new PizZip(good).files)) zip.file(name, file.asUint8Array());
  const stored = zip.generate({ type: 'uint8array', compression: 'STORE' });
  const at = Buffer.from(stored).indexOf('Kế hoạch');
  stored[at] = (stored[at] ?? 0) ^ 1;
  return stored;
}

describe('what cannot be read is told, each with its cure', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'thethuc/empty-file'],
    ['a text', new TextEncoder().encode('co_quan:\n'), 'thethuc/not-docx'],
    ['a .doc of old Word', compound('WordDocument'), 'thethuc/old-doc'],
    ['one behind a password', compound('EncryptedPackage'), 'thethuc/encrypted'],
    [
      'an archive of something else',
      new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }),
      'thethuc/not-word',
    ],
    ['half a file', good.slice(0, good.length / 2), 'thethuc/cut-short'],
    ['a file with one bit flipped', flipped(), 'thethuc/corrupt'],
    ['broken XML', withPart(good, main, (xml) => xml.replace('</w:p>', '')), 'thethuc/corrupt'],
    [
      'an entity that grows',
      withPart(good, main, (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml.replace('Kế', '&a;')}`),
      'thethuc/document-type',
    ],
    ['macros', withEntry('word/vbaProject.bin', 'x'), 'thethuc/macros'],
    ['a bomb', withEntry('word/media/image1.bmp', new Uint8Array(51 * 1024 * 1024)), 'thethuc/too-large'],
  ])('%s', (_, bytes, code) => {
    const { value, findings } = readWord(bytes, 'x.docx');
    expect(findings.map((f) => f.code)).toEqual([code]);
    expect(findings[0]?.hint?.vi).not.toBe('');
    expect(value).toBeUndefined();
  });
});

describe('what other programs write is read', () => {
  test.each([
    ['other prefixes', (xml: string) => xml.replaceAll('w:', 'ns0:').replaceAll(':w=', ':ns0=')],
    [
      'the strict form',
      (xml: string) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
    ['a declaration', (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`],
  ])('%s', (_, change) => {
    expect(textOf(withPart(good, main, change))).toBe('Kế hoạch');
  });

  test('a main part of another name', () => {
    const zip = new PizZip(good);
    zip.file('word/document2.xml', zip.file(main)?.asText() ?? '');
    zip.remove(main);
    zip.file(
      '_rels/.rels',
      (zip.file('_rels/.rels')?.asText() ?? '').replace('document.xml', 'document2.xml'),
    );
    const bytes = zip.generate({ type: 'uint8array' });
    expect(textOf(bytes)).toBe('Kế hoạch');
    expect(readWord(bytes, 'x.docx').value?.paragraphs[0]?.part).toBe('word/document2.xml');
  });

  test('a part in UTF-16', () => {
    const zip = new PizZip(good);
    const xml = zip.file(main)?.asText() ?? '';
    zip.file(main, new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le')));
    expect(textOf(zip.generate({ type: 'uint8array' }))).toBe('Kế hoạch');
  });

  test('a link to the outside is no hindrance', () => {
    const bytes = withPart(good, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="t" Type="http://x/attachedTemplate" Target="http://x/" TargetMode="External"/></Relationships>',
      ),
    );
    expect(codesOf(bytes)).toEqual([]);
  });

  test('the decree’s own forms', () => {
    const { value, findings } = readWord(readFileSync('test/fixtures/form/nd30-phu-luc-3.docx'), 'x.docx');
    expect(findings).toEqual([]);
    expect(
      value?.paragraphs.filter(({ text }) => text.includes('Độc lập - Tự do - Hạnh phúc')).length,
    ).toBeGreaterThan(10);
  });
});

test('no damage of a file makes the reader throw', () => {
  const cut = fc.nat(good.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(cut, fc.nat(255)), { minLength: 1, maxLength: 20 }), (bytes) => {
      const damaged = Uint8Array.from(good);
      for (const [at, value] of bytes) damaged[at] = value;
      const { value, findings } = readWord(damaged, 'x.docx');
      expect(value !== undefined || findings.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
