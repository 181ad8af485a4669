import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/node/files.ts';
import { committed } from '../helpers/committed.ts';
import { failing, freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { office, PLAN, refusedBy, type Told, written } from '../helpers/office.ts';
import { run } from '../helpers/run.ts';

/** The office's own sentences and pages (.hbs), and the folder they lie in: none of it is trusted. */

const ENDING = 'cau/ke_hoach/ket_thuc.hbs';
const PAGE = 'tinbai/tinbai.html.hbs';

const sentence = (text: string | Uint8Array): Promise<Told[]> => refusedBy({ [ENDING]: text });
const page = (text: string | Uint8Array): Promise<Told[]> =>
  refusedBy({ [PAGE]: text }, 'tinbai', '--format', 'html');

const onlyThese = 'chỉ dùng {{tên}}, {{#if tên}} … {{else}} … {{/if}}, {{#unless tên}} và {{#each tên}}';

/** Each with the piece that is told. */
const notAllowed: readonly (readonly [text: string, told: string])[] = [
  ['{{> khac}}', '{{> khac}}'],
  ['{{#> khac}}x{{/khac}}', '{{#> khac}}'],
  ['{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', '{{#*inline "a"}}'],
  ['{{{tieu_de}}}', '{{{tieu_de}}}'],
  ['{{&tieu_de}}', '{{&tieu_de}}'],
  ['{{lookup this "constructor"}}', '{{lookup this "constructor"}}'],
  ['{{#with this}}x{{/with}}', '{{#with this}}'],
  ['{{log "x"}}', '{{log "x"}}'],
  ['{{tinh 1 2}}', '{{tinh 1 2}}'],
  ['{{#tinh this}}x{{/tinh}}', '{{#tinh this}}'],
  ['{{"chữ"}}', '{{"chữ"}}'],
  ['{{constructor}}', '{{constructor}}'],
  ['{{[__proto__]}}', '{{[__proto__]}}'],
  ['{{this.constructor.constructor}}', '{{this.constructor.constructor}}'],
  ['{{tieu_de.toUpperCase}}', '{{tieu_de.toUpperCase}}'],
  ['{{#if toString}}x{{/if}}', '{{#if toString}}'],
  ['{{#each constructor}}x{{/each}}', '{{#each constructor}}'],
  ['{{#each this as |y|}}x{{/each}}', '{{#each this as |y|}}'],
  ['{{#if tieu_de includeZero=true}}x{{/if}}', '{{#if tieu_de includeZero=true}}'],
  ['{{@root.tieu_de}}', '{{@root.tieu_de}}'],
  ['{{{{raw}}}}x{{{{/raw}}}}', '{{{{raw}}}}'],
  [`${'{{#if this}}'.repeat(17)}x${'{{/if}}'.repeat(17)}`, '{{#if this}}'],
];

describe.each<[string, string, string, (text: string) => Promise<Told[]>]>([
  ['sentence', `mau/${ENDING}`, 'template/sentence', sentence],
  ['page', `mau/${PAGE}`, 'template/syntax', page],
])('a %s of the office has no language', (kind, file, code, told) => {
  test.each(notAllowed)('#56 %s is refused at its place', async (text, piece) => {
    const found = await told(`Dòng đầu\nhai ${text}`);
    const name = kind === 'sentence' ? 'câu' : 'trang';
    expect(found).toEqual([expect.objectContaining({ code, file, line: 2, hint: onlyThese })]);
    expect(found[0]?.message).toBe(`${name} này dùng ${piece}, không được phép`);
    if (!text.startsWith('{{#if this}}')) expect(found[0]?.column).toBe(5);
  });

  test.each([
    ['{{#if tieu_de}}x', 3],
    ['{{#if}}x{{/if}', 2],
    ['{{/if}}', 2],
    ['{{#if tieu_de}}x{{/each}}', 2],
    ['{{tieu de', 2],
    ['{{(tinh)}}', 2],
    ['{{}}', 2],
    ['{{else}}', 2],
  ])('#44 %s, badly written, is told with its line', async (text, line) => {
    const [only, ...more] = await told(`Dòng đầu\n${text}\n`);
    expect([only?.code, only?.file, more]).toEqual([code, file, []]);
    expect(only?.line === 2 || only?.line === line).toBe(true);
    expect(only?.hint).toMatch(/^(?:so lại với|chỉ dùng)/);
  });

  test('#49 thousands of blocks inside each other are refused, not followed', async () => {
    const text = `${'{{#if tieu_de}}'.repeat(8000)}x${'{{/if}}'.repeat(8000)}`;
    expect((await told(text)).map((one) => [one.code, one.file, one.message])).toEqual([
      [code, file, expect.stringMatching(/lặp quá nhiều hoặc lồng quá sâu$/)],
    ]);
  });

  test.each([
    ['a text in ANSI', Buffer.from('Kế hoạch', 'latin1'), 'yaml/encoding', /UTF-8/],
    ['UTF-16 without a mark', Buffer.from('Kết thúc', 'utf16le'), 'yaml/encoding', /UTF-8/],
    ['bytes', Uint8Array.of(0, 1, 2, 3), 'yaml/encoding', /UTF-8/],
    ['a Word file', committed(PLAN), 'template/unreadable', /đây là tệp Word, không phải câu mẫu/],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'template/unreadable', /đây là tệp ảnh/],
    ['more than 256 KB', 'x'.repeat(256 * 1024 + 1), 'template/too-large', /mẫu lớn hơn 256 KB/],
  ])('#47 %s is a finding of its file', async (_, bytes, expected, message) => {
    const tell = kind === 'sentence' ? sentence : page;
    const found = await tell(bytes);
    expect(found).toEqual([expect.objectContaining({ code: expected, file })]);
    expect(found[0]?.message).toMatch(message);
  });
});

