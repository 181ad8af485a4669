import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(name, 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
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
  test('of the running program are the few that were agreed, and what these need themselves', () => {
    const bundled = [...read('dist/licenses.txt').matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(
      (m) => m[1] ?? '',
    );
    const agreed = ['commander', 'dayjs', 'docxtemplater', 'handlebars', 'pizzip', 'saxes', 'yaml'];
    const theirs = ['@xmldom/xmldom', 'pako', 'source-map', 'xmlchars'];
    // The generated validator counts characters with a function of ajv.
    expect(bundled.sort()).toEqual([...agreed, ...theirs, 'ajv'].sort());
    expect(manifest.devDependencies).toMatchObject({ docxtemplater: '3.71.0', pizzip: '3.3.0' });
    expect(manifest.devDependencies.commander).toMatch(/^14\./);
    expect(manifest.devDependencies.vitest).toMatch(/^4\./);
  });

  test('are pinned, and each is accounted for in CONTRIBUTING.md; the bundles hold them, so none is installed with the program', () => {
    const contributing = read('CONTRIBUTING.md');
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(contributing).toContain(`\`${name}\``);
    }
    expect(Object.keys(manifest)).not.toContain('dependencies');
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

test('the gate installs what tests need, skips nothing, and runs the faults', () => {
  const gate = read('.ci/run');
  expect(gate).toContain(
    'packages=(libreoffice-writer-nogui fonts-liberation2 poppler-utils strace e2fsprogs mount)',
  );
  expect(gate).toContain('export REQUIRE_RENDERERS=1');
  expect(gate).toContain('npm ci && npm test');
  expect(gate).toContain('npm ci --prefix test/nodes');
  expect(gate).toContain('npm run faults\nfaults=$?\n');
  expect(gate).toContain('npm ci --prefix executable --force');
  expect(gate).toMatch(/console\.log\(`\$\{passed\} passed, \$\{failed\} failed`\)/);
});

test('git keeps line ends and leaves binary files alone', () => {
  const attributes = read('.gitattributes').split('\n');
  for (const line of ['* text=auto eol=lf', '*.docx binary', '*.cmd eol=crlf'])
    expect(attributes).toContain(line);
});
