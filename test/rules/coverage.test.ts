import { describe, expect, test } from 'vitest';
import { acrossRules } from '../../src/rules/across/index.ts';
import { rules } from '../../src/rules/index.ts';

function numbered(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `C${String(first + i).padStart(2, '0')}`);
}

/** Every clause of consistency, and those of the process that speak of data. */
const CLAUSES: readonly string[] = [
  ...numbered(1, 18),
  ...numbered(20, 28),
  ...numbered(30, 40),
  ...numbered(45, 48),
  ...numbered(50, 61),
  ...numbered(65, 66),
  ...numbered(70, 71),
  ...numbered(80, 87),
  ...['PR-01', 'PR-02', 'PR-03', 'PR-04', 'PR-05', 'PR-08'],
];

/** What is not a rule of its own, or not all of it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  C12: '`25:00` is told as the times are read (schema/read.ts)',
  C18: 'zeros of a date are printed by vi/calendar.ts from one date; lint sees those of a .docx',
  C27: 'the marks are made up from the standard; only a typed `quyen_han` can differ',
  C50: '`luot` against the list: dulieu/opinion-total',
  C61: 'approximate words: papers print a placeholder (documents/counts.ts), the article prints them',
  C83: 'the letterhead follows the issuer of the paper (documents/letterhead.ts); lint sees that of a .docx',
  C85: 'a missing fact is a placeholder and a finding thieu/… (documents/draft.ts); templates are strict',
  C86: 'every text is made NFC as it is decoded (source/text.ts)',
  'PR-08': 'name, dates, place and chairs are written once; headings and citations typed by hand can differ',
};

const metas = [...rules, ...acrossRules].map(({ meta }) => meta);

function codesOf(clause: string): string[] {
  const said = metas.filter(({ criterion, sameAs = [] }) => criterion === clause || sameAs.includes(clause));
  return said.map(({ code }) => code);
}

describe.each(CLAUSES)('%s', (clause) => {
  test('is held by a rule, or it is said by what', () => {
    expect([...codesOf(clause), ...(ELSEWHERE[clause] === undefined ? [] : ['elsewhere'])]).not.toEqual([]);
  });
});

test('no rule has a clause that is not there', () => {
  const strays = metas.filter(
    ({ criterion = '' }) => /^(?:C\d|PR-)/.test(criterion) && !CLAUSES.includes(criterion),
  );
  expect(strays.map(({ code }) => code)).toEqual([]);
});

/** The table itself, to be read. */
test('table', async () => {
  const rows = CLAUSES.map((clause) => {
    const parts = [...codesOf(clause), ELSEWHERE[clause] ?? ''].filter((part) => part !== '');
    return `${clause.padEnd(6)} ${parts.join('\n       ')}`;
  });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('../fixtures/rules/coverage.out');
});
