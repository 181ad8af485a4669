import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, put } from './helpers/folder.ts';

const bin = resolve('bin/dialogue.js');

function dialogue(args: string[], cwd: string, env: Record<string, string> = {}) {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return spawnSync(process.execPath, [bin, ...args], { cwd, env: { ...rest, ...env }, encoding: 'utf8' });
}

describe('the program as it is started', () => {
  test('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(dialogue(['--version'], '.').stdout).toBe(`${version}\n`);
  });

  test.each<[string, string[], number]>([
    ['a good file', ['check', 'tot.yaml'], 0],
    ['a mistake in the data', ['check', 'sai.yaml'], 1],
    ['a file that is not there', ['check', 'khong-co.yaml'], 2],
    ['an unknown option', ['gen', '--khong-co'], 2],
    ['an unknown command', ['genn'], 2],
    ['an unknown kind', ['gen', 'kehoch', 'tot.yaml'], 2],
    ['an output folder that cannot be', ['gen', 'kehoach', 'tot.yaml', '--out', 'tot.yaml/x'], 3],
  ])('ends with the right code: %s', (_, args, code) => {
    const folder = freshFolder();
    const good = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
    put(folder, 'tot.yaml', good);
    put(folder, 'sai.yaml', good.replace('ngay: 11/12/2026', 'ngay: 31/11/2026'));
    const run = dialogue(args, folder);
    expect([run.status, run.stderr]).toEqual([code, expect.not.stringContaining('at ')]);
  });

  test('writes the same bytes in two time zones and two languages', () => {
    const [a, b] = [freshFolder(), freshFolder()];
    const file = resolve('examples/phuong-mau-2026.yaml');
    const root = resolve('examples');
    expect(
      dialogue(['gen', 'all', file, '--root', root, '--out', join(a, 'x')], a, { TZ: 'UTC', LANG: 'C' })
        .status,
    ).toBe(0);
    expect(
      dialogue(['gen', 'all', file, '--root', root, '--out', join(b, 'x')], b, {
        TZ: 'Asia/Ho_Chi_Minh',
        LANG: 'vi_VN.UTF-8',
      }).status,
    ).toBe(0);
    for (const word of ['kehoach', 'bienban', 'thongbao', 'tinbai']) {
      const name = `phuong-mau-2026-${word}.docx`;
      expect(readFileSync(join(a, 'x', name)).equals(readFileSync(join(b, 'x', name)))).toBe(true);
    }
  });

  test('prints paths alone on stdout, so that they can be piped', () => {
    const folder = freshFolder();
    put(folder, 'tot.yaml', readFileSync('examples/xa-mau-toi-thieu.yaml'));
    const run = dialogue(['gen', 'kehoach'], folder);
    expect(run.stdout).toBe('van-ban/tot-kehoach.docx\n');
  });

  test('a closed pipe is no fault', () => {
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" schema | head -c 10`], {
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });
});
