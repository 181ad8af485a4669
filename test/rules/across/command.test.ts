import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acrossRules } from '../../../src/rules/across/index.ts';
import { freshFolder, put } from '../../helpers/folder.ts';
import { run } from '../../helpers/run.ts';

const CODES = new Set(acrossRules.map(({ meta }) => meta.code));
const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

const plan = (day: string, signed: string) => `co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi:
  phien:
    - ngay: ${day}
ke_hoach:
  so: 42
  ngay: ${signed}
`;

interface Told {
  code: string;
  file: string;
  line: number;
  column: number;
  endColumn: number;
  message: string;
}

/** What `check` tells of files against each other. */
async function told(cwd: string, ...words: string[]): Promise<Told[]> {
  const { stdout } = await run(['check', '--report', 'json', ...words], { cwd });
  const { findings } = JSON.parse(stdout) as { findings: Told[] };
  return findings.filter(({ code }) => CODES.has(code));
}

function twoPlans(): string {
  const cwd = freshFolder();
  put(cwd, 'mua-thu.yaml', plan('20/11/2026', '02/11/2026'));
  put(cwd, 'mua-xuan.yaml', plan('22/5/2026', '04/5/2026'));
  return cwd;
}

const expected = {
  code: 'dulieu/number-in-two-files',
  file: 'mua-thu.yaml',
  line: 6,
  column: 7,
  endColumn: 9,
  message:
    'kế hoạch mang số 42, trùng với kế hoạch ngày 04/5/2026 của cùng cơ quan trong năm 2026 (mua-xuan.yaml:6)',
};

describe('several files in one run', () => {
  test.each([[['mua-thu.yaml', 'mua-xuan.yaml']], [['mua-xuan.yaml', 'mua-thu.yaml']], [['*.yaml']]])(
    '%j',
    async (words) => {
      expect(await told(twoPlans(), ...words)).toEqual([expect.objectContaining(expected)]);
    },
  );

  test('one alone says nothing of the other', async () => {
    expect(await told(twoPlans(), 'mua-thu.yaml')).toEqual([]);
  });

  test('with its frame, counted in the summary, and the command fails', async () => {
    const { code, stdout, stderr } = await run(['check', '*.yaml'], { cwd: twoPlans() });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^1 lỗi/)]);
    expect(stdout).toContain(' --> mua-thu.yaml:6:7\n  |\n6 |   so: 42\n  |       ^^\n');
  });

  test('a file that cannot be read leaves the others to be compared', async () => {
    const cwd = twoPlans();
    put(cwd, 'hong.yaml', 'hoi_nghi: [\n');
    expect(await told(cwd, '*.yaml')).toHaveLength(1);
  });

  test('the facts of a conference, whose office stands in a shared file', async () => {
    const cwd = twoPlans();
    put(cwd, 'co-quan.yml', 'loai: phuong\nten: Mẫu\n');
    for (const [name, days] of [
      ['c.yaml', ['20/11/2026', '02/11/2026']],
      ['d.yaml', ['22/5/2026', '04/5/2026']],
    ] as const)
      put(cwd, name, plan(days[0], days[1]).replace('{loai: phuong, ten: Mẫu}', 'co-quan.yml'));
    expect((await told(cwd, 'c.yaml', 'd.yaml')).map(({ file, line }) => [file, line])).toEqual([
      ['c.yaml', 6],
    ]);
  });
});

describe('one file is never held against itself', () => {
  test('named twice, through a link, or through a linked folder', async () => {
    const cwd = twoPlans();
    symlinkSync('mua-thu.yaml', join(cwd, 'a-lien-ket.yaml'));
    symlinkSync('.', join(cwd, 'thu-muc'));
    const words = ['mua-thu.yaml', './mua-thu.yaml', 'a-lien-ket.yaml', 'thu-muc/mua-thu.yaml'];
    expect(await told(cwd, ...words)).toEqual([]);
    const both = await told(cwd, ...words, 'mua-xuan.yaml');
    expect(both.map(({ file }) => file)).toEqual(['a-lien-ket.yaml']);
    expect(await told(cwd, 'mua-xuan.yaml', ...words.toReversed())).toEqual(both);
  });

  test.each(EXAMPLES)('%s and its copy', async (name) => {
    const cwd = freshFolder();
    cpSync('examples', cwd, { recursive: true });
    cpSync(join('examples', name), join(cwd, 'ban-cu.yaml'));
    expect(await told(cwd, name, 'ban-cu.yaml')).toEqual([]);
  });
});

describe('nothing false', () => {
  test('the examples together', async () => {
    expect(await told(resolve('.'), 'examples/*.yaml')).toEqual([]);
  });

  test('the examples together say what each says alone', async () => {
    const options = ['--report', 'short', '--today', '31/12/2026'];
    const all = await run(['check', 'examples/*.yaml', ...options], { cwd: resolve('.') });
    let alone = '';
    for (const name of EXAMPLES)
      alone += (await run(['check', `examples/${name}`, ...options], { cwd: resolve('.') })).stdout;
    expect(all.stdout).toBe(alone);
  });

  test.each(EXAMPLES)('%s and the file of next year made from it', async (name) => {
    const cwd = freshFolder();
    cpSync('examples', cwd, { recursive: true });
    expect((await run(['new', 'sau.yaml', '--from', name], { cwd })).code).toBe(0);
    expect(await told(cwd, name, 'sau.yaml')).toEqual([]);
  });
});

test('hundreds of files are compared', async () => {
  const cwd = freshFolder();
  for (let i = 1; i <= 300; i += 1) {
    const day = `${1 + (i % 28)}/${1 + Math.floor(i / 28)}/2026`;
    put(cwd, `${i}.yaml`, plan(day, '04/01/2026').replace('so: 42', `so: ${i === 300 ? 1 : i}`));
  }
  const found = await told(cwd, '*.yaml');
  expect(found.map(({ file, message }) => [file, message.includes('(1.yaml:6)')])).toEqual([
    ['300.yaml', true],
  ]);
});
