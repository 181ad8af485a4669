import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Unplaced } from '../../src/findings/finding.ts';
import { formatPath } from '../../src/findings/finding.ts';
import { normalize } from '../../src/model/conference.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/rule.ts';
import { textRules } from '../../src/rules/text/index.ts';
import { readText } from '../helpers/conference.ts';

/** After the deadlines of the excerpts. */
const TODAY = { nam: 2026, thang: 7, ngay: 1 };

function findingsIn(yaml: string): Unplaced[] {
  const { data, findings } = readText(yaml);
  return [...findings, ...runRules(rules, normalize(data), { today: TODAY })];
}

const metas = rules.map(({ meta }) => meta);
const textMetas = textRules.map(({ meta }) => meta);
const textCodes = new Set(textMetas.map(({ code }) => code));
const dataMetas = metas.filter(({ code }) => !textCodes.has(code));

describe.each(metas)('$code', ({ code, bad, good, why, title }) => {
  test('has a file and a test of its name', () => {
    const slug = `${textCodes.has(code) ? 'text/' : ''}${code.replace('dulieu/', '')}`;
    expect(existsSync(`src/rules/${slug}.ts`)).toBe(true);
    expect(existsSync(`test/rules/${slug}.test.ts`)).toBe(true);
  });

  test('its bad example breaks it and nothing else, its good one breaks nothing', () => {
    expect(findingsIn(bad).map((finding) => finding.code)).toEqual([code]);
    expect(findingsIn(good)).toEqual([]);
  });

  test('is explained', () => {
    for (const text of [why, title.vi, title.en]) expect(text.trim()).toMatch(/\S.{10}/u);
    expect(title.vi).not.toMatch(/\.$/u);
  });
});

test('every rule file is in the list, once, in the order of the clauses', () => {
  const inFolder = (folder: string) =>
    readdirSync(folder).filter(
      (name) => !['rule.ts', 'text-rule.ts', 'index.ts', 'text', 'across'].includes(name),
    );
  const files = (all: typeof metas) => all.map(({ code }) => `${code.replace('dulieu/', '')}.ts`).sort();
  expect(files(dataMetas)).toEqual(inFolder('src/rules').sort());
  expect(files(textMetas)).toEqual(inFolder('src/rules/text').sort());
  const criteria = dataMetas.map(({ criterion }) => criterion);
  expect(criteria).toEqual([...criteria].sort());
});

/** Wording is reviewed here: what each rule says of its bad example. */
test.each([
  ['messages', dataMetas],
  ['text-messages', textMetas],
])('%s', async (golden, all) => {
  const told = all.flatMap(({ code, bad }) =>
    findingsIn(bad).map(({ severity, message, hint, path }) =>
      [
        `${severity} ${code} @ ${formatPath(path)}`,
        `  ${message.vi}`,
        `  → ${hint?.vi}`,
        `  ${message.en}`,
        `  → ${hint?.en}`,
        '',
      ].join('\n'),
    ),
  );
  await expect(told.join('\n')).toMatchFileSnapshot(`../fixtures/rules/${golden}.out`);
});
