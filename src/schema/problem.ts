import type { DataPath } from '../findings/finding.ts';
import type { Raw } from './fold.ts';
import type { SchemaError } from './generated/validator.js';
import { type SchemaNode, schemaAt } from './shape.ts';

/** One complaint of the validator in terms of the data. */
export interface Problem {
  keyword: 'type' | 'additionalProperties' | 'required' | 'enum' | 'minLength';
  path: DataPath;
  /** What stands there. */
  value: Raw;
  /** What may stand there. */
  schema: SchemaNode;
  /** The unknown or the missing key; empty for the other keywords. */
  key: string;
}

/**
 * The validator's errors as problems, one for each cause: the echo of `if` goes, and of several complaints about one
 * value only the first of “empty”, “wrong kind”, “no such choice”. Problems of different places all stay.
 */
export function problemsOf(errors: readonly SchemaError[], root: Raw): Problem[] {
  const problems = errors.flatMap((error) => problem(error, root));
  const first = new Map<string, number>();
  for (const one of problems) {
    const rank = RANK[one.keyword];
    if (rank !== undefined) first.set(placeOf(one), Math.min(rank, first.get(placeOf(one)) ?? rank));
  }
  return problems.filter((one) => {
    const rank = RANK[one.keyword];
    return rank === undefined || rank === first.get(placeOf(one));
  });
}

/** Equal for problems of one place. */
export function placeOf({ path }: Problem): string {
  return path.join('\0');
}

const KEYWORDS: ReadonlySet<string> = new Set<Problem['keyword']>([
  'type',
  'additionalProperties',
  'required',
  'enum',
  'minLength',
]);

function isKeyword(word: string): word is Problem['keyword'] {
  return KEYWORDS.has(word);
}

function problem({ keyword, instancePath, params }: SchemaError, root: Raw): Problem[] {
  if (!isKeyword(keyword)) return [];
  const { path, value } = follow(instancePath, root);
  const schema = schemaAt(path);
  if (schema === null) return [];
  return [
    { keyword, path, value, schema, key: String(params.additionalProperty ?? params.missingProperty ?? '') },
  ];
}

/** `/y_kien/0/han` → the data path and what stands there; a step into a list is a number. */
function follow(pointer: string, root: Raw): { path: DataPath; value: Raw } {
  const path: (string | number)[] = [];
  let value: Raw = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = child(value, key);
  }
  return { path, value };
}

function child(value: Raw, key: string): Raw {
  if (typeof value === 'string') return '';
  return (Array.isArray(value) ? value[Number(key)] : value[key]) ?? '';
}

const RANK: Partial<Record<Problem['keyword'], number>> = { minLength: 0, type: 1, enum: 2 };
