import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxText } from '../helpers/docx-text.ts';
import { freshFolder, get, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { ward, wardFolder, wardOffice, writtenIn } from '../helpers/ward.ts';

/** Every file written for one YAML, by name; what was said goes with it. */
async function papers(yaml: string | Uint8Array, office: string | Uint8Array = wardOffice) {
  const cwd = wardFolder(yaml, office);
  const done = await run(['gen', 'all', '--format', 'docx,html,md', '--report', 'json'], { cwd });
  expect(done.code).toBe(0);
  return { files: writtenIn(cwd), said: done.stderr };
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && Buffer.compare(a, b) === 0;

const utf16 = (content: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('one content gives one set of papers, byte for byte', () => {
  let made: ReturnType<typeof papers> | undefined;
  const plain = () => {
    made ??= papers(ward);
    return made;
  };

  test('four .docx, two texts and their photos', async () => {
    expect([...(await plain()).files.keys()].sort()).toEqual(
      [
        'x-bienban.docx',
        'x-kehoach.docx',
        'x-thongbao.docx',
        'x-tinbai.docx',
        'x-tinbai.html',
        'x-tinbai.md',
        ...readdirSync('examples/anh'),
      ].sort(),
    );
  });

  test.each<[string, (content: string) => string | Uint8Array]>([
    ['UTF-8 with BOM', (t) => `\ufeff${t}`],
    ['UTF-16 LE', (t) => utf16(t, false)],
    ['UTF-16 BE', (t) => utf16(t, true)],
    ['CRLF', (t) => t.replaceAll('\n', '\r\n')],
    ['CR', (t) => t.replaceAll('\n', '\r')],
    ['decomposed letters', (t) => t.normalize('NFD')],
    ['UTF-16, decomposed, CRLF', (t) => utf16(t.normalize('NFD').replaceAll('\n', '\r\n'), false)],
    ['keys with accents, capitals and spaces', (t) => t.replace(/^( *(?:- )?)chu_tri:/gm, '$1Chủ trì:')],
    ['keys with hyphens', (t) => t.replace(/^( *(?:- )?[a-z_]+):/gm, (key) => key.replaceAll('_', '-'))],
    ['a path with backslashes', (t) => t.replace('co-quan/phuong-mau', 'co-quan\\phuong-mau')],
  ])('%s', async (_, change) => {
    const changedOffice = change(wardOffice);
    expect([change(ward), changedOffice]).not.toEqual([ward, wardOffice]);
    const { files } = await papers(change(ward), changedOffice);
    expect([...files.keys()]).toEqual([...(await plain()).files.keys()]);
    const expected = (await plain()).files;
    const different = [...files].filter(([name, bytes]) => !same(bytes, expected.get(name)));
    expect(different.map(([name]) => name)).toEqual([]);
  });

  test('decomposed letters are mentioned, once a file', async () => {
    const { said } = await papers(ward.normalize('NFD'), wardOffice.normalize('NFD'));
    expect(said.match(/"yaml\/nfd"/g)).toHaveLength(2);
  });
});

test('photos may be named with backslashes', async () => {
  const { files } = await papers(ward.replace(/tep: anh\//g, 'tep: anh\\'));
  for (const name of readdirSync('examples/anh')) expect([...files.keys()]).toContain(name);
});

describe('a name of a file', () => {
  const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
  const named = (path: string) => small.replace(/co_quan:\n( {2}.*\n)+/, `co_quan: ${path}\n`);

  test.each([
    ['composed', 'decomposed', 'NFC', 'NFD'],
    ['decomposed', 'composed', 'NFD', 'NFC'],
  ] as const)('typed %s is found stored %s', async (_typed, _stored, typed, stored) => {
    const cwd = freshFolder();
    const path = put(cwd, 'tam', 'loai: xa\nten: Mẫu\ntinh: tỉnh Mẫu\n');
    renameSync(path, join(cwd, 'cơ-quan-xã.yaml'.normalize(stored)));
    put(cwd, 'hội-nghị.yaml'.normalize(stored), named('cơ-quan-xã.yaml'.normalize(typed)));
    const done = await run(['gen', 'kehoach', 'hội-nghị.yaml'.normalize(typed)], { cwd });
    expect([done.code, done.stdout]).toEqual([0, `van-ban/${'hội-nghị-kehoach.docx'.normalize('NFC')}\n`]);
  });
});

describe('kieu_dau', () => {
  const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8')
    .replace('Nguyễn Văn A', 'Nguyễn Thúy A')
    .replace(/chuc_vu: .*/, 'chuc_vu: Bí thư')
    .replace('chinh_quyen', 'cap_uy')
    .replace(/dia_diem: .*/, 'dia_diem: Nhà văn hóa xã');

  test.each(['ủy', 'uỷ'])('%s in sentences and names of bodies, never in names of people', async (style) => {
    const cwd = freshFolder();
    put(cwd, 'x.yaml', `${small}kieu_dau: ${style}\n`);
    await run(['gen', 'kehoach'], { cwd });
    const paper = docxText(get(join(cwd, 'van-ban/x-kehoach.docx')) ?? new Uint8Array());
    expect(paper).toContain(style === 'ủy' ? 'ĐẢNG ỦY XÃ MẪU' : 'ĐẢNG UỶ XÃ MẪU');
    expect(paper).toContain(style === 'ủy' ? 'cấp ủy' : 'cấp uỷ');
    expect(paper).not.toMatch(style === 'ủy' ? /uỷ/i : /ủy/i);
    expect(paper).toContain('Nguyễn Thúy A');
  });
});