describe('a sentence asks only for what it is given', () => {
  test.each([
    ['{{nhan_dann}}', 3, 'nhan_dann'],
    ['{{nhân_dân}}', 3, 'nhân_dân'],
    ['{{nhân_dân}}'.normalize('NFD'), 3, 'nhân_dân'],
    ['{{#if nhan_dann}}x{{/if}}', 7, 'nhan_dann'],
    ['{{#unless nhan_dann}}x{{/unless}}', 11, 'nhan_dann'],
    ['{{#each nhan_dann}}x{{/each}}', 9, 'nhan_dann'],
  ])('#41 %s is told with what was meant', async (text, column, name) => {
    expect(await sentence(`Một\n${text}`)).toEqual([
      expect.objectContaining({
        code: 'template/sentence',
        file: `mau/${ENDING}`,
        line: 2,
        column,
        message: `câu này không có {{${name}}}`,
        hint: 'ý bạn là “nhan_dan”? sửa tên',
      }),
    ]);
  });

  test('#41 what hangs on a text is told too', async () => {
    expect((await sentence('{{nhan_dan.ten}}')).map(({ message }) => message)).toEqual([
      'câu này không có {{ten}}',
    ]);
  });

  test('#41 a page is told the same way', async () => {
    expect(await page('<h1>{{tieu_dee}}</h1>')).toEqual([
      expect.objectContaining({
        code: 'template/missing-value',
        file: `mau/${PAGE}`,
        line: 1,
        column: 7,
        message: 'trang này không có {{tieu_dee}}',
        hint: 'ý bạn là “tieu_de”? sửa tên',
      }),
    ]);
  });

  test('#41 a file that belongs to no paper is told with what was meant', async () => {
    expect(await refusedBy({ 'cau/ke_hoach/ket_thucc.hbs': 'x' })).toEqual([
      expect.objectContaining({ message: 'không có câu mẫu nào là “ke_hoach/ket_thucc.hbs”', line: 1 }),
    ]);
  });
});

test('#49 lists in lists in lists end, with a finding', async () => {
  const rounds = Array.from({ length: 8 }, (_, i) => `{{#each ${'../'.repeat(2 * i)}khoi}}{{#each this}}`);
  const cwd = office({ [PAGE]: `${rounds.join('')}x${'{{/each}}'.repeat(16)}` });
  put(cwd, 'a.yaml', get('examples/phuong-7-2023.yaml') ?? '');
  const done = await run(['gen', 'tinbai', '--format', 'html', '--report', 'short'], { cwd });
  expect([done.code, done.stdout, namesIn(cwd)]).toEqual([1, '', ['a.yaml', 'mau']]);
  expect(done.stderr).toContain(`mau/${PAGE}:1:1: lỗi: trang này lặp quá nhiều hoặc lồng quá sâu`);
});

test('#35 what a fact holds is printed, never read as a sentence', async () => {
  const cwd = office({ [ENDING]: 'Kết: {{#if nhan_dan}}{{nhan_dan}}{{/if}}' });
  const yaml = new TextDecoder().decode(get(join(cwd, 'a.yaml')) ?? undefined);
  const odd = '{{lookup this}} {{{x}}}';
  put(
    cwd,
    'a.yaml',
    yaml.replace(/dia_diem: .*/, () => `dia_diem: "${odd}"`),
  );
  expect((await run(['gen', 'kehoach'], { cwd })).code).toBe(0);
  expect(written(cwd)).toContain(odd);
});

