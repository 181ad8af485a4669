import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from '../../src/model/conference.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/rule.ts';
import type { Raw } from '../../src/schema/fold.ts';
import { validate } from '../../src/schema/generated/validator.js';
import { readValues } from '../../src/schema/read.ts';
import { branch, rootSchema, type SchemaNode } from '../../src/schema/shape.ts';
import { validateShape } from '../../src/schema/validate.ts';

const TEXTS = [
  'A',
  '12',
  '22/5/2026',
  '31/4/2026',
  '8h',
  'có',
  'cap_uy',
  'dang',
  'Ông A',
  'KH/ĐU',
  '342/KH-UBND',
  'UBND huyện',
];

/** Data that mostly has the shape of the schema, with a wrong kind, a wrong key or a hole now and then. */
function rawFor(node: SchemaNode, depth: number): fc.Arbitrary<Raw> {
  const text = fc.constantFrom(...TEXTS);
  const wrong: fc.Arbitrary<Raw> = fc.oneof(
    text,
    fc.constant<Raw>(['A']),
    fc.constant<Raw>({ la: 'A' }),
    fc.constant<Raw>({ 'Ông A': 'B' }),
  );
  return fc.oneof({ weight: 9, arbitrary: rightFor(node, depth) }, { weight: 1, arbitrary: wrong });
}

function rightFor(node: SchemaNode, depth: number): fc.Arbitrary<Raw> {
  const choices = (branch(node, 'scalar')?.enum ?? []).filter((choice) => choice !== null);
  const scalar = fc.constantFrom(...TEXTS, ...choices);
  const items = branch(node, 'list')?.items;
  if (depth === 0) return items === undefined ? scalar : fc.constant<Raw>([]);
  if (items !== undefined) {
    const item = fc.oneof(
      { weight: 9, arbitrary: rawFor(items, depth - 1) },
      { weight: 1, arbitrary: fc.constant<Raw>('') },
    );
    return fc.array(item, { maxLength: 3 });
  }
  const properties = branch(node, 'map')?.properties;
  if (properties === undefined) return scalar;
  const model = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, rawFor(value, depth - 1)]),
  );
  return fc.record(model, { requiredKeys: [] }).map(given);
}

function given(record: Record<string, Raw | undefined>): Raw {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

function exists(raw: Raw, path: readonly (string | number)[]): boolean {
  let here: Raw | undefined = raw;
  for (const part of path) {
    if (typeof here !== 'object') return false;
    here = Array.isArray(here) ? here[Number(part)] : here[part];
  }
  return here !== undefined;
}

test('whatever is typed, each mistake is explained at a place that is there, and the rules still run', () => {
  fc.assert(
    fc.property(rawFor(rootSchema, 5), (raw) => {
      const findings = validateShape(raw);
      const version = findings.some(({ code }) => code === 'schema/version');
      if (!version) expect(findings.length > 0).toBe(!validate(raw));
      for (const { path, message, hint } of findings) {
        expect(exists(raw, path)).toBe(true);
        expect(`${message.vi}${message.en}${hint?.vi}${hint?.en}`).not.toMatch(/undefined|null|\[object/);
      }
      const { value } = readValues(raw);
      for (const { path, message, hint } of runRules(rules, normalize(value))) {
        expect(exists(raw, path)).toBe(true);
        expect(`${message.vi}${message.en}${hint?.vi}${hint?.en}`).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
    { numRuns: 150, seed: 20260522 },
  );
});
