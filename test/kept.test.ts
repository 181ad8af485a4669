import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, namesIn } from './helpers/folder.ts';
import { testNeeding } from './helpers/needs.ts';

const EXAMPLE = 'examples/xa-mau-toi-thieu.yaml';
const KEPT = '.cache/dialogue';

/** A program that came without compiled forms. */
let program = '';
beforeAll(() => {
  program = realpathSync(mkdtempSync(join(tmpdir(), 'dialogue-')));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(part, join(program, part), { recursive: true, filter: (name) => !name.endsWith('.cache') });
});
afterAll(() => rmSync(program, { recursive: true }));

/** Runs it with nothing of the environment but where its user is at home. */
function run(
  HOME: string,
  { words = ['check', EXAMPLE], env = {} }: { words?: string[]; env?: object } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'bin/dialogue.js'), ...words],
    {
      env: { HOME, ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** What V8 says when the program starts anew: `false`, the kept form is used; `undefined`, there was none to be given. */
function refused(HOME: string, env = {}): string {
  const script = `console.log(require('${program}/bin/load.js').load('${program}/dist/dialogue.cjs', ['check']).script.cachedDataRejected)`;
  return spawnSync(process.execPath, ['-e', script], {
    env: { HOME, ...env },
    encoding: 'utf8',
  }).stdout.trim();
}

/** A home after one run, the file kept there, and what the run has said. */
function afterOneRun() {
  const home = freshFolder();
  const said = run(home);
  const [name = ''] = namesIn(join(home, KEPT));
  return { home, said, file: join(home, KEPT, name) };
}

describe('a compiled form that a run leaves for the next', () => {
  test('is named by the part of the program, node and machine, and for its user alone', () => {
    const { home, file } = afterOneRun();
    const part = readFileSync('dist/dialogue.check.cjs', 'latin1').slice(2, 66);
    const { version, platform, arch } = process;
    expect(namesIn(dirname(file))).toEqual([`${part}-${version}-${platform}-${arch}.cache`]);
    expect([lstatSync(file).mode & 0o777, lstatSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect([refused(freshFolder()), refused(home)]).toEqual(['undefined', 'false']);
  });

  test('changes nothing but the time, and is written once', () => {
    const { home, said, file } = afterOneRun();
    const { ino, mtimeMs } = lstatSync(file);
    expect(run(home)).toEqual(said);
    expect(lstatSync(file)).toMatchObject({ ino, mtimeMs });
  });

  test('is one for each command worth it', () => {
    const home = freshFolder();
    for (const words of [['check', EXAMPLE], ['--help'], ['explain'], ['--lang', 'en', 'check', EXAMPLE]])
      run(home, { words });
    expect(namesIn(join(home, KEPT))).toHaveLength(2);
  });

  test('lies where the system says: XDG_CACHE_HOME before HOME', () => {
    const [home, caches] = [freshFolder(), freshFolder()];
    run(home, { env: { XDG_CACHE_HOME: caches } });
    expect([namesIn(home), namesIn(join(caches, 'dialogue'))]).toEqual([[], [expect.any(String)]]);
    run(home, { env: { XDG_CACHE_HOME: 'not/absolute' } });
    expect(namesIn(join(home, KEPT))).toHaveLength(1);
  });

  test.each<[string, string[], object]>([
    ['switched off', ['check', EXAMPLE], { DIALOGUE_NO_CACHE: '1' }],
    ['a run that came to nothing', ['check', 'không-có.yaml'], {}],
  ])('is not made: %s', (_, words, env) => {
    const home = freshFolder();
    run(home, { words, env });
    expect(namesIn(home)).toEqual([]);
  });

  test('is not made where the build has left one', () => {
    const home = freshFolder();
    spawnSync(process.execPath, ['bin/dialogue.js', 'check', EXAMPLE], { env: { HOME: home } });
    expect(namesIn(home)).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['no HOME', {}],
    ['a HOME that is none', { HOME: '' }],
    ['a HOME that is not there and cannot be', { HOME: '/dev/null/nhà' }],
    ['a HOME that is a file', { HOME: join(process.cwd(), 'package.json') }],
  ])('cannot be made with %s, and nobody notices', (_, env) => {
    const { said } = afterOneRun();
    expect(run('', { env: { HOME: undefined, ...env } })).toEqual(said);
  });

  test('is tidied away when nothing has needed it for a month', () => {
    const { home, file } = afterOneRun();
    const old = join(dirname(file), 'cũ.cache');
    writeFileSync(old, '');
    const month = Date.now() / 1000 - 31 * 24 * 3600;
    utimesSync(old, month, month);
    run(home, { words: ['--help'] });
    expect(namesIn(dirname(file))).toHaveLength(2);
    expect(namesIn(dirname(file))).not.toContain('cũ.cache');
  });
});

describe('a kept form is left aside, and made anew where that can be,', () => {
  test.each<[string, (file: string) => void, boolean]>([
    ['with a bit flipped', flip, true],
    ['with its end missing', (file) => truncateSync(file, 1000), true],
    ['with nothing in it', (file) => truncateSync(file), true],
    ['that others may read', (file) => chmodSync(file, 0o644), true],
    ['that is a link', linkInstead, true],
    ['that is a folder', folderInstead, false],
    ['that is a pipe nobody writes to', pipeInstead, true],
    ['larger than any', (file) => truncateSync(file, 2 ** 30), true],
  ])('%s', (_, change, anew) => {
    const { home, said, file } = afterOneRun();
    change(file);
    expect(refused(home)).toBe('undefined');
    expect(run(home)).toEqual(said);
    expect(refused(home)).toBe(anew ? 'false' : 'undefined');
  });

  testNeeding('root')('of another user', () => {
    const { home, said, file } = afterOneRun();
    chownSync(file, 65534, 65534);
    expect(refused(home)).toBe('undefined');
    expect(run(home)).toEqual(said);
    expect(lstatSync(file).uid).toBe(process.getuid?.());
  });
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x10;
  writeFileSync(file, bytes);
}

function linkInstead(file: string): void {
  renameSync(file, `${file}.x`);
  symlinkSync(`${file}.x`, file);
}

function folderInstead(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

function pipeInstead(file: string): void {
  rmSync(file);
  spawnSync('mkfifo', [file]);
}
