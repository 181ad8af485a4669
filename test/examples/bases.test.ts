import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../helpers/run.ts';

/** What is known to be wrong with the bases of a file that we ship or test with; nothing else may be said of any. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'examples/phuong-7-2023.yaml': ['warning dulieu/basis-other-place can_cu[0]'],
};

const FOLDERS = ['examples', 'templates/khoi-dau', 'test/fixtures/shapes', 'test/fixtures/papers'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

interface Report {
  findings: { code: string; severity: string; path: string | null }[];
}

describe('legal bases', () => {
  test.each(files)('of %s', async (file) => {
    const { stdout } = await run(['check', file, '--report', 'json', '--root', '.'], { cwd: resolve('.') });
    const { findings } = JSON.parse(stdout) as Report;
    const told = findings
      .filter(({ code }) => code.startsWith('dulieu/basis-'))
      .map(({ severity, code, path }) => `${severity} ${code} ${path}`);
    expect(told).toEqual(KNOWN[file] ?? []);
  });
});
