import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { freshFolder } from './helpers/folder.ts';

const EXAMPLE = resolve('examples/xa-mau-toi-thieu.yaml');
const CACHE = readFileSync('dist/dialogue.check.cache');
const MIDDLE = Math.floor(CACHE.length / 2);

/** The program alone, with `cache` for its compiled form and no home in which it could keep another. */
function copyWith(cache: Uint8Array): string {
  const folder = freshFolder();
  for (const part of ['bin', 'dist/dialogue.cjs', 'dist/dialogue.check.cjs', 'package.json'])
    cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'dist/dialogue.check.cache'), cache);
  return folder;
}

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: resolve('examples'),
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', HOME: '', XDG_CACHE_HOME: '', ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

const check = (program: string) => run([resolve(program, 'bin/dialogue.js'), 'check', EXAMPLE]);
const checked = check('.');

/** What V8 says of the compiled form: `false` taken, `true` refused, `undefined` when it was given none. */
function refused(program: string, env: Record<string, string> = {}): string {
  const [load, bundle] = ['bin/load.js', 'dist/dialogue.cjs'].map((path) => join(program, path));
  const script = `console.log(require(${JSON.stringify(load)}).load(${JSON.stringify(bundle)}, ['check']).script.cachedDataRejected)`;
  return run(['-e', script], env).stdout.trim();
}

function flipped(at: number): Uint8Array {
  const bytes = Uint8Array.from(CACHE);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}

const seal = CACHE.subarray(CACHE.lastIndexOf('\n')).toString('latin1');
const resealed = (change: (seal: string) => string): Uint8Array =>
  Buffer.concat([CACHE.subarray(0, -seal.length), Buffer.from(change(seal))]);

describe('the compiled form of the bundle', () => {
  test('is used as it was built, and not when it is switched off', () => {
    const program = copyWith(CACHE);
    expect(refused(program)).toBe('false');
    expect(refused(program, { DIALOGUE_NO_CACHE: '1' })).toBe('undefined');
  });

  test.each<[string, Uint8Array]>([
    ...[0, 8, 21, 4_000, MIDDLE >> 1, MIDDLE, MIDDLE + (MIDDLE >> 1), CACHE.length - seal.length - 1].map(
      (at): [string, Uint8Array] => [`a bit flipped at byte ${at}`, flipped(at)],
    ),
    ['a bit flipped in the seal', flipped(CACHE.length - 3)],
    ['its end missing', CACHE.subarray(0, MIDDLE)],
    ['nothing in it', new Uint8Array()],
    ['text in it', Buffer.from('not compiled\n')],
    ['another bundle', resealed((line) => line.replace(/\w{64}/, '0'.repeat(64)))],
    ['another node', resealed((line) => line.replace(process.version, 'v20.0.0'))],
    ['another machine', resealed((line) => line.replace(process.arch, 'arm'))],
  ])('is left aside with %s', (_, cache) => {
    const program = copyWith(cache);
    expect(refused(program)).toBe('undefined');
    expect(check(program)).toEqual(checked);
  });

  test.each<[string, (file: string) => void]>([
    ['absent', () => undefined],
    ['a folder', (file) => mkdirSync(file)],
    ['a pipe nobody writes to', (file) => void execFileSync('mkfifo', [file])],
    ['a link to nothing', (file) => symlinkSync('/không/có', file)],
    ['a link to itself', (file) => symlinkSync(file, file)],
  ])('may be %s', (_, put) => {
    const program = copyWith(CACHE);
    const file = join(program, 'dist/dialogue.check.cache');
    rmSync(file);
    put(file);
    expect(check(program)).toEqual(checked);
  });
});

describe('a compiled form with any bits flipped, bytes lost or added', () => {
  interface Loaded {
    script: Script;
    answer(): number;
  }
  const loader = createRequire(import.meta.url)('../bin/load.js') as {
    load(path: string, words: string[]): Loaded;
    compiledForm(source: string, script: Script): Uint8Array;
  };
  const change = fc.record({
    at: fc.nat(),
    to: fc.nat(255),
    how: fc.constantFrom('flip', 'lose', 'add', 'cut'),
  });

  function changed(bytes: number[], { at, to, how }: { at: number; to: number; how: string }): number[] {
    const i = at % (bytes.length + 1);
    if (how === 'flip') return bytes.map((byte, n) => (n === i ? byte ^ to : byte));
    if (how === 'lose') return bytes.toSpliced(i, 1 + (to % 9));
    return how === 'add' ? bytes.toSpliced(i, 0, to) : bytes.slice(0, i);
  }

  test('is never given to V8, and the program runs without it: 300 times', () => {
    const folder = freshFolder();
    const [path, part, cache] = ['nho.cjs', 'nho.check.cjs', 'nho.check.cache'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    vi.stubEnv('HOME', '');
    vi.stubEnv('XDG_CACHE_HOME', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const source = `//${'a'.repeat(64)}\n({ './main.js'(exports) { exports.answer = () => 6 * 7; } })`;
    writeFileSync(part, source);
    const whole = Buffer.from(loader.compiledForm(source, loader.load(path, ['check']).script));
    writeFileSync(cache, whole);
    expect(loader.load(path, ['check']).script.cachedDataRejected).toBe(false);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(changes.reduce(changed, [...whole]));
        fc.pre(!bytes.equals(whole));
        writeFileSync(cache, bytes);
        const { script, answer } = loader.load(path, ['check']);
        expect([script.cachedDataRejected, answer()]).toEqual([undefined, 42]);
      }),
      { numRuns: 300 },
    );
  });
});
