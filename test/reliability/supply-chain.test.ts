import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../helpers/examples.ts';
import { freshFolder, namesIn } from '../helpers/folder.ts';
import { hashesIn, PLAIN, start } from '../helpers/program.ts';

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--ignore-scripts'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const filesBelow = (folder: string): string[] =>
  Object.keys(hashesIn(folder)).map((name) => `${folder}/${name}`);

const PROGRAM = [
  ...['dialogue.cjs', 'index.cjs', 'licenses.txt'],
  ...['check', 'gen', 'help', 'lint'].flatMap((command) =>
    ['cjs', 'cache'].map((end) => `dialogue.${command}.${end}`),
  ),
];

describe('the package as it is packed', () => {
  let folder = '';
  let packed: { filename: string; files: { path: string }[]; bundled: string[] } | undefined;
  /** As npm puts it into a project: no registry, no scripts. */
  const program = () => join(folder, 'node_modules/@doi-thoai/cli');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
    [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], '.'));
    npm(['install', '--offline', join(folder, packed?.filename ?? '')], folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds the program, its templates, its examples and its manual, and nothing else', () => {
    const paths = (packed?.files ?? []).map(({ path }) => path);
    expect(paths.sort()).toEqual(
      [
        ...['HUONG-DAN.md', 'LICENSE', 'README.md', 'package.json'],
        ...[
          'bin/dialogue.js',
          'bin/kept.js',
          'bin/load.js',
          'bin/package.json',
          'src/schema/dialogue.schema.json',
        ],
        ...PROGRAM.map((name) => `dist/${name}`),
        ...filesBelow('templates'),
        ...filesBelow('templates').flatMap((path) =>
          path.endsWith('.docx') ? [`dist/${path.replace(/docx$/, 'json')}`] : [],
        ),
        ...filesBelow('examples'),
      ].sort(),
    );
  });

  test('brings no other package and runs no script', () => {
    expect(namesIn(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@doi-thoai',
    ]);
    const { scripts, ...manifest } = JSON.parse(readFileSync(join(program(), 'package.json'), 'utf8'));
    expect(
      Object.keys(manifest).filter((key) => /^(?:optional|peer|bundled?)?dependencies$/i.test(key)),
    ).toEqual([]);
    expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  });

  test('writes the same bytes, and says the same, as from the sources', () => {
    const does = (root: string) => {
      const cwd = freshFolder();
      cpSync('examples', join(cwd, 'vi-du'), { recursive: true });
      const line = (...args: string[]) => {
        const { status, stdout, stderr } = start(args, { cwd, program: root });
        return [status, stdout, stderr];
      };
      const said = [
        line('gen', 'all', ...EXAMPLES.map((name) => `vi-du/${name}.yaml`), '--format', 'docx,html,md'),
        ...['phuong', 'xa', 'chuyen-de', 'toi-thieu'].map((name) =>
          line('new', `${name}.yaml`, '--mau', name),
        ),
        line('new', '--templates', '--quiet'),
        line('new', 'sau.yaml', '--from', 'vi-du/phuong-mau-2026.yaml', '--quiet'),
        line('lint', 'van-ban/phuong-mau-2026-kehoach.docx'),
        ...['schema', 'explain', '--version', '--help'].map((word) => line(word)),
      ];
      for (const name of namesIn(cwd).filter((name) => name.endsWith('.yaml'))) {
        // Its first line leads the editor to the schema of this very package.
        const text = readFileSync(join(cwd, name), 'utf8');
        writeFileSync(join(cwd, name), text.replace(/\$schema=.*/, ''));
      }
      return { said, made: hashesIn(cwd) };
    };
    const installed = does(program());
    expect(installed).toEqual(does(resolve('.')));
    expect(installed.said.map(([status]) => status)).toEqual(installed.said.map(() => 0));
  });

  test('is called by its name, and the library loads by its own', () => {
    const named = spawnSync(join(folder, 'node_modules/.bin/dialogue'), ['--version'], {
      env: PLAIN,
      encoding: 'utf8',
    });
    expect([named.status, named.stdout]).toEqual([0, start(['--version']).stdout]);
    const script = "import('@doi-thoai/cli').then(({ readDialogue }) => console.log(typeof readDialogue))";
    const library = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(library.stdout).toBe('function\n');
  });
});

test('a fresh clone is built without the install script of anyone, to the same program', () => {
  const clone = freshFolder();
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((name) => name.replace(/\/$/, ''));
  const kept = (path: string) =>
    !['.git', ...ignored].some((name) => name === path || name === basename(path));
  for (const name of readdirSync('.').filter(kept))
    cpSync(name, join(clone, name), { recursive: true, filter: kept });
  mkdirSync(join(clone, '.git'));
  npm(['ci', '--prefer-offline'], clone);
  expect(readdirSync(clone)).not.toContain('dist');
  execFileSync(process.execPath, ['build.js'], { cwd: clone, stdio: 'ignore' });
  for (const name of PROGRAM)
    expect(readFileSync(join(clone, 'dist', name)).equals(readFileSync(join('dist', name))), name).toBe(true);
});
