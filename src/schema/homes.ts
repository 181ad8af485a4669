import type { DataPath } from '../findings/finding.ts';
import { fold } from '../vi/fold.ts';
import { branch, rootSchema, type SchemaNode } from './shape.ts';

/** The group a key belongs to, seen from where it was typed. */
export interface Home {
  /** Keys from the root to the group; empty for the root itself. */
  group: readonly string[];
  where: 'above' | 'below' | 'beside';
}

/** So many places of one name are told; more would not help to choose. */
const MOST = 3;

/**
 * Where in the schema the key belongs that was typed at `path`: a group around it, else one inside it, else the nearest
 * one beside. Several only when they are equally near; empty when the schema has no such key.
 */
export function homesOf(key: string, path: DataPath): Home[] {
  const here = path.filter((part) => typeof part === 'string');
  const all = [...groups(rootSchema, [])].filter(({ keys }) => keys.has(fold(key))).map(({ group }) => group);
  const around = all.filter((group) => group.length < here.length && startsWith(here, group)).at(-1);
  const inside = all.filter((group) => group.length > here.length && startsWith(group, here));
  if (inside.length > 0) return nearest(inside).map((group) => ({ group, where: 'below' }));
  if (around !== undefined) return [{ group: around, where: 'above' }];
  for (let depth = here.length - 1; depth >= 0; depth--) {
    const beside = all.filter((group) => startsWith(group, here.slice(0, depth)));
    if (beside.length > 0) return nearest(beside).map((group) => ({ group, where: 'beside' }));
  }
  return [];
}

/** The least deep; the conference's own sections count as one step nearer, as they are what a clerk fills first. */
function nearest(all: readonly (readonly string[])[]): (readonly string[])[] {
  const distance = (group: readonly string[]) => group.length - (group[0] === 'hoi_nghi' ? 1 : 0);
  const least = Math.min(...all.map(distance));
  return all.filter((group) => distance(group) === least).slice(0, MOST);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((part, i) => path[i] === part);
}

/** Every group of keys of the schema; lists are passed through. */
function* groups(
  node: SchemaNode,
  group: readonly string[],
): Generator<{ group: readonly string[]; keys: ReadonlySet<string> }> {
  const list = branch(node, 'list');
  if (list?.items !== undefined) yield* groups(list.items, group);
  const properties = branch(node, 'map')?.properties;
  if (properties === undefined) return;
  yield { group, keys: new Set(Object.keys(properties).map(fold)) };
  for (const [key, value] of Object.entries(properties)) yield* groups(value, [...group, key]);
}
