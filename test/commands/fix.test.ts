import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failing, freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { ward, wardFolder, wardOffice } from '../helpers/ward.ts';

const seed = readFileSync('test/fixtures/texts/phuong-7.yaml', 'utf8');
const seedFixed = readFileSync('test/fixtures/texts/phuong-7.fixed', 'utf8');
const small = `${readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8')}  # hết\n`.replace(
  'dia_diem: Hội trường',
  'dia_diem: Hội  trường',
);

function folder(files: Record<string, string | Uint8Array>): string {
  const cwd = freshFolder();
  for (const [name, content] of Object.entries(files)) put(cwd, name, content);
  return cwd;
}

const textOf = (cwd: string, name: string) =>
  new TextDecoder().decode(get(join(cwd, name)) ?? new Uint8Array());

describe('check --fix', () => {
  test('corrects the file, shows the diff, and reports what is left', async () => {
    const cwd = folder({ 'a.yaml': seed });
    const done = await run(['check', 'a.yaml', '--fix'], { cwd });
    expect(textOf(cwd, 'a.yaml')).toBe(seedFixed);
    expect(done.stderr).toContain('--- a.yaml\n+++ a.yaml\n@@ ');
    expect(done.stderr).toMatch(/^a\.yaml: đã sửa \d+ chỗ$/m);
    expect(done.stdout).toContain('[dulieu/capital-people]');
    expect(done.stdout).not.toContain('[dulieu/quy-spelling]');
    expect(done.stderr).not.toContain('--fix');
    expect(namesIn(cwd)).toEqual(['a.yaml']);
  });

  test('before it, the summary tells how many places it would correct', async () => {
    const cwd = folder({ 'a.yaml': seed });
    const { stderr } = await run(['check', 'a.yaml'], { cwd });
    expect(stderr).toMatch(/^\d+ cảnh báo, .*; 21 chỗ tự sửa được bằng dialogue check --fix\n$/);
  });

  test('a file without such mistakes is not touched', async () => {
    const cwd = folder({ 'a.yaml': seedFixed });
    const before = lstatSync(join(cwd, 'a.yaml'));
    const done = await run(['check', 'a.yaml', '--fix'], { cwd });
    expect(lstatSync(join(cwd, 'a.yaml')).ino).toBe(before.ino);
    expect(done.stderr).toContain('không có lỗi gõ nào tự sửa được\n');
    expect(done.stderr).not.toContain('---');
  });

  test('with a machine format stdout holds the report alone', async () => {
    const cwd = folder({ 'a.yaml': small });
    const done = await run(['check', 'a.yaml', '--fix', '--report', 'json'], { cwd });
    expect(JSON.parse(done.stdout).formatVersion).toBe(1);
    expect(done.stderr).toContain('+      dia_diem: Hội trường');
    expect((await run(['check', 'a.yaml', '--fix', '--quiet'], { cwd })).stderr).toBe('');
  });

  test.each([
    ['a mark and CRLF', (s: string) => new TextEncoder().encode(`\ufeff${s.replaceAll('\n', '\r\n')}`)],
    ['UTF-16', (s: string) => new Uint8Array(Uint16Array.from(`\ufeff${s}`, (c) => c.charCodeAt(0)).buffer)],
  ])('%s stay', async (_, encode) => {
    const cwd = folder({ 'a.yaml': encode(seed) });
    await run(['check', 'a.yaml', '--fix'], { cwd });
    expect(get(join(cwd, 'a.yaml'))).toEqual(encode(seedFixed));
  });

  test('decomposed letters are composed, names too, and it is said', async () => {
    const cwd = folder({ 'a.yaml': seedFixed.normalize('NFD') });
    const done = await run(['check', 'a.yaml', '--fix'], { cwd });
    expect(textOf(cwd, 'a.yaml')).toBe(seedFixed);
    expect(done.stderr).toContain('a.yaml: đã đổi chữ tổ hợp sang dựng sẵn trong cả tệp\n');
    expect(done.stdout).not.toContain('yaml/nfd');
  });

  test('the shared office file is corrected too, once', async () => {
    const office = wardOffice.replace('Hội Nông dân phường', 'Hội  Nông dân phường');
    const cwd = wardFolder(ward, office);
    put(cwd, 'y.yaml', ward);
    const done = await run(['check', 'x.yaml', 'y.yaml', '--fix', '--dry-run'], { cwd });
    expect(done.stdout.match(/^--- /gm)).toHaveLength(1);
    await run(['check', 'x.yaml', 'y.yaml', '--fix'], { cwd });
    expect(textOf(cwd, 'co-quan/phuong-mau.yaml')).toBe(wardOffice);
    expect(textOf(cwd, 'x.yaml')).toBe(ward);
  });

  test('in English', async () => {
    const cwd = folder({ 'a.yaml': small });
    const done = await run(['check', 'a.yaml', '--fix', '--lang', 'en'], { cwd });
    expect(done.stderr).toContain('a.yaml: 1 place corrected\n');
  });
});

describe('--dry-run', () => {
  test('shows the diff on stdout and writes nothing', async () => {
    const cwd = folder({ 'a.yaml': small });
    const done = await run(['check', 'a.yaml', '--fix', '--dry-run'], { cwd });
    expect([done.code, textOf(cwd, 'a.yaml')]).toEqual([0, small]);
    expect(done.stdout).toMatch(/^--- a\.yaml\n\+\+\+ a\.yaml\n@@ -\d+,7 \+\d+,7 @@\n/);
    expect(done.stdout).toMatch(/^-.*dia_diem: Hội {2}trường.*\n\+.*dia_diem: Hội trường/m);
    expect(done.stderr).toBe('a.yaml: sẽ sửa 1 chỗ\n');
  });

  test('coloured when asked', async () => {
    const cwd = folder({ 'a.yaml': small });
    const done = await run(['check', 'a.yaml', '--fix', '--dry-run', '--color'], { cwd });
    expect(done.stdout).toContain('\u001b[31m-      dia_diem: Hội  trường');
    expect(done.stdout).toContain('\u001b[32m+      dia_diem: Hội trường');
  });

  test('alone it is a wrong call', async () => {
    const done = await run(['check', '--dry-run'], { cwd: folder({ 'a.yaml': small }) });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('--fix');
  });
});

describe('when the disk does not let us', () => {
  test('a file open in LibreOffice is left and told', async () => {
    const cwd = folder({ 'a.yaml': small, '.~lock.a.yaml#': '' });
    const done = await run(['check', 'a.yaml', '--fix', '--report', 'short'], { cwd });
    expect([done.code, textOf(cwd, 'a.yaml')]).toEqual([3, small]);
    expect(done.stdout).toContain('[output/locked]');
    expect(done.stdout).toContain('[dulieu/double-space]');
  });

  test.each([
    ['writeNew', 'ENOSPC', 'output/disk-full'] as const,
    ['rename', 'EACCES', 'output/locked'] as const,
  ])('%s fails with %s', async (operation, fault, code) => {
    const cwd = folder({ 'a.yaml': small });
    const done = await run(['check', 'a.yaml', '--fix', '--report', 'short'], {
      cwd,
      files: failing(operation, fault),
    });
    expect([done.code, textOf(cwd, 'a.yaml'), namesIn(cwd)]).toEqual([3, small, ['a.yaml']]);
    expect(done.stdout).toContain(`[${code}]`);
  });
});
