import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SeedFacts } from '../fixtures/seed-facts.ts';
import { missingFacts, plainSpaces, SEEDS, wrongFacts } from '../fixtures/seed-facts.ts';

/** Every text of the file's data, without keys and comments. */
function scalars(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalars);
  return [String(value)];
}

test('the five published conferences', () => {
  expect(SEEDS.map((seed) => seed.example)).toEqual([
    'hoa-hieu-2023.yaml',
    'gia-thuy-2019.yaml',
    'khuat-xa-2023.yaml',
    'phuong-7-2023.yaml',
    'chu-puh-2021.yaml',
  ]);
});

describe.each(SEEDS)('$example', (seed) => {
  const data = scalars(
    parse(readFileSync(new URL(`../../examples/${seed.example}`, import.meta.url), 'utf8'), {
      schema: 'failsafe',
    }),
  ).join(' | ');

  test('has many facts, none twice', () => {
    expect(seed.contains.length).toBeGreaterThanOrEqual(25);
    expect(new Set(seed.contains.map(String)).size).toBe(seed.contains.length);
  });

  test('the data itself holds no typing error of the report and nothing that was not published', () => {
    expect(wrongFacts(data, seed)).toEqual([]);
  });

  test('the data itself holds nearly every fact; the few others are put together from several fields', () => {
    expect(missingFacts(data, seed).length).toBeLessThan(seed.contains.length / 4);
  });
});

describe('facts are found', () => {
  const seed: SeedFacts = {
    example: '',
    contains: ['14 câu hỏi', 'thường trực HĐND', /0?9h47/],
    never: ['PBT', /phường 7/],
  };

  test.each([
    ['14\u00a0câu\n hỏi của Thường trực HĐND lúc 9h47', []],
    ['4 câu hỏi của Thường trực HĐND lúc 09h47', ['14 câu hỏi']],
    ['', ['14 câu hỏi', 'thường trực HĐND', '/0?9h47/']],
  ])('%j lacks %j', (text, missing) => {
    expect(missingFacts(text, seed)).toEqual(missing);
  });

  test.each([
    ['Phó Bí thư, Phường 7', 0],
    ['PBT phường 7', 2],
    ['quí 1', 1],
    ['với nhân dân', 1],
    ['Ủy ban nhân dân', 0],
    ['undefined', 1],
    ['vấn đề .', 1],
    ['dân'.normalize('NFD'), 1],
  ])('%j has %i wrong', (text, count) => {
    expect(wrongFacts(text, seed)).toHaveLength(count);
  });

  test('spaces of every kind are one space', () => {
    expect(plainSpaces(' a\u00a0\n b\u2003c ')).toBe('a b c');
  });
});
