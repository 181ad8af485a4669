import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, namesIn, put } from './helpers/folder.ts';
import { itRenders } from './helpers/renderers.ts';

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

test.skipIf(!existsSync('/dev/full'))('a full disk behind the redirection is told in a line: 3', () => {
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" schema > /dev/full`], {
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([
    3,
    'lỗi: không in được kết quả, cannot print the result (ENOSPC)\n',
  ]);
});

describe('interrupted', () => {
  const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

  /** Starts the program, sends Ctrl+C once `seen` says so, and waits for the end. */
  async function interrupt(args: string[], cwd: string, env: Record<string, string>, seen: () => boolean) {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
    const ended = once(child, 'exit');
    while (!seen() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const [code, signal] = await ended;
    return { code, signal };
  }

  test('between two files: 130, whole papers only, nothing half written', async () => {
    const folder = freshFolder();
    for (let i = 100; i < 300; i += 1) put(folder, `h${i}.yaml`, small);
    const out = join(folder, 'van-ban');
    const written = () => (existsSync(out) ? namesIn(out) : []);
    const ended = await interrupt(['gen', 'all', '*.yaml'], folder, {}, () => written().length > 0);
    expect(ended).toEqual({ code: 130, signal: null });
    expect(written().length).toBeLessThan(800);
    expect(written().filter((name) => !/^h\d+-\w+\.docx$/.test(name))).toEqual([]);
    expect(written().length % 4).toBe(0);
  });

  itRenders('while LibreOffice works: 130, its folder is gone', async () => {
    const folder = freshFolder();
    put(folder, 'tot.yaml', small);
    const TMPDIR = join(folder, 'tam');
    mkdirSync(TMPDIR);
    const ended = await interrupt(['gen', 'kehoach', '--format', 'pdf'], folder, { TMPDIR }, () =>
      readdirSync(TMPDIR).some((name) => existsSync(join(TMPDIR, name, 'in.docx'))),
    );
    expect(ended).toEqual({ code: 130, signal: null });
    expect(readdirSync(TMPDIR).filter((name) => name.startsWith('dialogue-'))).toEqual([]);
    expect(existsSync(join(folder, 'van-ban'))).toBe(false);
  });
});
