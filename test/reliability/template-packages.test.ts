import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { inspectPackage } from '../../src/templates/archive/inspect.ts';
import { MAX_PARAGRAPH, MAX_PARTS } from '../../src/templates/archive/limits.ts';
import { newPackage } from '../../src/templates/archive/write.ts';
import { committed } from '../helpers/committed.ts';
import { docxPart, withPart } from '../helpers/docx-parts.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { office, PLAN, refusedBy } from '../helpers/office.ts';
import { papers } from '../helpers/papers.ts';
import { entriesOf, type RawEntry, rawZip } from '../helpers/raw-zip.ts';
import { run } from '../helpers/run.ts';
import { sdkFaults } from '../helpers/validator.ts';

/**
 * A .docx that anyone may have made, once as the office's own template and once as a paper to be judged: both come in by one
 * door. A row says what `gen` tells of the template, and what `lint` tells of the same bytes; null where reading harms nobody.
 */

const good = committed(PLAN);
const main = 'word/document.xml';

interface Row {
  bytes: () => Uint8Array;
  /** Code behind `template/` and message behind “mẫu”. */
  template: readonly [code: string, message: string];
  /** Code behind `thethuc/`. */
  lint: string | null;
}

async function judge({ bytes, template: [code, message], lint }: Row): Promise<void> {
  const file = bytes();
  const told = await refusedBy({ [PLAN]: file });
  expect(told.map((one) => [one.code, one.message, one.file])).toEqual([
    [`template/${code}`, `mẫu ${message}`, `mau/${PLAN}`],
  ]);
  expect(told[0]?.hint).toMatch(/^\S.{10,}/u);
  expect(await readingFaults(file)).toEqual(lint === null ? [] : [`thethuc/${lint}`]);
}

/** What keeps lint from judging a file; anything but a plain refusal or a judgement fails. */
async function readingFaults(file: Uint8Array): Promise<string[]> {
  const cwd = freshFolder();
  put(cwd, 'x.docx', file);
  const done = await run(['lint', 'x.docx', '--report', 'json'], { cwd });
  expect([done.code, done.stderr, namesIn(cwd)]).toEqual([1, '', ['x.docx']]);
  const { findings } = JSON.parse(done.stdout) as {
    findings: { code: string; file: string; hint: string }[];
  };
  for (const finding of findings) expect(finding.file).toBe('x.docx');
  // Criteria of form have a number; what cannot be read has none.
  return findings.flatMap(({ code }) => (/-\d+$/.test(code) ? [] : [code]));
}

/** The shipped plan with parts changed or added. */
function packed(change: Record<string, string | Uint8Array | ((xml: string) => string)>): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(
    entriesOf(good).map(({ name, content }) => [String(name), content]),
  );
  for (const [name, content] of Object.entries(change))
    parts.set(name, typeof content === 'function' ? content(docxPart(good, name)) : content);
  return newPackage([...parts]);
}

/** The entries of the shipped plan with those added. */
const raw = (...more: RawEntry[]): Uint8Array => rawZip([...entriesOf(good), ...more]);

/** In front of the properties that close the body. */
const into = (xml: string) => (document: string) =>
  document.replace(/<w:sectPr>(?:(?!<w:sectPr>).)*$/s, (last) => xml + last);
const typed = (xml: string) => (types: string) => types.replace('</Types>', () => `${xml}</Types>`);
const related = (relation: string) => (rels: string) =>
  rels.replace('</Relationships>', () => `${relation}</Relationships>`);
const office2006 = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';

