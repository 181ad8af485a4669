import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, namesIn, put } from './helpers/folder.ts';

const read = (name: string): string => readFileSync(name, 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  engines: { node: string };
};

describe('README.md', () => {
  const [title, sentence = '', picture = ''] = readme.split(/\n{2,}/);

  test('opens with one sentence and a picture of a page', () => {
    expect(title).toBe('# dialogue');
    expect(sentence).toMatch(/^[^.]+(?:\.yaml[^.]+)*\.$/);
    const path = /^!\[[^\]]+\]\((\S+\.png)\)$/.exec(picture)?.[1] ?? '';
    const png = readFileSync(path);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width).toBeGreaterThanOrEqual(700);
    expect(height / width).toBeCloseTo(297 / 210, 2);
    expect(png.length).toBeLessThan(100_000);
  });

  test('sets up in two commands, each complete by itself', () => {
    expect([...readme.matchAll(/^\d+\. `(.+)`$/gm)].map((m) => m[1])).toEqual([
      'npm ci && npx dialogue gen all examples/phuong-7-2023.yaml',
      'npm ci && npm test',
    ]);
  });

  test('names no file that is not there, and every example', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((m) => m[1] ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
    const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
    for (const name of examples) expect(links).toContain(`examples/${name}`);
  });
});

describe('packages', () => {
  test('of the running program are the few that were agreed', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(
      ['commander', 'dayjs', 'docxtemplater', 'handlebars', 'pizzip', 'saxes', 'yaml'].sort(),
    );
    expect(manifest.dependencies).toMatchObject({ docxtemplater: '3.71.0', pizzip: '3.3.0' });
    expect(manifest.dependencies.commander).toMatch(/^14\./);
    expect(manifest.devDependencies.vitest).toMatch(/^4\./);
  });

  test('are pinned, and each is accounted for in CONTRIBUTING.md', () => {
    const contributing = read('CONTRIBUTING.md');
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(contributing).toContain(`\`${name}\``);
    }
  });

  test('npm ci builds, also where NODE_ENV is production', () => {
    expect(manifest.scripts.prepare).toBe('npm run build');
    expect(read('.npmrc').split('\n')).toContain('include=dev');
    expect(manifest.engines.node).toBe('>=20.19');
  });
});

test('CONTRIBUTING.md names every room of the house', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const contributing = read('CONTRIBUTING.md');
  for (const { name } of rooms) expect(contributing).toContain(`\`src/${name}/\``);
});

test('the gate installs its renderers and skips nothing', () => {
  const gate = read('.ci/run');
  expect(gate).toContain('packages=(libreoffice-writer-nogui fonts-liberation2 poppler-utils)');
  expect(gate).toContain('export REQUIRE_RENDERERS=1');
  expect(gate).toContain('npm ci && npm test');
  expect(gate).toMatch(/console\.log\(`\$\{passed\} passed, \$\{failed\} failed`\)/);
});

test('git keeps line ends and leaves binary files alone', () => {
  const attributes = read('.gitattributes').split('\n');
  for (const line of ['* text=auto eol=lf', '*.docx binary', '*.cmd eol=crlf'])
    expect(attributes).toContain(line);
});

describe('the package as it is packed', () => {
  test('runs without anything beside it, offline', () => {
    const folder = freshFolder();
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync('npm', pack, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [archive = ''] = namesIn(folder);
    execFileSync('tar', ['-xzf', archive], { cwd: folder });
    expect(namesIn(join(folder, 'package'))).toEqual([
      'HUONG-DAN.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'examples',
      'package.json',
      'src',
      'templates',
    ]);
    expect(namesIn(join(folder, 'package/dist'))).toEqual([
      'dialogue.check.cache',
      'dialogue.cjs',
      'dialogue.gen.cache',
      'dialogue.help.cache',
      'dialogue.lint.cache',
      'index.cjs',
    ]);
    const dialogue = (...args: string[]) =>
      spawnSync(process.execPath, [join(folder, 'package/bin/dialogue.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(dialogue('--version').stdout).toBe(`${manifest.version}\n`);
    expect(dialogue('schema').stdout).toBe(read('src/schema/dialogue.schema.json'));
    put(folder, 'a.yaml', read('examples/xa-mau-toi-thieu.yaml'));
    const done = dialogue('gen', 'all', 'a.yaml', '--format', 'docx,html,md', '--quiet');
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout.trimEnd().split('\n')).toHaveLength(6);
    expect(dialogue('new', 'b.yaml', '--quiet').stdout).toBe('b.yaml\n');
    expect(dialogue('new', '--templates', '--quiet').stdout).toContain('mau/kehoach/nd30.docx\n');
    expect(dialogue('gen', 'kehoach', 'a.yaml', '--quiet').status).toBe(0);
  });

  test('the library loads by its name', () => {
    const script =
      "import('@doi-thoai/cli').then((m) => console.log(Object.keys(m.default ?? m).includes('readDialogue')))";
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: resolve('.'), encoding: 'utf8' });
    expect(stdout).toBe('true\n');
  });
});
