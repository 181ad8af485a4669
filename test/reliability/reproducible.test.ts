import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../helpers/examples.ts';
import { freshFolder } from '../helpers/folder.ts';
import { NODES, nodeProgram, testNeeding } from '../helpers/needs.ts';
import { hashesIn, PLAIN, type Start, start } from '../helpers/program.ts';
import { itRenders } from '../helpers/renderers.ts';
import { run } from '../helpers/run.ts';

const FILES = EXAMPLES.map((name) => `examples/${name}.yaml`);
const { PATH } = PLAIN;
/** Capital I is no i in that language, and in that place the day begins fourteen hours before that of UTC. */
const TURKISH = { PATH, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };

interface Setting extends Start {
  files?: readonly string[];
  args?: readonly string[];
}

/** Every paper of the files, and the photos beside the articles: SHA-256 by name. */
function papers({ files = FILES, args = [], ...setting }: Setting = {}): Record<string, string> {
  const out = freshFolder();
  const line = ['gen', 'all', ...files, '--format', 'docx,html,md', '--out', out, '--quiet', ...args];
  const { status, stderr } = start(line, setting);
  expect([status, stderr]).toEqual([0, '']);
  return hashesIn(out);
}

let known: Record<string, string> | undefined;

/** What a run in the plainest setting writes. */
function expected(): Record<string, string> {
  known ??= papers();
  return known;
}

/** What `check` says of every example, for machines. */
function report(setting: Start = {}): string {
  return start(['check', ...FILES, '--report', 'json'], setting).stdout;
}

describe('every paper of every example has the same bytes', () => {
  test('which are those of 48 papers and the photos of two articles', () => {
    const names = Object.keys(expected());
    const papersOf = names.filter((name) => !name.includes('/'));
    expect(papersOf).toHaveLength(48);
    expect(names.length).toBeGreaterThan(papersOf.length);
  });

  test('in Vietnam, in Vietnamese, with the files in reversed order', () => {
    const env = { PATH, TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
    expect(papers({ env, files: FILES.toReversed() })).toEqual(expected());
    expect(report({ env })).toBe(report());
  });

  test('in Turkish, where the day begins first, told in English', () => {
    const now = "new Date('2026-06-08').toLocaleString()";
    const { stdout } = spawnSync(process.execPath, ['-p', now], { env: TURKISH, encoding: 'utf8' });
    expect(stdout).toBe('08.06.2026 14:00:00\n');
    expect(papers({ env: { ...TURKISH, DIALOGUE_LANG: 'en' } })).toEqual(expected());
    expect(report({ env: TURKISH })).toBe(report());
  });

  test('in Newfoundland, without a language, from the folder of the files, readable by nobody else', () => {
    const cwd = resolve('examples');
    const env = { PATH, TZ: 'America/St_Johns' };
    const through = ['sh', '-c', 'umask 077; exec "$0" "$@"'];
    expect(papers({ cwd, env, through, files: EXAMPLES.map((name) => `${name}.yaml`) })).toEqual(expected());
  });

  test('on another day, said by SOURCE_DATE_EPOCH', () => {
    expect(papers({ env: { ...PLAIN, SOURCE_DATE_EPOCH: '0' } })).toEqual(expected());
  });

  test('without the compiled form of the program, on a day said by --today', () => {
    const env = { ...PLAIN, DIALOGUE_NO_CACHE: '1' };
    expect(papers({ env, args: ['--today', '29/02/2096'] })).toEqual(expected());
  });

  test('one file a process, from a copy of another age in a folder with accents', () => {
    const copy = join(freshFolder(), 'Hội nghị');
    cpSync('examples', copy, { recursive: true });
    const old = new Date('1999-12-31T23:59:59Z');
    for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(copy, name), old, old);
    const each = EXAMPLES.map((name) => papers({ cwd: freshFolder(), files: [join(copy, `${name}.yaml`)] }));
    expect(Object.assign({}, ...each)).toEqual(expected());
  });

  for (const line of NODES) {
    testNeeding('test/nodes')(`by node ${line}, in Turkish`, () => {
      const node = nodeProgram(line);
      const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
      expect(version).toMatch(new RegExp(`^v${line}\\.`));
      expect(papers({ node, env: TURKISH })).toEqual(expected());
      expect(report({ node, env: TURKISH })).toBe(report());
    });
  }
});

describe('the compiled form of one node', () => {
  for (const line of NODES) {
    testNeeding('test/nodes')(`is not given to node ${line} unless it is the same`, () => {
      const script = `const { script } = require('./bin/load.js').load('dist/dialogue.cjs', ['gen']);
        console.log(process.version, script.cachedDataRejected)`;
      const { stdout } = spawnSync(nodeProgram(line), ['-e', script], { env: PLAIN, encoding: 'utf8' });
      const [version, refused] = stdout.trim().split(' ');
      expect(refused).toBe(version === process.version ? 'false' : 'undefined');
    });
  }
});

describe('a PDF', () => {
  itRenders('has the same bytes in another folder, second, home, language and time zone', () => {
    const line = ['gen', 'kehoach', 'tinbai', 'examples/phuong-mau-2026.yaml', '--format', 'pdf', '--quiet'];
    const pages = (env: Record<string, string>): Record<string, string> => {
      const [out, HOME, TMPDIR] = [freshFolder(), freshFolder(), freshFolder()];
      expect(start([...line, '--out', out], { env: { HOME, TMPDIR, ...env } }).status).toBe(0);
      return hashesIn(out);
    };
    const here = pages(PLAIN);
    expect(Object.keys(here)).toHaveLength(2);
    expect(pages(TURKISH)).toEqual(here);
  });
});

test('gen --check goes by the content: another zip program, or line ends of another system, make no difference', async () => {
  const cwd = freshFolder();
  cpSync('examples/xa-mau-toi-thieu.yaml', join(cwd, 'a.yaml'));
  const line = ['gen', 'all', 'a.yaml', '--format', 'docx,html,md'];
  expect((await run(line, { cwd })).code).toBe(0);
  for (const name of readdirSync(join(cwd, 'van-ban'))) {
    const path = join(cwd, 'van-ban', name);
    const before = readFileSync(path);
    writeFileSync(path, name.endsWith('.docx') ? repacked(before) : String(before).replaceAll('\n', '\r\n'));
    expect(readFileSync(path).equals(before)).toBe(false);
  }
  const checked = await run([...line, '--check'], { cwd });
  expect([checked.code, checked.stderr]).toEqual([0, expect.stringContaining('6 đúng')]);
});

/** The same parts in another order, stored instead of deflated, with today's date. */
function repacked(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).reverse();
  for (const name of names) zip.file(name, zip.file(name)?.asUint8Array() ?? '', { date: new Date() });
  return zip.generate({ type: 'uint8array', compression: 'STORE', fileOrder: () => names });
}

test('nothing asks the machine for its language, its time zone or its clock but node/io.ts', () => {
  const asking =
    /localeCompare|toLocale\w*\((?!'vi')|Intl\.\w+\((?!'vi')|\.get(?:Date|Day|Hours|Minutes|Month|FullYear|Year|TimezoneOffset)\(|new Date\(\)|Date\.now|dayjs\((?!\.utc)/;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = sources.filter((name) => asking.test(readFileSync(join('src', name), 'utf8')));
  expect(found).toEqual(['node/io.ts']);
});
