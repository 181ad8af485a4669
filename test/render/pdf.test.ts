import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/io.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { pdfFonts, timesReplaced } from '../../src/render/fonts.ts';
import { pdfIdentity, settlePdf } from '../../src/render/identity.ts';
import { findOffice } from '../../src/render/office.ts';
import { pdfCodes, toPdf } from '../../src/render/pdf.ts';
import { committed } from '../helpers/committed.ts';
import { freshFolder, ioIn, namesIn, put } from '../helpers/folder.ts';
import { itRenders } from '../helpers/renderers.ts';

const docx = committed('kehoach/nd30.docx');
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');

/** A system whose temporary folder is `folder`, so that what is left behind shows. */
function ioWith(folder: string, env: Io['env'] = process.env): Io {
  return ioIn(folder, { env, files: { ...nodeFiles, temporaryFolder: () => folder } });
}

/** A program in the place of LibreOffice; `$in` and `$out` are its files. */
function officeThat(folder: string, does: string): Io {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const program = put(bin, 'soffice', `#!/bin/sh\nfor in; do :; done\nout="\${in%.docx}.pdf"\n${does}\n`);
  chmodSync(program, 0o755);
  return ioWith(folder, { ...process.env, DIALOGUE_SOFFICE: program });
}

async function convert(io: Io) {
  const result = await toPdf(io, docx, join(io.cwd, 'van-ban', 'a-kehoach.pdf'));
  const known = new Map(pdfCodes.map((c) => [c.code, c.severity]));
  for (const finding of result.findings) {
    expect(known.get(finding.code)).toBe(finding.severity);
    expect(finding.file).toBe('van-ban/a-kehoach.pdf');
  }
  return result;
}

describe('with LibreOffice', () => {
  itRenders('pages come out, the same bytes each time, and nothing is left behind', async () => {
    const folder = freshFolder();
    const [one, two] = [await convert(ioWith(folder)), await convert(ioWith(folder))];
    expect(read(one.value)).toMatch(/^%PDF-/u);
    expect(two.value).toEqual(one.value);
    expect(read(one.value)).not.toMatch(/CreationDate|DocChecksum/u);
    const fonts = pdfFonts(one.value ?? new Uint8Array());
    expect(fonts.join()).toMatch(/LiberationSerif|Tinos|TimesNewRoman/u);
    expect(one.findings.map((f) => f.code)).toEqual(timesReplaced(fonts) ? ['output/font-replaced'] : []);
    expect(namesIn(folder)).toEqual([]);
  });

  itRenders('two at once do not disturb each other', async () => {
    const folder = freshFolder();
    const both = await Promise.all([convert(ioWith(folder)), convert(ioWith(folder))]);
    expect(both.map(({ value }) => read(value).slice(0, 5))).toEqual(['%PDF-', '%PDF-']);
  });
});

describe('success is judged by the file', () => {
  test('none in spite of exit code 0', async () => {
    const folder = freshFolder();
    const { value, findings } = await convert(
      officeThat(folder, 'echo "Error: source file could not be loaded"'),
    );
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'output/pdf-failed' }]);
    expect(findings[0]?.message.vi).toContain('(Error: source file could not be loaded)');
    expect(findings[0]?.hint?.vi).toContain('Tệp → Lưu thành → PDF');
    expect(namesIn(folder)).toEqual(['bin']);
  });

  test('one in spite of exit code 1', async () => {
    const folder = freshFolder();
    const { value, findings } = await convert(officeThat(folder, 'cp "$in" "$out"; exit 1'));
    expect(read(value)).toBe(read(docx));
    expect(findings).toEqual([]);
    expect(namesIn(folder)).toEqual(['bin']);
  });

  test('a program that cannot start', async () => {
    const folder = freshFolder();
    const io = officeThat(folder, '');
    chmodSync(io.env.DIALOGUE_SOFFICE ?? '', 0o644);
    expect((await convert(io)).findings).toMatchObject([{ code: 'output/pdf-failed' }]);
  });

  test('a temporary folder that cannot be written', async () => {
    const folder = freshFolder();
    const io = officeThat(folder, '');
    const files = { ...io.files, temporaryFolder: () => io.env.DIALOGUE_SOFFICE ?? '' };
    expect((await convert({ ...io, files })).findings).toMatchObject([{ code: 'output/pdf-failed' }]);
  });
});

describe('without LibreOffice', () => {
  test.each<[string, Partial<Io>, string]>([
    ['a wrong DIALOGUE_SOFFICE', { env: { DIALOGUE_SOFFICE: '/không/có' } }, 'chỉ tới “/không/có”'],
    ['none installed', { env: {}, platform: 'win32' }, 'không tìm thấy LibreOffice'],
  ])('%s: what to do instead', async (_, changes, message) => {
    const { value, findings } = await convert(ioIn(freshFolder(), changes));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'output/no-libreoffice', severity: 'error' }]);
    expect(findings[0]?.message.vi).toContain(message);
    for (const words of ['Tệp → Lưu thành → PDF', 'cài LibreOffice', 'DIALOGUE_SOFFICE']) {
      expect(findings[0]?.hint?.vi).toContain(words);
    }
  });
});

