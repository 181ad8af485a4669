import { describe, expect, it } from 'vitest';
import { branch, rootSchema, type SchemaNode } from '../../src/schema/shape.ts';
import { type Fate, type FateMap, fates } from '../../src/starter/keep.ts';

/** Groups in which the schema and the table do not name the same keys. */
function mismatches(schema: SchemaNode, table: FateMap, path: string): string[] {
  const properties = branch(schema, 'map')?.properties ?? {};
  const keys = new Set([...Object.keys(properties), ...Object.keys(table)]);
  return [...keys].flatMap((key) => {
    const [place, fate] = [properties[key], table[key]];
    if (place === undefined || fate === undefined) return [`${path}${key}`];
    return isTable(fate) ? mismatches(branch(place, 'list')?.items ?? place, fate, `${path}${key}.`) : [];
  });
}

function isTable(fate: Fate): fate is FateMap {
  return typeof fate !== 'string';
}

describe('the fate of last year’s fields', () => {
  it('is settled for every field of the schema', () => {
    expect(mismatches(rootSchema, fates, '')).toEqual([]);
  });
});
