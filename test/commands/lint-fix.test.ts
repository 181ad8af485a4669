import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPart } from '../helpers/docx-parts.ts';
import { failing, freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { goodPapers } from '../helpers/form.ts';
import { run } from '../helpers/run.ts';
import { sdkFaults } from '../helpers/validator.ts';

const good = goodPapers();

/** A narrow margin, a large heading, a number without its zero; and an end that only a person can repair. */
function poor(): Uint8Array {
  return withPart(good('nd30-thongbao'), 'word/document.xml', (xml) =>
    xml
      .replace(/w:left="\d+" w:header/, 'w:left="1000" w:header')
      .replace(/w:left="\d+"(?=[^>]*w:gutter)/, 'w:left="1000"')
      .replace(/(<w:pStyle w:val="TenLoai"\/>.*?<w:r>)/, '$1<w:rPr><w:sz w:val="40"/></w:rPr>')
      .replaceAll('74/TB-UBND', '07/TB-UBND')
      .replace('Số: 07/', 'Số: 7/')
      .replace('./.', ''),
  );
}

function folder(files: Record<string, Uint8Array>): string {
  const cwd = freshFolder();
  for (const [name, bytes] of Object.entries(files)) put(cwd, name, bytes);
  return cwd;
}

describe('lint --fix', () => {
  test('writes a new file, tells what changed, and lists what is left', async () => {
    const bytes = poor();
    const cwd = folder({ 'goc.docx': bytes });
    const done = await run(['lint', '--fix', '-o', 'moi.docx', 'goc.docx', '--report', 'short'], { cwd });
    expect(get(join(cwd, 'goc.docx'))).toEqual(bytes);
    expect(namesIn(cwd)).toEqual(['goc.docx', 'moi.docx']);
    expect(done.stderr).toMatch(/^--- goc\.docx\n\+\+\+ moi\.docx\n@@ /);
    expect(done.stderr).toMatch(/^-Số: 7\/.*\n\+Số: 07\//m);
    expect(done.stderr).toContain('goc.docx: đã sửa\n');
    expect(done.stderr).toMatch(/^ {2}PG-03 {2}.*: \d chỗ$/m);
    expect(done.stderr).toMatch(/^ {2}TL-01 {2}.*: 1 chỗ$/m);
    expect(done.stderr).toMatch(/^ghi vào moi\.docx$/m);
    expect(done.stdout).toMatch(/^moi\.docx:\d+:\d+: cảnh báo: nội dung kết thúc .*\[thethuc\/bd-11\]\n$/);
    expect(done.code).toBe(0);
    expect(await sdkFaults(get(join(cwd, 'moi.docx')) ?? new Uint8Array())).toEqual([]);
  });

  test('exit code and score sheet are those of the new file', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const strict = await run(['lint', 'a.docx', '--fix', '-o', 'b.docx', '--strict', '--summary'], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain('Tệp: b.docx');
    expect((await run(['lint', 'b.docx', '--strict'], { cwd })).code).toBe(1);
  });

  test('with a machine format stdout holds the report alone', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(['lint', 'a.docx', '--fix', '-o', 'b.docx', '--report', 'json', '--quiet'], {
      cwd,
    });
    expect(JSON.parse(done.stdout).findings[0].file).toBe('b.docx');
    expect(done.stderr).toBe('');
  });

  test('a right paper is copied as it is; again is no fault', async () => {
    const bytes = good('hd05-kehoach');
    const cwd = folder({ 'a.docx': bytes });
    for (const _ of [1, 2]) {
      const done = await run(['lint', '--fix', '-o', 'b.docx', 'a.docx'], { cwd });
      expect(done.stderr).toContain('không có lỗi thể thức nào tự sửa được\n');
      expect([done.code, get(join(cwd, 'b.docx'))]).toEqual([0, bytes]);
    }
  });

  test('in English', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(['lint', '--fix', '-o', 'b.docx', 'a.docx', '--lang', 'en'], { cwd });
    expect(done.stderr).toContain('a.docx: repaired\n');
    expect(done.stderr).toContain('written to b.docx\n');
  });
});

