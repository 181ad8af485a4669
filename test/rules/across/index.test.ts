import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/pipeline/catalogue.ts';
import { acrossRules } from '../../../src/rules/across/index.ts';
import { compareFiles, filesOf } from '../../helpers/across.ts';

const metas = acrossRules.map(({ meta }) => meta);

describe.each(metas)('$code', ({ code, bad, good }) => {
  test('has a file and a test of its name, and is in the catalogue', () => {
    const slug = code.replace('dulieu/', '');
    expect(existsSync(`src/rules/across/${slug}.ts`)).toBe(true);
    expect(existsSync(`test/rules/across/${slug}.test.ts`)).toBe(true);
    expect(catalogue.map((meta) => meta.code)).toContain(code);
  });

  test('its bad example breaks it and nothing else, its good one breaks nothing', () => {
    expect(compareFiles(filesOf(bad)).map((told) => told.code)).toEqual([code]);
    expect(compareFiles(filesOf(good))).toEqual([]);
  });

  test('names the other file and the line where its fact stands', () => {
    const files = filesOf(bad);
    const [told] = compareFiles(files);
    expect(told?.file).toBe('lan-2.yaml');
    const [, line] = /\(lan-1\.yaml:(\d+)\)$/.exec(told?.message ?? '') ?? [];
    expect(told?.en.endsWith(`(lan-1.yaml:${line})`)).toBe(true);
    expect(files[0]?.text.split('\n')[Number(line) - 1]?.trim()).toMatch(
      /^(?:- )?(?:so|ngay|lan|so_y_kien):/,
    );
  });
});

test('every rule file is in the list, once, in the order of the clauses', () => {
  const files = readdirSync('src/rules/across').filter(
    (name) => !['across-rule.ts', 'index.ts'].includes(name),
  );
  expect(metas.map(({ code }) => `${code.replace('dulieu/', '')}.ts`).sort()).toEqual(files.sort());
  const criteria = metas.map(({ criterion }) => criterion);
  expect(criteria).toEqual([...criteria].sort());
});

/** Wording is reviewed here: what each rule says of its bad example. */
test('messages', async () => {
  const told = metas.flatMap(({ bad }) =>
    compareFiles(filesOf(bad)).map(({ severity, code, file, line, path, text, ...said }) =>
      [
        `${severity} ${code} @ ${file}:${line} ${path}: ${text}`,
        `  ${said.message}`,
        `  → ${said.hint}`,
        `  ${said.en}`,
        `  → ${said.hintEn}`,
        '',
      ].join('\n'),
    ),
  );
  await expect(told.join('\n')).toMatchFileSnapshot('../../fixtures/rules/across-messages.out');
});