describe('what lies in the folder of the office', () => {
  const notFile = 'mẫu không phải là một tệp';
  const outside = 'mẫu là liên kết dẫn ra ngoài thư mục được phép đọc';

  async function toldOf(cwd: string, ...words: string[]): Promise<string[]> {
    const done = await run(['gen', 'kehoach', '--json', ...words], { cwd });
    expect([done.code, namesIn(cwd).includes('van-ban')]).toEqual([1, false]);
    const { findings } = JSON.parse(done.stdout) as { findings: Told[] };
    return findings.map(({ code, message, file }) => `${file}: ${message} [${code}]`);
  }

  test.each([PLAN, ENDING])('#72 a folder in the place of %s is told', async (name) => {
    const cwd = office({ 'cau/doc.txt': 'x' });
    mkdirSync(join(cwd, 'mau', name), { recursive: true });
    expect(await toldOf(cwd)).toEqual([`mau/${name}: ${notFile} [template/unreadable]`]);
  });

  test.each([PLAN, ENDING])(
    '#71 a link in the place of %s that leads out is told, not followed',
    async (name) => {
      const secret = put(freshFolder(), 'khoa.txt', 'bí mật');
      const cwd = office({ 'cau/doc.txt': 'x' });
      mkdirSync(join(cwd, 'mau', name, '..'), { recursive: true });
      symlinkSync(secret, join(cwd, 'mau', name));
      expect(await toldOf(cwd)).toEqual([`mau/${name}: ${outside} [template/unreadable]`]);
    },
  );

  test('#71 so is one in a folder that is a link, and a folder mau/ that is one', async () => {
    const elsewhere = freshFolder();
    mkdirSync(join(elsewhere, 'cau/ke_hoach'), { recursive: true });
    put(join(elsewhere, 'cau/ke_hoach'), 'ket_thuc.hbs', 'Bí mật');
    const inner = office({ 'a.txt': 'x' });
    symlinkSync(join(elsewhere, 'cau'), join(inner, 'mau/cau'));
    const whole = office({});
    symlinkSync(elsewhere, join(whole, 'mau'));
    for (const cwd of [inner, whole])
      expect(await toldOf(cwd)).toEqual([`mau/${ENDING}: ${outside} [template/unreadable]`]);
  });

  test('#71 a link that stays inside is followed, and so is a folder that is named', async () => {
    const cwd = office({});
    mkdirSync(join(cwd, 'chung/cau/ke_hoach'), { recursive: true });
    put(join(cwd, 'chung/cau/ke_hoach'), 'ket_thuc.hbs', 'Câu kết chung');
    symlinkSync(join(cwd, 'chung'), join(cwd, 'mau'));
    expect((await run(['gen', 'kehoach'], { cwd })).code).toBe(0);
    expect(written(cwd)).toContain('Câu kết chung');
    const far = office({});
    expect((await run(['gen', 'kehoach', '--templates', join(cwd, 'chung')], { cwd: far })).code).toBe(0);
    expect(written(far)).toContain('Câu kết chung');
  });

  test.each([PLAN, ENDING])('#68 a file %s that may not be read is told', async (name) => {
    const cwd = office({ [name]: name.endsWith('.docx') ? committed(PLAN) : 'x' });
    const files = new Proxy(nodeFiles, {
      get: (all, key: keyof typeof nodeFiles) =>
        key === 'read'
          ? (path: string) =>
              path.endsWith(`mau/${name}`) ? failing('read', 'EACCES').read(path) : all.read(path)
          : all[key],
    });
    const done = await run(['gen', 'kehoach', '--json'], { cwd, files });
    expect([done.code, done.stderr, namesIn(cwd)]).toEqual([1, '', ['a.yaml', 'mau']]);
    const { findings } = JSON.parse(done.stdout) as { findings: Told[] };
    expect(findings.map(({ code, message, file }) => [code, message, file])).toEqual([
      ['template/unreadable', 'máy không cho đọc mẫu (EACCES)', `mau/${name}`],
    ]);
  });

  test('#39 a template of more than 20 MB is not read', async () => {
    const cwd = office({ [PLAN]: new Uint8Array(20 * 1024 * 1024 + 1) });
    expect(await toldOf(cwd)).toEqual([`mau/${PLAN}: mẫu lớn hơn 20 MB [template/too-large]`]);
  });

  test('one office with a bad template does not stop another', async () => {
    const cwd = office({ [PLAN]: 'x' });
    mkdirSync(join(cwd, 'b'));
    put(join(cwd, 'b'), 'b.yaml', get(join(cwd, 'a.yaml')) ?? '');
    const done = await run(['gen', 'kehoach', 'a.yaml', 'b/b.yaml', '--quiet'], { cwd });
    expect([done.code, done.stdout]).toEqual([1, 'van-ban/b-kehoach.docx\n']);
  });
});
