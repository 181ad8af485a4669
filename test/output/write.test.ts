import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputCodes } from '../../src/output/codes.ts';
import { stampText } from '../../src/output/stamp.ts';
import { type WriteOptions, writeAsset, writeDocument } from '../../src/output/write.ts';
import { settlePdf } from '../../src/render/identity.ts';
import { newPackage } from '../../src/templates/archive/write.ts';
import { committed } from '../helpers/committed.ts';
import { stamped, withPart } from '../helpers/docx-parts.ts';
import { failing, freshFolder, get, ioIn, namesIn, put } from '../helpers/folder.ts';
import { asWordSaves } from '../helpers/resave.ts';

const text = (content: string) => new TextEncoder().encode(content);
const plain = committed('kehoach/nd30.docx');
const hashes = { view: 'a'.repeat(64), templates: 'b'.repeat(64) };
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body>`;
const saying = (words: string) =>
  withPart(plain, 'word/document.xml', (xml) => xml.replace('</w:body>', paragraph(words)));

const first = stamped(plain, hashes);
const second = stamped(saying('mới'), hashes);
const edited = withPart(first, 'word/document.xml', (xml) => xml.replace('</w:body>', paragraph('sửa tay')));

const name = 'a-kehoach.docx';
const beside = 'a-kehoach.moi.docx';
const backup = 'a-kehoach.2026-06-08.bak.docx';

async function write(
  folder: string,
  bytes: Uint8Array,
  options: Partial<WriteOptions> = {},
  io = ioIn(folder),
) {
  const path = join(folder, name);
  const result = await writeDocument(io, path, bytes, {
    force: false,
    beside: false,
    dryRun: false,
    check: false,
    ...options,
  });
  const known = new Map(outputCodes.map((c) => [c.code, c.severity]));
  for (const finding of result.findings) expect(known.get(finding.code)).toBe(finding.severity);
  return { status: result.status, name: result.path.slice(folder.length + 1), findings: result.findings };
}

/** A folder that holds these files. */
function holding(files: Record<string, Uint8Array>): string {
  const folder = freshFolder();
  for (const [file, content] of Object.entries(files)) put(folder, file, content);
  return folder;
}

describe('nothing of a person’s is in the way', () => {
  test('a new file, with its folders', async () => {
    const folder = join(freshFolder(), 'van-ban', 'năm 2026');
    expect(await write(folder, first)).toEqual({ status: 'new', name, findings: [] });
    expect(get(join(folder, name))).toEqual(first);
    expect(namesIn(folder)).toEqual([name]);
  });

  test('one of ours, unedited, is replaced', async () => {
    const folder = holding({ [name]: first });
    expect(await write(folder, second)).toEqual({ status: 'changed', name, findings: [] });
    expect(get(join(folder, name))).toEqual(second);
    expect(namesIn(folder)).toEqual([name]);
  });

  test.each([
    ['the same bytes', first],
    ['the same parts packed another way', withPart(first, 'word/document.xml', (xml) => xml)],
    ['the same parts from other templates', stamped(plain, { view: '', templates: '' })],
  ])('%s are not touched', async (_, there) => {
    const folder = holding({ [name]: there });
    expect(await write(folder, first)).toEqual({ status: 'same', name, findings: [] });
    expect(get(join(folder, name))).toEqual(there);
  });

  test.each<[string, Record<string, Uint8Array>, string]>([
    ['new', {}, 'new'],
    ['changed', { [name]: first }, 'changed'],
    ['same', { [name]: second }, 'same'],
  ])('--dry-run and --check say %s and write nothing', async (_, files, status) => {
    const folder = holding(files);
    for (const option of [{ dryRun: true }, { check: true }]) {
      expect(await write(folder, second, option)).toEqual({ status, name, findings: [] });
    }
    expect(namesIn(folder)).toEqual(Object.keys(files));
    for (const [file, content] of Object.entries(files)) expect(get(join(folder, file))).toEqual(content);
  });
});

const inTheWay: [string, Uint8Array, string, string?][] = [
  ['an edited document', edited, 'đã được sửa tay sau lần tạo trước'],
  ['a document Word saved again', asWordSaves(first), 'chữ và ảnh không đổi', 'output/resaved'],
  ['a document of somebody else', plain, 'không phải do dialogue tạo ra'],
  ['a document without parts', newPackage([['a.txt', 'a']]), 'không phải do dialogue tạo ra'],
  ['any other file', text('ghi chép'), 'không phải do dialogue tạo ra'],
  ['an empty file', text(''), 'không phải do dialogue tạo ra'],
];

describe.each(inTheWay)('%s is never overwritten', (_, there, why, code = 'output/edited') => {
  test.each([{}, { dryRun: true }, { check: true }])('%j', async (options) => {
    const folder = holding({ [name]: there });
    const { status, findings } = await write(folder, second, options);
    expect(status).toBe('kept');
    expect(findings).toMatchObject([{ code, severity: 'error', file: name }]);
    expect(findings[0]?.message.vi).toContain(why);
    for (const said of Object.values(findings[0]?.hint ?? {})) {
      expect(said).toContain(`dialogue diff ${name}`);
      expect(said).toContain(`--beside`);
      expect(said).toContain(`“${beside}”`);
      expect(said).toContain(`--force`);
      expect(said).toContain(`“${backup}”`);
    }
    expect(get(join(folder, name))).toEqual(there);
    expect(namesIn(folder)).toEqual([name]);
  });

  test('--beside writes the new one next to it', async () => {
    const folder = holding({ [name]: there });
    const options = { beside: true };
    expect(await write(folder, first, options)).toMatchObject({ status: 'new', name: beside });
    expect(await write(folder, second, options)).toMatchObject({ status: 'changed', name: beside });
    const again = await write(folder, second, options);
    expect(again).toMatchObject({
      status: 'same',
      name: beside,
      findings: [{ code: 'output/beside', file: name }],
    });
    expect(get(join(folder, name))).toEqual(there);
    expect(get(join(folder, beside))).toEqual(second);
  });

  test('--force keeps it as a dated backup', async () => {
    const folder = holding({ [name]: there });
    expect(await write(folder, second, { force: true })).toMatchObject({
      status: 'changed',
      name,
      findings: [{ code: 'output/backup', message: { vi: expect.stringContaining(backup) } }],
    });
    expect(get(join(folder, name))).toEqual(second);
    expect(get(join(folder, backup))).toEqual(there);
  });
});

describe('the two ways out', () => {
  test('without an edit they change nothing', async () => {
    const folder = holding({ [name]: first });
    expect(await write(folder, second, { beside: true, force: true })).toEqual({
      status: 'changed',
      name,
      findings: [],
    });
    expect(namesIn(folder)).toEqual([name]);
  });

  test('with --dry-run they only tell', async () => {
    const folder = holding({ [name]: edited });
    expect(await write(folder, second, { beside: true, dryRun: true })).toMatchObject({
      status: 'new',
      name: beside,
    });
    expect(await write(folder, second, { force: true, dryRun: true })).toMatchObject({
      status: 'changed',
      name,
    });
    expect(namesIn(folder)).toEqual([name]);
  });

  test('--beside does not overwrite an edited new version either, even with --force', async () => {
    const folder = holding({ [name]: edited, [beside]: edited });
    const { status, findings } = await write(folder, second, { beside: true, force: true });
    expect(status).toBe('kept');
    expect(findings).toMatchObject([{ code: 'output/edited', file: beside }]);
    expect(findings[0]?.hint?.vi).toContain('đổi tên');
    expect(get(join(folder, beside))).toEqual(edited);
  });

  test('--force never overwrites an older backup', async () => {
    const folder = holding({ [name]: edited, [backup]: text('cũ') });
    await write(folder, second, { force: true });
    put(folder, name, plain);
    await write(folder, second, { force: true });
    expect(get(join(folder, backup))).toEqual(text('cũ'));
    expect(get(join(folder, 'a-kehoach.2026-06-08.2.bak.docx'))).toEqual(edited);
    expect(get(join(folder, 'a-kehoach.2026-06-08.3.bak.docx'))).toEqual(plain);
  });

  test('the backup carries the day of Vietnam', async () => {
    const folder = holding({ [name]: edited });
    await write(
      folder,
      second,
      { force: true },
      ioIn(folder, { now: () => new Date('2026-06-07T17:00:00Z') }),
    );
    expect(namesIn(folder)).toContain(backup);
  });
});

describe('html, md and pdf', () => {
  const page = (words: string) => text(stampText(`<p>${words}</p>`, hashes, 'html'));
  const pdf = (words: string) =>
    settlePdf(text(`%PDF-1.6 ${words} /ID [ <${'0'.repeat(32)}> <${'0'.repeat(32)}> ]`));
  const options = { force: false, beside: false, dryRun: false, check: false };
  const [one, two] = [page('một'), page('hai')];
  const windows = text(new TextDecoder().decode(one).replaceAll('\n', '\r\n'));
  const changed = text(new TextDecoder().decode(one).replace('một', 'MỘT'));

  test.each<[string, string, Uint8Array, Uint8Array, string]>([
    ['our html', 'a.html', one, two, 'changed'],
    ['our html', 'a.html', one, one, 'same'],
    ['our html with line ends of Windows', 'a.html', windows, one, 'same'],
    ['our html with line ends of Windows', 'a.html', windows, two, 'changed'],
    ['our md, edited', 'a.md', changed, two, 'kept'],
    ['another md', 'a.md', text('# Tin'), two, 'kept'],
    ['our pdf', 'a.pdf', pdf('một'), pdf('hai'), 'changed'],
    ['our pdf', 'a.pdf', pdf('một'), pdf('một'), 'same'],
    ['a signed scan', 'a.pdf', text('%PDF-1.4 scan'), pdf('hai'), 'kept'],
    [
      'our pdf with a signature',
      'a.pdf',
      text(`${new TextDecoder().decode(pdf('một'))} ký`),
      pdf('hai'),
      'kept',
    ],
  ])('%s as %s', async (_, file, there, fresh, status) => {
    const folder = holding({ [file]: there });
    const path = join(folder, file);
    expect((await writeDocument(ioIn(folder), path, fresh, options)).status).toBe(status);
    expect(get(path)).toEqual(status === 'changed' ? fresh : there);
  });

  test('the ways out keep the extension', async () => {
    const folder = holding({ 'a.md': changed });
    const path = join(folder, 'a.md');
    await writeDocument(ioIn(folder), path, two, { ...options, beside: true });
    await writeDocument(ioIn(folder), path, two, { ...options, force: true });
    expect(namesIn(folder)).toEqual(['a.2026-06-08.bak.md', 'a.md', 'a.moi.md']);
  });
});

describe('a file open in an office program', () => {
  test('no matter when nothing would be replaced', async () => {
    const lock = { '~$kehoach.docx': text('') };
    expect((await write(holding({ [name]: first, ...lock }), first)).status).toBe('same');
    expect((await write(holding(lock), first)).status).toBe('new');
    expect((await write(holding({ [name]: edited, ...lock }), first, { beside: true })).status).toBe('new');
  });

  test('--force does not replace it, and leaves no backup', async () => {
    const folder = holding({ [name]: edited, '~$kehoach.docx': text('') });
    expect(await write(folder, second, { force: true })).toMatchObject({
      status: 'kept',
      findings: [{ code: 'output/locked' }],
    });
    expect(namesIn(folder)).toEqual(['a-kehoach.docx', '~$kehoach.docx']);
    expect(get(join(folder, name))).toEqual(edited);
  });
});

describe('faults of the disk', () => {
  test.each<['rename' | 'writeNew' | 'read' | 'look' | 'makeFolder', string, string]>([
    ['rename', 'EPERM', 'output/locked'],
    ['rename', 'EBUSY', 'output/locked'],
    ['rename', 'EACCES', 'output/locked'],
    ['rename', 'EIO', 'output/write-failed'],
    ['writeNew', 'ENOSPC', 'output/disk-full'],
    ['writeNew', 'EACCES', 'output/no-access'],
    ['writeNew', 'EROFS', 'output/no-access'],
    ['writeNew', 'EIO', 'output/write-failed'],
    ['makeFolder', 'EACCES', 'output/no-access'],
    ['read', 'EACCES', 'output/no-access'],
    ['look', 'EACCES', 'output/no-access'],
  ])(
    '%s gives %s for ever: the old file is whole, nothing is left behind',
    async (operation, code, expected) => {
      const folder = holding({ [name]: first });
      const io = ioIn(folder, { files: failing(operation, code) });
      expect(await write(folder, second, {}, io)).toMatchObject({
        status: 'kept',
        findings: [{ code: expected, file: name }],
      });
      expect(get(join(folder, name))).toEqual(first);
      expect(namesIn(folder)).toEqual([name]);
    },
  );

  test('a file that is busy for a moment is replaced', async () => {
    const folder = holding({ [name]: first });
    const io = ioIn(folder, { files: failing('rename', 'EBUSY', 3) });
    expect(await write(folder, second, {}, io)).toEqual({ status: 'changed', name, findings: [] });
    expect(get(join(folder, name))).toEqual(second);
    expect(namesIn(folder)).toEqual([name]);
  });

  test.each<['rename' | 'writeNew', string]>([
    ['rename', 'EIO'],
    ['writeNew', 'ENOSPC'],
  ])('--force leaves the edited file and no backup when %s fails', async (operation, code) => {
    const folder = holding({ [name]: edited });
    expect(
      (await write(folder, second, { force: true }, ioIn(folder, { files: failing(operation, code) })))
        .status,
    ).toBe('kept');
    expect(get(join(folder, name))).toEqual(edited);
    expect(namesIn(folder)).toEqual([name]);
  });

  test('what is no fault of the disk is thrown', async () => {
    const folder = freshFolder();
    const files = { ...failing('real', ''), writeNew: () => expect.fail('lỗi của ta') };
    await expect(write(folder, first, {}, ioIn(folder, { files }))).rejects.toThrow('lỗi của ta');
  });
});

describe('photos', () => {
  test('are written, left alone when equal, replaced and kept when not', async () => {
    const folder = freshFolder();
    const path = join(folder, 'a-tinbai', 'anh-1.jpg');
    const write = (content: string) => writeAsset(ioIn(folder), path, text(content));
    for (const content of ['một', 'một']) expect(await write(content)).toEqual([]);
    expect(await write('hai')).toMatchObject([{ code: 'output/backup', severity: 'info' }]);
    expect(get(path)).toEqual(text('hai'));
    expect(get(join(folder, 'a-tinbai', 'anh-1.2026-06-08.bak.jpg'))).toEqual(text('một'));
    expect(namesIn(join(folder, 'a-tinbai'))).toHaveLength(2);
  });

  test('do not go through a link, nor past a fault', async () => {
    const folder = freshFolder();
    const path = join(folder, 'anh.jpg');
    const io = ioIn(folder, { files: failing('writeNew', 'ENOSPC') });
    expect(await writeAsset(io, path, text('ảnh'))).toMatchObject([
      { code: 'output/disk-full', file: 'anh.jpg' },
    ]);
    writeFileSync(join(folder, 'khác'), 'khác');
    symlinkSync(join(folder, 'khác'), path);
    expect(await writeAsset(ioIn(folder), path, text('ảnh'))).toMatchObject([{ code: 'output/not-file' }]);
    expect(get(join(folder, 'khác'))).toEqual(text('khác'));
  });
});
