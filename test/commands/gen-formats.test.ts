import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { itRenders } from '../helpers/renderers.ts';
import { run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const KINDS = ['bienban', 'kehoach', 'thongbao', 'tinbai'];

function office(text = small): string {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', text);
  return cwd;
}

const outputs = (cwd: string): string[] =>
  namesIn(cwd).includes('van-ban') ? namesIn(join(cwd, 'van-ban')) : [];

test('html and md are for the article, under all too', async () => {
  const cwd = office();
  expect((await run(['gen', 'all', '--format', 'docx, HTML,md'], { cwd })).code).toBe(0);
  expect(outputs(cwd)).toEqual([...KINDS.map((kind) => `a-${kind}.docx`), 'a-tinbai.html', 'a-tinbai.md']);
});

describe('pdf', () => {
  const noOffice = { DIALOGUE_SOFFICE: '/khong/co/soffice' };

  itRenders('of every kind; a replaced font is a warning', async () => {
    const cwd = office();
    const done = await run(['gen', 'all', '--format', 'pdf', '--report', 'short'], { cwd, env: process.env });
    expect([done.code, outputs(cwd)]).toEqual([0, KINDS.map((kind) => `a-${kind}.pdf`)]);
    for (const name of outputs(cwd))
      expect(new TextDecoder('latin1').decode(get(join(cwd, 'van-ban', name))?.slice(0, 5))).toBe('%PDF-');
    // Our machines have Liberation Serif in its place; the one with the real font has nothing to say.
    if (done.stderr.includes('cảnh báo'))
      expect(done.stderr).toMatch(/a-kehoach\.pdf: cảnh báo: .*Times New Roman .*\[output\/font-replaced\]/);
  });

  test('without LibreOffice: exit 3 and two ways to get one, nothing written', async () => {
    const cwd = office();
    const done = await run(['gen', 'all', '--format', 'docx,pdf'], { cwd, env: noOffice });
    expect([done.code, done.stdout, outputs(cwd)]).toEqual([3, '', []]);
    expect(done.stderr).toContain('Tệp → Lưu thành → PDF');
    expect(done.stderr).toContain('cài LibreOffice');
    const english = await run(['gen', 'all', '--format', 'pdf', '--lang', 'en'], { cwd, env: noOffice });
    expect(english.stderr).toMatch(/File → Save As → PDF; or install LibreOffice/);
  });

  test('the environment goes before the data in the exit code, and stops no other file', async () => {
    const cwd = office();
    put(cwd, 'sai.yaml', small.replace('11/12/2026', '31/11/2026'));
    const done = await run(['gen', 'kehoach', 'sai.yaml', 'a.yaml', '--format', 'pdf'], {
      cwd,
      env: noOffice,
    });
    expect(done.code).toBe(3);
    expect(done.stderr).toContain('31/11/2026');
  });
});

test('the exit code is 1 for data, 2 for the call', async () => {
  const cwd = office(small.replace('11/12/2026', '31/11/2026'));
  expect((await run(['gen', 'kehoach'], { cwd })).code).toBe(1);
  expect((await run(['gen', 'kehoach', 'a.yaml', 'khong-co.yaml'], { cwd })).code).toBe(2);
  expect(outputs(cwd)).toEqual([]);
});

test('with --report json stderr is one object, stdout still the paths', async () => {
  const done = await run(['gen', 'kehoach', '--report', 'json'], { cwd: office() });
  expect(done.stdout).toBe('van-ban/a-kehoach.docx\n');
  expect(Object.keys(JSON.parse(done.stderr))).toEqual(['formatVersion', 'findings', 'files']);
});
