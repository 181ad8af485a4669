import type { Raw } from '../schema/fold.ts';

/** What a new file takes over: last year's text, or a key left open for this year's, with a remark for whoever fills it in. */
export type Carried = string | Open | readonly Carried[] | CarriedMap;

export interface Open {
  remark: string | null;
}

export type CarriedMap = ReadonlyMap<string, Carried>;

export function open(remark: string | null = null): Open {
  return { remark };
}

/** Data as it stands, blank list items left out. */
export function copied(raw: Raw): Carried {
  if (typeof raw === 'string') return raw;
  if (Array.isArray(raw)) return raw.map(copied).filter((item) => !isBlank(item));
  return new Map(Object.entries(raw).map(([key, value]) => [key, copied(value)]));
}

function isBlank(item: Carried): boolean {
  return isMap(item) ? item.size === 0 : item === '';
}

/** Every text of a value with its place. */
export function* texts(value: Carried, path: readonly (string | number)[] = []): Generator<Place> {
  if (typeof value === 'string') yield { path, text: value };
  else if (isMap(value)) for (const [key, part] of value) yield* texts(part, [...path, key]);
  else if (isList(value)) for (const [i, part] of value.entries()) yield* texts(part, [...path, i]);
}

export interface Place {
  path: readonly (string | number)[];
  text: string;
}

export function isMap(value: Carried): value is CarriedMap {
  return value instanceof Map;
}

export function isList(value: Carried): value is readonly Carried[] {
  return Array.isArray(value);
}
