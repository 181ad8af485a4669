import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../src/exit.ts';
import { MOST_TOLD } from '../src/findings/most.ts';
import { MAX_NAME_BYTES } from '../src/output/names.ts';
import { MAX_PATH } from '../src/output/write.ts';
import { TIME_LIMIT_MS } from '../src/render/pdf.ts';
import { MAX_PHOTO_BYTES } from '../src/render/photo-file.ts';
import { MAX_DEPTH } from '../src/source/said.ts';
import { MAX_YAML_BYTES } from '../src/source/text.ts';
import { MAX_INFLATED_BYTES, MAX_PARTS, MAX_TEMPLATE_BYTES } from '../src/templates/archive/limits.ts';
import { titlesIn } from './helpers/titles.ts';

const MB = 1024 * 1024;

/** Each limit that is promised, in the unit in which it is told. */
const LIMITS: Readonly<Record<string, number>> = {
  MAX_YAML_BYTES: MAX_YAML_BYTES / MB,
  MAX_DEPTH,
  MOST_TOLD,
  MAX_TEMPLATE_BYTES: MAX_TEMPLATE_BYTES / MB,
  MAX_INFLATED_BYTES: MAX_INFLATED_BYTES / MB,
  MAX_PARTS,
  MAX_PHOTO_BYTES: MAX_PHOTO_BYTES / MB,
  MAX_NAME_BYTES,
  MAX_PATH,
  TIME_LIMIT_MS: TIME_LIMIT_MS / 1000,
};

/** The cells of every row of every table below a heading. */
function rowsBelow(text: string, heading: RegExp): string[][] {
  const section = text.split(/^## /m).find((part) => heading.test(part)) ?? '';
  const rows = section.split('\n').filter((line) => /^\|(?! ?-| ---)/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `[file](path) `title` `title`; [file]…` → each path with each title. */
function testsIn(cell: string): [path: string, title: string][] {
  return cell.split(';').flatMap((part) => {
    const [, path = ''] = /\]\(([^)]+)\)/.exec(part) ?? [];
    return [...part.matchAll(/`([^`]+)`/g)].map(([, title = '']): [string, string] => [path, title]);
  });
}

describe.each([
  ['README.md', /^Promises/, /^Exit codes/],
  ['HUONG-DAN.md', /^14\./, /^9\./],
])('%s promises', (name, promises, codes) => {
  const text = readFileSync(name, 'utf8');
  const rows = rowsBelow(text, promises);
  const held = rows.filter(([, cell = '']) => cell.includes('.test.ts'));
  const limited = rows.filter(([, , cell = '']) => /^`[A-Z_]+`$/.test(cell));

  test('what a test holds, by its very title', () => {
    expect(held.length).toBeGreaterThanOrEqual(10);
    for (const [promise = '', cell = ''] of held) {
      const tests = testsIn(cell);
      expect(tests.length, promise).toBeGreaterThan(0);
      for (const [path, title] of tests) {
        expect(existsSync(path), path).toBe(true);
        expect(
          titlesIn(readFileSync(path, 'utf8')).some((found) => found.startsWith(title)),
          `${path}: ${title}`,
        ).toBe(true);
      }
    }
  });

  test('the limits that are set', () => {
    expect(limited.length).toBeGreaterThanOrEqual(9);
    for (const [limit = '', number = '', constant = ''] of limited)
      expect(Number.parseInt(number, 10), limit).toBe(LIMITS[constant.replaceAll('`', '')]);
  });

  test('every exit code', () => {
    const told = rowsBelow(text, codes).flatMap(([code = '']) => (/^\d+$/.test(code) ? [Number(code)] : []));
    expect(told).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });
});
