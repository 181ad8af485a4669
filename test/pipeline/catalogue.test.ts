import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { CodeMeta } from '../../src/findings/catalogue.ts';
import { catalogue, families, familyOf, metaOf } from '../../src/pipeline/catalogue.ts';
import { loadData } from '../../src/schema/load.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : files(path);
    return [path];
  });
}

const FAMILY = '(?:yaml|schema|dulieu|thieu|template|output|thethuc)';
/** Not the beginnings of codes that are compared with. */
const LITERAL = new RegExp(`(?<!startsWith\\()'(${FAMILY}/[a-z][\\w.-]*)'`, 'g');
const PRINTED = new RegExp(`\\[(${FAMILY}/[a-z][\\w.-]*)\\]`, 'g');

function codesIn(paths: readonly string[], pattern: RegExp): Set<string> {
  return new Set(
    paths.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].map((m) => m[1] ?? '')),
  );
}

const unknown = (codes: Iterable<string>) => [...codes].filter((code) => metaOf(code) === null);
const source = files('src').filter((path) => path.endsWith('.ts'));

/** Lists of codes, which make no finding. */
const isList = (path: string) => /codes\.ts$|faults\.ts$/.test(path);

describe('the catalogue', () => {
  it('has every code the source makes', () => {
    const made = codesIn(
      source.filter((path) => !isList(path)),
      LITERAL,
    );
    expect(made.size).toBeGreaterThan(90);
    expect(unknown(made)).toEqual([]);
  });

  it('has every code of a golden, a fixture or the manual', () => {
    const printed = codesIn(
      [...files('test').filter((path) => /\.(out|txt|md)$/.test(path)), 'HUONG-DAN.md'],
      PRINTED,
    );
    expect(printed.size).toBeGreaterThan(40);
    expect(unknown(printed)).toEqual([]);
  });

  it('has no code that nothing makes', () => {
    const made = codesIn(
      source.filter((path) => !isList(path)),
      LITERAL,
    );
    // Rules are held to their files by tests of their own.
    const idle = catalogue.filter(({ code }) => !made.has(code) && !/^(?:thieu|dulieu|thethuc)\//.test(code));
    expect(idle.map(({ code }) => code)).toEqual([]);
  });

  it('has none twice, in families that have a name', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect([...new Set(codes.map(familyOf))]).toEqual(Object.keys(families));
  });

  it('answers for every missing fact with one row, and for no code it does not know', () => {
    expect(metaOf('thieu/hoi_nghi.phien.ngay')).toBe(metaOf('thieu/<khoa>'));
    expect(metaOf('yaml/khong-co')).toBeNull();
    expect(metaOf('la/gi')).toBeNull();
  });
});

test.each(catalogue)('$code is told about in both languages', ({ code, title, why, bad, good }) => {
  expect(code).toMatch(new RegExp(`^${FAMILY}/(?:[a-z0-9-]+|<khoa>)$`));
  for (const text of [title.vi, title.en]) expect(text).toMatch(/^\S.{6,}[^.\s]$/u);
  expect(why).toMatch(/^\p{Lu}.{20,}\.$/su);
  expect(bad === undefined).toBe(good === undefined);
});

/** What is said of an excerpt; it may leave out the conference. */
function said(excerpt: string): string[] {
  const parsed = parseYaml({ file: 'a.yaml', text: excerpt.trim() });
  if (parsed.value === undefined) return parsed.findings.map(({ code }) => code);
  const { findings } = loadData(parsed.value, () => ({ findings: [] }));
  const whole = findings.filter(({ code, path }) => code !== 'schema/required' || path?.length !== 0);
  return [...parsed.findings, ...whole].map(({ code }) => code);
}

const shown = catalogue.filter(
  ({ code, bad }) => bad !== undefined && ['yaml', 'schema'].includes(familyOf(code)) && isOfText(code),
);

/** What a run says of files beside the text has tests of its own. */
function isOfText(code: string): boolean {
  return !['schema/not-a-conference', 'schema/no-office-file', 'schema/outside-root'].includes(code);
}

test.each(shown)(
  '$code: the bad example shows it alone, the good one is good',
  ({ code, bad, good }: CodeMeta) => {
    const only = (text = '') => said(text).filter((one) => familyOf(one) === familyOf(code));
    expect(only(bad)).toEqual([code]);
    expect(only(good)).toEqual([]);
  },
);
