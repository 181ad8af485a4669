import { branch, resolve, rootSchema, type SchemaNode } from '../../src/schema/shape.ts';

/** The data of a file as it is typed: texts, lists and groups. */
export type Value = string | Value[] | { [key: string]: Value };

export type Path = readonly (string | number)[];

export function at(value: Value | undefined, path: Path): Value | undefined {
  let here = value;
  for (const part of path) here = childOf(here, part);
  return here;
}

function childOf(value: Value | undefined, part: string | number): Value | undefined {
  if (typeof value !== 'object') return undefined;
  return Array.isArray(value) ? value[Number(part)] : value[part];
}

/** The same data with another value at a path that exists; undefined takes it away. */
export function withAt(value: Value, [part, ...rest]: Path, to: Value | undefined): Value | undefined {
  if (part === undefined) return to;
  if (typeof value !== 'object') return value;
  const inner = childOf(value, part);
  const next = inner === undefined ? undefined : withAt(inner, rest, to);
  if (Array.isArray(value))
    return value.flatMap((item, i) => (i !== part ? [item] : next === undefined ? [] : [next]));
  const { [part]: _, ...others } = value;
  if (next === undefined) return others;
  return Object.fromEntries(
    Object.entries(value).map(([key, old]) => [key, key === String(part) ? next : old]),
  );
}

/** Every place of the data where the schema wants a text in words, in the order of the data. */
export function textPaths(value: Value, node: SchemaNode = rootSchema, path: Path = []): Path[] {
  if (typeof value === 'string') {
    const here = branch(node, 'scalar');
    return here === null || here.kieu !== undefined || here.enum !== undefined ? [] : [path];
  }
  if (Array.isArray(value)) {
    const items = branch(node, 'list')?.items;
    return items === undefined ? [] : value.flatMap((item, i) => textPaths(item, items, [...path, i]));
  }
  const properties = resolve(branch(node, 'map') ?? {}).properties ?? {};
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = properties[key];
    return place === undefined ? [] : textPaths(inner, place, [...path, key]);
  });
}

/** All texts of the data, keys left out. */
export function textsIn(value: Value): string[] {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);
}