describe('findOffice', () => {
  test('takes DIALOGUE_SOFFICE first, then the PATH in its order, folders and gaps passed over', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'a', 'soffice'), { recursive: true });
    mkdirSync(join(folder, 'b'));
    const libreoffice = put(join(folder, 'b'), 'libreoffice', '');
    const own = put(folder, 'soffice', '');
    const PATH = `:${join(folder, 'a')}:${join(folder, 'b')}:${folder}`;
    const find = (env: Io['env']) => findOffice(ioIn(folder, { env, platform: 'linux' }));
    expect(find({ PATH })).toBe(libreoffice);
    expect(find({ PATH, DIALOGUE_SOFFICE: '' })).toBe(libreoffice);
    expect(find({ PATH, DIALOGUE_SOFFICE: own })).toBe(own);
    expect(find({ PATH, DIALOGUE_SOFFICE: folder })).toBeNull();
  });

  test('knows the usual folders of Windows', () => {
    const installed = 'C:\\Program Files\\LibreOffice\\program\\soffice.exe';
    const look: Io['files']['look'] = (path) => (path === installed ? { kind: 'file', size: 1 } : null);
    const files = { ...nodeFiles, look, real: (path: string) => path };
    expect(findOffice({ env: { PATH: 'C:\\Windows;D:\\x' }, files, platform: 'win32' })).toBe(installed);
  });
});

describe('pdfFonts', () => {
  const objects = deflateSync(latin('1 0 2 90 <</Type/Font/BaseFont/ABCDEF+TimesNewRomanPS-BoldMT>>'));
  test.each<[string, Uint8Array, string[]]>([
    ['none', latin('%PDF-1.6'), []],
    ['plain objects', latin('<</BaseFont/BAAAAA+Tinos/X 1>> <</BaseFont /Tinos>>'), ['Tinos']],
    ['an escaped space', latin('<</BaseFont/Times#20New#20Roman>>'), ['Times New Roman']],
    [
      'an object stream',
      Buffer.concat([
        latin(
          `5 0 obj\n<</Type/ObjStm/N 2/First 8/Filter/FlateDecode/Length ${objects.length}>>\nstream\r\n`,
        ),
        objects,
        latin('\nendstream <</BaseFont/Arial>>'),
      ]),
      ['Arial', 'TimesNewRomanPS-BoldMT'],
    ],
    ['a stream that is damaged', latin('<</Type /ObjStm>>stream\nabc\nendstream'), []],
  ])('%s', (_, bytes, names) => {
    expect(pdfFonts(bytes)).toEqual(names);
  });

  test.each<[string[], boolean]>([
    [['TimesNewRomanPSMT', 'TimesNewRomanPS-BoldMT'], false],
    [['Times New Roman,Bold'], false],
    [['LiberationSerif', 'LiberationSerif-Bold'], true],
    [[], false],
  ])('timesReplaced %j', (fonts, expected) => {
    expect(timesReplaced(fonts)).toBe(expected);
  });
});

describe('settlePdf', () => {
  const made = (at: string, id: string) =>
    latin(
      `%PDF-1.6\n\u00ff\u0001 <</Creator(x)\n/CreationDate(D:${at}+07'00')>>\n<xmp:CreateDate>${at}</xmp:CreateDate>\n` +
        `trailer <</ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n>>`,
    );
  const [one, two] = [
    made('20260608120000', 'A'.repeat(32)),
    made('20260609130000', '0123456789ABCDEF'.repeat(2)),
  ];

  test('takes out what differs from run to run and moves no byte', () => {
    expect(settlePdf(one)).toEqual(settlePdf(two));
    expect(settlePdf(one)).toHaveLength(one.length);
    expect(read(settlePdf(one))).not.toMatch(/Date|Checksum|2026/u);
    expect(settlePdf(settlePdf(one))).toEqual(settlePdf(one));
  });

  test('gives an identifier that shows a later change', () => {
    const { recorded, actual } = pdfIdentity(settlePdf(one));
    expect(recorded).toMatch(/^[0-9A-F]{32}$/u);
    expect(recorded).toBe(actual);
    const changed = pdfIdentity(latin(read(settlePdf(one)).replace('Creator(x)', 'Creator(y)')));
    expect(changed.recorded).not.toBe(changed.actual);
    expect(pdfIdentity(one).recorded).not.toBe(pdfIdentity(one).actual);
    expect(pdfIdentity(latin('%PDF-1.4')).recorded).toBeNull();
  });
});
