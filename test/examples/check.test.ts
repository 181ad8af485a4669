import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../helpers/run.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

/** After the last deadline of every example. */
const TODAY = ['--today', '31/12/2026'];

async function check(name: string, ...more: string[]) {
  return run(['check', `examples/${name}`, '--report', 'short', ...TODAY, ...more], { cwd: resolve('.') });
}

test('eight examples', () => {
  expect(EXAMPLES).toHaveLength(8);
});

/** What a clerk is told of each; the published ones keep their oddities. */
test.each(EXAMPLES)('%s', async (name) => {
  const { code, stdout } = await check(name);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`__golden__/${name.replace('.yaml', '')}-check.txt`);
});

test.each(['phuong-mau-2026.yaml', 'huyen-mau-2020.yaml'])('%s has nothing to be told', async (name) => {
  expect(await check(name, '--strict')).toMatchObject({ code: 0, stdout: '' });
});

describe('oddities of what was published are told', () => {
  test.each([
    ['phuong-7-2023.yaml', ['dulieu/notice-period', 'dulieu/basis-other-place']],
    ['hoa-hieu-2023.yaml', ['dulieu/survey-without-ballots']],
    ['gia-thuy-2019.yaml', []],
    ['khuat-xa-2023.yaml', []],
    ['chu-puh-2021.yaml', []],
  ])('%s: %j', async (name, codes) => {
    const { stdout } = await check(name);
    const told = [...stdout.matchAll(/\[(dulieu\/[\w-]+)\]$/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual([...codes].sort());
  });
});