function compound(stream: string): Uint8Array {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([start, Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

const notDocx = (message: string) => ['not-docx', message] as const;
const corrupt = (message: string) => ['corrupt', message] as const;
const damaged = corrupt('bị hỏng, không mở được');
const damagedIn = (part: string) => corrupt(`bị hỏng ở phần “${part}”, không mở được`);

describe('#47 files of another kind, each with its own words', () => {
  test.each<[string, Row]>([
    [
      'empty',
      {
        bytes: () => new Uint8Array(),
        template: notDocx('là tệp trống, không có byte nào'),
        lint: 'empty-file',
      },
    ],
    [
      'a text',
      {
        bytes: () => Buffer.from('Kế hoạch đối thoại'),
        template: notDocx('không phải tệp .docx'),
        lint: 'not-docx',
      },
    ],
    [
      'a PDF',
      { bytes: () => Buffer.from('%PDF-1.7\n'), template: notDocx('không phải tệp .docx'), lint: 'not-docx' },
    ],
    [
      'cut in the middle',
      {
        bytes: () => good.slice(0, good.length / 2),
        template: corrupt('bị cụt: tệp chép hoặc tải chưa xong'),
        lint: 'cut-short',
      },
    ],
    [
      'cut by one byte',
      {
        bytes: () => good.slice(0, -1),
        template: corrupt('bị cụt: tệp chép hoặc tải chưa xong'),
        lint: 'cut-short',
      },
    ],
    [
      'an old .doc',
      {
        bytes: () => compound('WordDocument'),
        template: notDocx('là tệp .doc kiểu cũ, không phải .docx'),
        lint: 'old-doc',
      },
    ],
    [
      'behind a password',
      {
        bytes: () => compound('EncryptedPackage'),
        template: notDocx('đặt mật khẩu, không đọc được'),
        lint: 'encrypted',
      },
    ],
    [
      'an archive behind a password',
      {
        bytes: () => rawZip(entriesOf(good).map((entry) => ({ ...entry, flags: 1 }))),
        template: notDocx('đặt mật khẩu, không đọc được'),
        lint: 'encrypted',
      },
    ],
    [
      'an .odt',
      {
        bytes: () =>
          rawZip([
            { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
            { name: 'content.xml', content: '<a/>' },
          ]),
        template: notDocx('là tệp OpenDocument (.odt), không phải .docx'),
        lint: 'open-document',
      },
    ],
    [
      'an Excel file',
      {
        bytes: () =>
          rawZip([
            { name: types, content: '<Types/>' },
            { name: 'xl/workbook.xml', content: '<a/>' },
          ]),
        template: notDocx('là tệp Excel, không phải văn bản Word'),
        lint: 'other-office',
      },
    ],
    [
      'another archive',
      {
        bytes: () => rawZip([{ name: 'anh.txt', content: 'a' }]),
        template: notDocx('là tệp nén không chứa văn bản Word'),
        lint: 'not-word',
      },
    ],
    [
      'an archive of nothing',
      { bytes: () => rawZip([]), template: notDocx('là tệp nén không chứa văn bản Word'), lint: 'not-word' },
    ],
    [
      'a .dotx under another name',
      {
        bytes: () => packed({ [types]: (xml) => xml.replace('document.main+xml', 'template.main+xml') }),
        template: notDocx('là tệp .dotx (Word Template), không phải .docx'),
        lint: null,
      },
    ],
  ])('#47 %s', async (_, row) => judge(row));
});

describe('#48 damage', () => {
  test.each<[string, Row]>([
    [
      'a bit of a part',
      {
        bytes: () => good.map((byte, at) => (at === good.length >> 1 ? byte ^ 1 : byte)),
        template: damagedIn('word/document.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'a tag of XML left out',
      {
        bytes: () => packed({ [main]: (xml) => xml.replace('</w:p>', '') }),
        template: damagedIn('word/document.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'a part that is only passed on is no XML',
      {
        bytes: () => packed({ 'docProps/app.xml': 'a < b' }),
        template: damagedIn('docProps/app.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'a part that is no UTF-8',
      {
        bytes: () =>
          packed({
            [main]: (xml) => xml,
            'word/styles.xml': Buffer.from('<w:styles>\xe0</w:styles>', 'latin1'),
          }),
        template: damagedIn('word/styles.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'no list of types',
      {
        bytes: () => rawZip(entriesOf(good).filter(({ name }) => name !== types)),
        template: damaged,
        lint: 'corrupt',
      },
    ],
    [
      'a part of no type',
      {
        bytes: () => packed({ 'word/.DS_Store': 'x' }),
        template: corrupt('có phần “word/.DS_Store” không khai báo kiểu, Word sẽ báo tệp hỏng'),
        lint: null,
      },
    ],
  ])('#48 %s', async (_, row) => judge(row));

  const original = partsOf(good);

  function partsOf(bytes: Uint8Array): Map<string, string> | null {
    const inspected = inspectPackage(bytes);
    if ('fault' in inspected) return null;
    const { parts } = inspected.opened;
    return new Map([...parts].map(([name, part]) => [name, Buffer.from(part).toString('latin1')]));
  }

  function flipped(bit: number): Uint8Array {
    const bytes = Uint8Array.from(good);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return bytes;
  }

  /** Every 29th bit, and every one of the first header, the directory and its end. */
  function bitsToFlip(): number[] {
    const bits = good.length * 8;
    const directory = Buffer.from(good).indexOf('PK\x01\x02') * 8;
    const dense = Array.from({ length: bits }, (_, bit) => bit).filter(
      (bit) => bit < 400 || bit >= directory,
    );
    const sparse = Array.from({ length: Math.floor(bits / 29) }, (_, i) => i * 29);
    return [...new Set([...dense, ...sparse])];
  }

  test('#48 of thousands of single bits flipped, each is refused or changes no part', () => {
    const bits = bitsToFlip();
    expect(bits.length).toBeGreaterThan(6000);
    let refused = 0;
    const wrong = bits.filter((bit) => {
      const parts = partsOf(flipped(bit));
      if (parts === null) refused += 1;
      return parts !== null && !isSame(parts);
    });
    expect(wrong).toEqual([]);
    // Times, versions and attributes of entries are no part.
    expect(refused).toBeGreaterThan(bits.length * 0.7);
  });

  function isSame(parts: Map<string, string>): boolean {
    return parts.size === original?.size && [...parts].every(([name, text]) => original?.get(name) === text);
  }

  test('#48 the program as a whole: a flipped bit is told, or the paper is the same', async () => {
    const whole = await paperOf(good);
    expect(whole).not.toBeNull();
    const bits = bitsToFlip();
    for (const bit of bits.filter((_, i) => i % 433 === 0)) {
      const paper = await paperOf(flipped(bit));
      if (paper !== null) expect(paper).toEqual(whole);
      const cwd = freshFolder();
      put(cwd, 'x.docx', flipped(bit));
      expect((await run(['lint', 'x.docx', '--quiet'], { cwd })).code).toBe(1);
    }
  });

  /** The parts of the paper made from a template, but for the stamp, which names the template; null when it is refused. */
  async function paperOf(template: Uint8Array): Promise<[string, string][] | null> {
    const cwd = office({ [PLAN]: template });
    const { code, stdout } = await run(['gen', 'kehoach', '--quiet'], { cwd });
    const paper = get(join(cwd, 'van-ban/a-kehoach.docx'));
    expect([code, stdout, paper === null]).toEqual(
      paper === null ? [1, '', true] : [0, expect.any(String), false],
    );
    if (paper === null) return null;
    return [...(partsOf(paper) ?? [])].filter(([name]) => name !== 'docProps/custom.xml');
  }
});

const paragraphs = (count: number): string => '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(count);
const bomb = new Uint8Array(51 * 1024 * 1024);

describe('#49 bombs of XML', () => {
  test.each<[string, Row]>([
    [
      'three million paragraphs',
      {
        bytes: () => packed({ [main]: into('<w:p><w:r/></w:p>'.repeat(3_100_000)) }),
        template: ['too-large', 'quá lớn khi giải nén (trên 50 MB)'],
        lint: 'too-large',
      },
    ],
    [
      'a hundred thousand paragraphs, which lint can still judge',
      {
        bytes: () => packed({ [main]: into(paragraphs(100_000)) }),
        template: ['too-large', 'quá dài (trên 3 MB chữ và định dạng)'],
        lint: null,
      },
    ],
    [
      'a million elements and one',
      {
        bytes: () => packed({ [main]: into('<w:p/>'.repeat(1_000_001)) }),
        template: ['too-large', 'quá dài (trên 3 MB chữ và định dạng)'],
        lint: 'too-large',
      },
    ],
    [
      'two million letters and one that nobody sees',
      {
        bytes: () =>
          packed({ [main]: into(`<w:p><w:r><w:t>${'\u200b'.repeat(2_000_001)}</w:t></w:r></w:p>`) }),
        template: ['too-large', 'quá dài (trên 3 MB chữ và định dạng)'],
        lint: 'too-large',
      },
    ],
    [
      'elements nested a hundred thousand deep',
      {
        bytes: () => packed({ [main]: into('<w:a>'.repeat(100_000) + '</w:a>'.repeat(100_000)) }),
        template: damagedIn(main),
        lint: 'corrupt',
      },
    ],
    [
      'thousands of open braces',
      {
        bytes: () => packed({ [main]: into(`<w:p><w:r><w:t>${'{'.repeat(200_000)}</w:t></w:r></w:p>`) }),
        template: ['too-large', 'có quá nhiều dấu { } (trên 2000)'],
        lint: 'long-paragraph',
      },
    ],
  ])('#49 %s', async (_, row) => judge(row));
});

test.each(['(', 'x', '{', '“', '1', ' ', 'ă', ', '])(
  '#49 a paragraph of nothing but %j does not hold lint up, and a longer one is refused',
  async (sign) => {
    const paper = (length: number) =>
      packed({
        [main]: into(
          `<w:p><w:r><w:t xml:space="preserve">${sign.repeat(length / sign.length)}</w:t></w:r></w:p>`,
        ),
      });
    expect(await readingFaults(paper(MAX_PARAGRAPH))).toEqual([]);
    expect(await readingFaults(paper(200_000))).toEqual(['thethuc/long-paragraph']);
  },
);

describe('#50 bombs of the archive', () => {
  const image = 'word/media/a.xml';
  test.each<[string, Row]>([
    [
      'a picture of 51 MB',
      {
        bytes: () => packed({ [image]: bomb }),
        template: ['too-large', 'quá lớn khi giải nén (trên 50 MB)'],
        lint: 'too-large',
      },
    ],
    [
      'many parts that are too much together',
      {
        bytes: () =>
          raw(
            ...Array.from({ length: 6 }, (_, i) => ({
              name: `word/media/${i}.xml`,
              content: bomb.subarray(0, 9e6),
            })),
          ),
        template: ['too-large', 'quá lớn khi giải nén (trên 50 MB)'],
        lint: 'too-large',
      },
    ],
    [
      'a bomb that says it is small',
      {
        bytes: () => raw({ name: image, content: bomb, size: 100 }),
        template: damagedIn(image),
        lint: 'corrupt',
      },
    ],
    [
      'a small one that says it is large, within the limit',
      {
        bytes: () => raw({ name: image, content: 'a', size: 40_000_000 }),
        template: damagedIn(image),
        lint: 'corrupt',
      },
    ],
    [
      'one bomb that many entries share',
      {
        bytes: () =>
          raw(
            { name: 'word/media/0.xml', content: bomb.subarray(0, 1e6) },
            ...Array.from({ length: 30 }, (_, i) => ({
              name: `word/media/${i + 1}.xml`,
              content: bomb.subarray(0, 1e6),
              localName: 'word/media/0.xml',
              sameAs: entriesOf(good).length,
            })),
          ),
        template: damagedIn('word/media/1.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'entries that overlap',
      {
        bytes: () =>
          raw({ name: image, content: 'a', packed: 60 }, { name: 'word/media/b.xml', content: good }),
        template: damagedIn('word/media/b.xml'),
        lint: 'corrupt',
      },
    ],
    [
      'an entry that reaches into the directory',
      {
        bytes: () => raw({ name: image, content: 'a', packed: 60 }),
        template: damagedIn(image),
        lint: 'corrupt',
      },
    ],
    [
      `${MAX_PARTS} parts and more`,
      {
        bytes: () =>
          raw(...Array.from({ length: MAX_PARTS }, (_, i) => ({ name: `a/${i}.xml`, content: '' }))),
        template: ['too-large', `có quá nhiều phần bên trong (trên ${MAX_PARTS})`],
        lint: 'too-many-parts',
      },
    ],
    [
      '65 535 parts',
      {
        bytes: () =>
          rawZip(
            Array.from({ length: 65_535 }, (_, i) => ({
              name: `${i}`,
              content: '',
              data: new Uint8Array([3, 0]),
            })),
          ),
        template: ['too-large', `có quá nhiều phần bên trong (trên ${MAX_PARTS})`],
        lint: 'too-many-parts',
      },
    ],
  ])('#50 %s', async (_, row) => judge(row));

  test('#50 an archive inside is a part like others and never unpacked', async () => {
    const nested = rawZip([{ name: 'x', content: bomb.subarray(0, 4e7) }]);
    const bytes = packed({
      'word/media/a.zip': nested,
      [types]: typed('<Default Extension="zip" ContentType="application/zip"/>'),
    });
    const cwd = office({ [PLAN]: bytes });
    expect((await run(['gen', 'kehoach', '--quiet'], { cwd })).code).toBe(0);
  });
});

describe('#51 names that leave the package', () => {
  test.each([
    '../../../evil.txt',
    'word/../../evil.txt',
    '/etc/passwd',
    '..\\..\\evil.txt',
    'word\\media\\evil.txt',
    'C:/Windows/evil.txt',
    'C:evil.txt',
    'word//evil.xml',
    './evil.xml',
    'word/evil.',
    'word/.../evil.xml',
    'evil\u0000.xml',
    'evil\u001b[2J.xml',
  ])('#51 %j', async (name) => {
    const shown = name.replace(/\p{C}/gu, '\ufffd');
    await judge({
      bytes: () => raw({ name, content: 'x' }),
      template: ['unsafe', `là tệp nén có đường dẫn lạ “${shown}”`],
      lint: 'strange-path',
    });
  });

  test.each([
    ['twice the same', main, main],
    ['the same but for capitals', 'Word/Document.XML', 'Word/Document.XML'],
    [
      'the same but for the form of its letters',
      'word/media/ả.xml'.normalize('NFD'),
      'word/media/ả.xml'.normalize('NFD'),
    ],
  ])('#51 a name %s', async (_, name, told) => {
    const first = name.includes('media') ? [{ name: name.normalize('NFC'), content: 'x' }] : [];
    await judge({
      bytes: () => raw(...first, { name, content: 'x' }),
      template: corrupt(`có hai phần cùng tên “${told}”`),
      lint: 'same-part',
    });
  });

  test('#51 an entry under another name in its own header', async () => {
    await judge({
      bytes: () => raw({ name: 'word/a.xml', content: '<a/>', localName: 'word/b.xml' }),
      template: damagedIn('word/a.xml'),
      lint: 'corrupt',
    });
  });
});

describe('#52 what would run', () => {
  const bin = '<Default Extension="bin" ContentType="application/vnd.ms-office.x"/>';
  const macros = ['unsafe', 'có macro'] as const;
  const embedded = (what: string) =>
    ['unsafe', `có đối tượng nhúng hoặc tài liệu lồng vào (${what})`] as const;
  const relation = (kind: string, target: string) =>
    related(`<Relationship Id="rX" Type="${office2006}/${kind}" Target="${target}"/>`);

  test.each<[string, Row]>([
    [
      'macros',
      {
        bytes: () => packed({ 'word/vbaProject.bin': 'x', [types]: typed(bin) }),
        template: macros,
        lint: 'macros',
      },
    ],
    [
      'macros under another name',
      {
        bytes: () =>
          packed({
            'word/a.bin': 'x',
            [types]: typed(bin),
            [rels]: related(
              '<Relationship Id="rX" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>',
            ),
          }),
        template: macros,
        lint: 'macros',
      },
    ],
    [
      'a .docm under another name',
      {
        bytes: () =>
          packed({
            [types]: (xml) =>
              xml.replace(
                'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
                'application/vnd.ms-word.document.macroEnabled.main+xml',
              ),
          }),
        template: macros,
        lint: 'macros',
      },
    ],
    [
      'an OLE object',
      {
        bytes: () =>
          packed({
            'word/embeddings/oleObject1.bin': 'x',
            [types]: typed(bin),
            [rels]: relation('oleObject', 'embeddings/oleObject1.bin'),
          }),
        template: embedded('word/embeddings/oleObject1.bin'),
        lint: null,
      },
    ],
    [
      'an ActiveX control',
      {
        bytes: () =>
          packed({
            'word/activeX/activeX1.xml': '<a/>',
            [rels]: relation('control', 'activeX/activeX1.xml'),
          }),
        template: embedded('word/activeX/activeX1.xml'),
        lint: null,
      },
    ],
    [
      'a control without a part',
      {
        bytes: () =>
          packed({ [main]: into('<w:p><w:r><w:object><w:control w:name="a"/></w:object></w:r></w:p>') }),
        template: embedded('control'),
        lint: null,
      },
    ],
    [
      'another document taken in (altChunk)',
      {
        bytes: () =>
          packed({
            [main]: into('<w:altChunk r:id="rX"/>'),
            'word/a.html': '<b>x</b>',
            [types]: typed('<Default Extension="html" ContentType="text/html"/>'),
            [rels]: relation('aFChunk', 'a.html'),
          }),
        template: embedded('altChunk'),
        lint: null,
      },
    ],
    [
      'a web page in a picture',
      {
        bytes: () =>
          packed({
            [main]: into(
              '<w:p><w:r><x:webVideoPr xmlns:x="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="&lt;iframe/&gt;"/></w:r></w:p>',
            ),
          }),
        template: embedded('webVideoPr'),
        lint: null,
      },
    ],
    [
      'a mail merge with a data base',
      {
        bytes: () =>
          packed({
            'word/settings.xml': (xml) =>
              xml.replace('<w:zoom', '<w:mailMerge><w:connectString w:val="x"/></w:mailMerge><w:zoom'),
          }),
        template: embedded('mailMerge'),
        lint: null,
      },
    ],
    [
      'a pane of a web add-in',
      {
        bytes: () =>
          packed({
            'word/webextensions/taskpanes.xml': '<a/>',
            '_rels/.rels': related(
              '<Relationship Id="rX" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"/>',
            ),
          }),
        template: embedded('word/webextensions/taskpanes.xml'),
        lint: null,
      },
    ],
  ])('#52 %s', async (_, row) => judge(row));

  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const complex = (...texts: string[]) => `<w:p>${begin}${texts.map(instruction).join('')}${end}</w:p>`;
  const simple = (text: string) => `<w:p><w:fldSimple w:instr="${text}"/></w:p>`;

  test.each<[string, string, string]>([
    ['in one piece', simple(' DDEAUTO c:\\\\cmd.exe &quot;/k calc&quot; '), 'DDEAUTO'],
    ['in lower case', simple('dde x y'), 'DDE'],
    ['cut over runs', complex(' DD', 'EA', 'UTO x y '), 'DDEAUTO'],
    ['in quotes', complex(' "DDEAUTO" x '), 'DDEAUTO'],
    [
      'made by another field',
      complex(`${'</w:instrText></w:r>'}${begin}<w:r><w:instrText> REF a `, 'x'),
      '{…}',
    ],
    ['never closed', `<w:p>${begin}${instruction(' DDEAUTO x ')}</w:p>`, 'DDEAUTO'],
    ['that is out of place', `<w:p>${instruction('DDEAUTO x')}</w:p>`, 'DDEAUTO'],
    [
      'struck out',
      complex('').replace(instruction(''), '<w:r><w:delInstrText>DDE x</w:delInstrText></w:r>'),
      'DDE',
    ],
    ['of a macro', simple('MACROBUTTON Mo Bấm vào đây'), 'MACROBUTTON'],
    ['that is a text of a program', simple('QUOTE 68 68 69'), 'QUOTE'],
    ['of a data base', simple('DATABASE \\d x'), 'DATABASE'],
    ['of a mail merge', simple('MERGEFIELD ten'), 'MERGEFIELD'],
  ])('#52 a field %s', async (_, xml, name) => {
    await judge({
      bytes: () => packed({ [main]: into(xml) }),
      template: [
        'unsafe',
        `có trường Word “${name}”, loại trường lấy dữ liệu từ ngoài hoặc gọi chương trình`,
      ],
      lint: null,
    });
  });

  test('#52 a field in a header', async () => {
    await judge({
      bytes: () => packed({ 'word/header1.xml': (xml) => xml.replace(' PAGE ', ' INCLUDETEXT x ') }),
      template: [
        'unsafe',
        'có trường Word “INCLUDETEXT”, loại trường lấy dữ liệu từ ngoài hoặc gọi chương trình',
      ],
      lint: null,
    });
  });

  test('#52 fields that work out of the paper itself stay', async () => {
    const bytes = packed({
      [main]: into(
        simple(' DATE \\@ &quot;dd/MM/yyyy&quot; ') +
          complex(' NUMPA', 'GES ') +
          simple(' =1+1 ') +
          simple('HYPERLINK &quot;https://x.vn&quot;'),
      ),
    });
    const cwd = office({ [PLAN]: bytes });
    expect((await run(['gen', 'kehoach', '--quiet'], { cwd })).code).toBe(0);
  });
});

describe('#53 what would be fetched', () => {
  const outside = (target: string) => ['unsafe', `dẫn tới tệp bên ngoài (${target})`] as const;
  const link = (kind: string, target: string, mode = 'TargetMode="External"') =>
    related(`<Relationship Id="rX" Type="${office2006}/${kind}" Target="${target}" ${mode}/>`);
  const url = 'http://example.com/a.dotm';

  test.each<[string, string, (xml: string) => string, string]>([
    [
      'an attached template',
      'word/_rels/settings.xml.rels',
      () => relations(link('attachedTemplate', url)),
      url,
    ],
    ['a linked picture', rels, link('image', 'http://example.com/a.png'), 'http://example.com/a.png'],
    ['a linked object', rels, link('oleObject', 'file:///C:/a.xls'), 'file:///C:/a.xls'],
    ['a frame', 'word/_rels/webSettings.xml.rels', () => relations(link('frame', url)), url],
    ['of a header', 'word/_rels/header1.xml.rels', () => relations(link('image', url)), url],
    ['of the package', '_rels/.rels', link('image', url), url],
    [
      'of a part that is only passed on',
      'customXml/_rels/item1.xml.rels',
      () => relations(link('x', url)),
      url,
    ],
    ['with letters of another case', rels, link('image', url, 'TargetMode="external"'), url],
    ['with its mode in entities', rels, link('image', url, 'TargetMode="Ext&#101;rnal"'), url],
    [
      'with a decoy in front',
      rels,
      link('image', url, "Fake=\" TargetMode='Internal' \" TargetMode='External'"),
      url,
    ],
    ['that says it is inside', rels, link('image', url, ''), url],
    ['to a server of files', rels, link('image', '\\\\server\\a.png', ''), '\\\\server\\a.png'],
    [
      'under another prefix',
      rels,
      () =>
        `<q:Relationships xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships"><q:Relationship Id="r" Type="x/image" Target="${url}" TargetMode="External"/></q:Relationships>`,
      url,
    ],
  ])('#53 a link to the outside: %s', async (_, part, change, target) => {
    await judge({ bytes: () => packed({ [part]: change }), template: outside(target), lint: null });
  });

  function relations(change: (xml: string) => string): string {
    return change(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
  }

  const hyperlink = link('hyperlink', 'https://example.com/');
  test.each<[string, string, string]>([
    [
      'a picture by the link of a text',
      '<w:p><w:r><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rX"/></w:r></w:p>',
      'rX',
    ],
    [
      'a picture by its address',
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://example.com/a.png"/></v:shape></w:pict></w:r></w:p>',
      'http://example.com/a.png',
    ],
  ])('#53 %s', async (_, xml, target) => {
    await judge({
      bytes: () => packed({ [main]: into(xml), [rels]: hyperlink }),
      template: outside(target),
      lint: null,
    });
  });

  test('#53 an attached template by the link of a text', async () => {
    await judge({
      bytes: () =>
        packed({
          'word/settings.xml': (xml) => xml.replace('<w:zoom', '<w:attachedTemplate r:id="rX"/><w:zoom'),
          'word/_rels/settings.xml.rels': relations(hyperlink),
        }),
      template: outside('attachedTemplate'),
      lint: null,
    });
  });

  test.each([
    'INCLUDEPICTURE "http://example.com/a.png"',
    'INCLUDETEXT "C:\\\\a.docx"',
    'LINK Excel.Sheet x',
  ])('#53 the field %s', async (text) => {
    const field = `<w:p><w:fldSimple w:instr="${text.replaceAll('"', '&quot;')}"/></w:p>`;
    await judge({
      bytes: () => packed({ [main]: into(field) }),
      template: [
        'unsafe',
        `có trường Word “${text.split(' ')[0]}”, loại trường lấy dữ liệu từ ngoài hoặc gọi chương trình`,
      ],
      lint: null,
    });
  });

  test('#53 a link on a text is a good one and stays in a good paper', async () => {
    const text = '<w:p><w:hyperlink r:id="rX"><w:r><w:t>Cổng thông tin</w:t></w:r></w:hyperlink></w:p>';
    const cwd = office({ [PLAN]: packed({ [main]: into(text), [rels]: hyperlink }) });
    expect((await run(['gen', 'kehoach', '--quiet'], { cwd })).code).toBe(0);
    const paper = get(join(cwd, 'van-ban/a-kehoach.docx')) ?? new Uint8Array();
    expect(await sdkFaults(paper)).toEqual([]);
    expect(structureFaults(paper)).toEqual([`EXTERNAL ${rels}`]);
  });
});

describe('#54 document types', () => {
  const entities =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  const outer = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const before = (doctype: string) => (xml: string) =>
    xml.replace(/^(<\?xml[^>]*>\s*)?/, (start) => start + doctype);
  const wide = (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le');

  test.each<[string, string, string | Uint8Array | ((xml: string) => string)]>([
    ['entities that grow', main, (xml) => before(entities)(xml).replace('KẾ HOẠCH', '&c;')],
    ['an entity of a file', main, (xml) => before(outer)(xml).replace('{ket_thuc}', '&a;')],
    ['an empty one', main, before('<!DOCTYPE a>')],
    ['in the styles', 'word/styles.xml', before(entities)],
    ['in a header', 'word/header1.xml', before(entities)],
    ['in the links', rels, before(outer)],
    ['in the list of types', types, before(outer)],
    ['in the properties', 'docProps/core.xml', before(outer)],
    ['in a part nobody reads', 'customXml/item1.xml', `${entities}<a>&c;</a>`],
    ['in UTF-16', 'customXml/item1.xml', wide(`${entities}<a>&c;</a>`)],
  ])('#54 %s', async (_, part, content) => {
    await judge({
      bytes: () => packed({ [part]: content }),
      template: corrupt(`có khai báo DOCTYPE trong phần “${part}”, tệp Word không bao giờ có`),
      lint: 'document-type',
    });
  });

  test('#54 an entity that nothing declares', async () => {
    await judge({
      bytes: () => packed({ [main]: (xml) => xml.replace('{ket_thuc}', '&nbsp;') }),
      template: damagedIn(main),
      lint: 'corrupt',
    });
  });
});

describe('#55 forms of .docx that cannot be filled in', () => {
  test.each<[string, Row]>([
    [
      'a part in UTF-16',
      {
        bytes: () =>
          packed({
            [main]: (xml) => xml,
            'word/header1.xml': Buffer.from(
              `\ufeff${docxPart(good, 'word/header1.xml').replace('UTF-8', 'UTF-16')}`,
              'utf16le',
            ),
          }),
        template: notDocx('có phần “word/header1.xml” ghi bằng mã UTF-16, không điền được'),
        lint: null,
      },
    ],
    [
      'Strict Open XML',
      {
        bytes: () =>
          withPart(good, main, (xml) =>
            xml.replace(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            ),
          ),
        template: notDocx('lưu ở dạng Strict Open XML, không điền được'),
        lint: null,
      },
    ],
    [
      'digitally signed',
      {
        bytes: () =>
          packed({
            '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
            '_xmlsignatures/origin.sigs': '',
            [types]: typed(
              '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
            ),
            '_rels/.rels': related(
              '<Relationship Id="rX" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
            ),
          }),
        template: ['signed', 'có chữ ký số, điền vào là chữ ký thành sai'],
        lint: null,
      },
    ],
  ])('#55 %s', async (_, row) => judge(row));

  test('#55 a signed paper is judged but not repaired, which would break its signature', async () => {
    const cwd = freshFolder();
    const paper = papers.get('kehoach-nd30') ?? new Uint8Array();
    put(
      cwd,
      'x.docx',
      withPart(paper, '_xmlsignatures/sig1.xml', () => '<a/>'),
    );
    const done = await run(['lint', '--fix', '-o', 'moi.docx', 'x.docx', '--report', 'short'], { cwd });
    expect([done.code, namesIn(cwd)]).toEqual([1, ['x.docx']]);
    expect(done.stdout).toContain(
      'tệp có chữ ký số nên không tự sửa: sửa là chữ ký thành sai [thethuc/signed]',
    );
  });

  test('#55 the text under another name, as Word of today has it, is filled in', async () => {
    const zip = new PizZip(good);
    zip.file('word/document2.xml', docxPart(good, main)).remove(main);
    zip.file('word/_rels/document2.xml.rels', docxPart(good, rels)).remove(rels);
    for (const list of [types, '_rels/.rels'])
      zip.file(list, docxPart(good, list).replace('word/document.xml', 'word/document2.xml'));
    const cwd = office({ [PLAN]: zip.generate({ type: 'uint8array' }) });
    expect((await run(['gen', 'kehoach', '--quiet'], { cwd })).code).toBe(0);
    const paper = get(join(cwd, 'van-ban/a-kehoach.docx')) ?? new Uint8Array();
    expect(await sdkFaults(paper)).toEqual([]);
    expect(docxPart(paper, 'word/document2.xml')).toContain('Căn cứ ba');
    expect(docxPart(paper, main)).toBe('');
  });

  test('#55 a good paper of Word is no template, but may be judged', async () => {
    expect(await readingFaults(readFileSync('test/fixtures/form/nd30-phu-luc-3.docx'))).toEqual([]);
  });
});

test('every shipped template comes through the same door', () => {
  for (const name of [
    'kehoach/dang',
    'bienban/nd30',
    'bienban/dang',
    'thongbao/nd30',
    'thongbao/dang',
    'tinbai/tinbai',
  ])
    expect(inspectPackage(committed(`${name}.docx`))).toHaveProperty('opened');
});