describe('--dry-run', () => {
  test('shows on stdout what would change and writes nothing', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(['lint', '--fix', '--dry-run', 'a.docx'], { cwd });
    expect([done.code, done.stderr, namesIn(cwd)]).toEqual([0, '', ['a.docx']]);
    expect(done.stdout).toMatch(/^-Số: 7\/.*\n\+Số: 07\//m);
    expect(done.stdout).toContain('a.docx: sẽ sửa\n');
  });
});

describe('a wrong call', () => {
  test.each([
    [['--fix', 'a.docx'], '-o a-sua.docx a.docx'],
    [['--fix', '-o', 'c.docx', 'a.docx', 'b.docx'], 'từng tệp một'],
    [['--fix', '-o', 'c.pdf', 'a.docx'], '-o c.docx'],
    [['--fix', '-o', 'a.docx', 'a.docx'], '-o trùng với tệp gốc “a.docx”'],
    [['--fix', '-o', './con/../A.DOCX', 'a.docx'], '-o trùng với tệp gốc'],
    [['--fix', '-o', 'noi.docx', 'a.docx'], '-o trùng với tệp gốc'],
    [['--fix', '-o', 'thu-muc/a.docx', 'a.docx'], '-o trùng với tệp gốc'],
    [['--dry-run', 'a.docx'], 'chỉ dùng cùng --fix'],
    [['-o', 'c.docx', 'a.docx'], 'chỉ dùng cùng --fix'],
  ])('%j', async (argv, says) => {
    const bytes = poor();
    const cwd = folder({ 'a.docx': bytes, 'b.docx': bytes });
    symlinkSync('a.docx', join(cwd, 'noi.docx'));
    symlinkSync('.', join(cwd, 'thu-muc'));
    const before = namesIn(cwd);
    const done = await run(['lint', ...argv], { cwd });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain(says);
    expect([namesIn(cwd), get(join(cwd, 'a.docx'))]).toEqual([before, bytes]);
  });
});

describe('what stands in the way', () => {
  const fix = ['lint', '--fix', '-o', 'b.docx', 'a.docx', '--report', 'short'];

  test('a file at the new name is kept, also one that is the source by another name', async () => {
    const bytes = poor();
    const cwd = folder({ 'a.docx': bytes });
    linkSync(join(cwd, 'a.docx'), join(cwd, 'b.docx'));
    const done = await run(fix, { cwd });
    expect([done.code, get(join(cwd, 'b.docx'))]).toEqual([3, bytes]);
    expect(done.stdout).toContain('b.docx: lỗi: ở đây đã có một tệp');
    expect(done.stdout).toContain('[output/exists]');
    expect(done.stderr).toBe('');
  });

  test('a folder at the new name', async () => {
    const cwd = folder({ 'a.docx': poor() });
    mkdirSync(join(cwd, 'b.docx'));
    const done = await run(fix, { cwd });
    expect(done.code).toBe(3);
    expect(done.stdout).toContain('[output/not-file]');
  });

  test('a full disk', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(fix, { cwd, files: failing('writeNew', 'ENOSPC') });
    expect([done.code, namesIn(cwd)]).toEqual([3, ['a.docx']]);
    expect(done.stdout).toContain('[output/disk-full]');
  });

  test.each([[[]], [['--dry-run']]])('tracked changes, and nothing is written %j', async (more) => {
    const tracked = withPart(poor(), 'word/document.xml', (xml) =>
      xml.replace('<w:r>', '<w:del w:id="1" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del><w:r>'),
    );
    const cwd = folder({ 'a.docx': tracked });
    const done = await run([...fix, ...more], { cwd });
    expect([done.code, namesIn(cwd)]).toEqual([1, ['a.docx']]);
    expect(done.stdout).toContain('[thethuc/tracked-changes]');
  });

  test('a file that is no .docx, and one that is no paper', async () => {
    const cwd = folder({ 'a.docx': new TextEncoder().encode('không phải') });
    const done = await run(fix, { cwd });
    expect([done.code, namesIn(cwd)]).toEqual([1, ['a.docx']]);
    expect(done.stdout).toContain('[thethuc/not-docx]');
  });
});
