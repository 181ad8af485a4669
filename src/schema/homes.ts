import type { DataPath } from '../findings/finding.ts';
import { fold } from '../vi/fold.ts';
import { branch, rootSchema, type SchemaNode } from './shape.ts';

/** The group a key belongs to, seen from where it was typed. */
export interface Home {
  /** Keys from the root to the group; empty for the root itself. */
  group: readonly string[];
  /** The group stands in a list, once for each item. */
  inList: boolean;
  where: 'above' | 'below' | 'beside';
}

type Group = Omit<Home, 'where'> & { keys: ReadonlySet<string> };

/** So many places of one name are told; more would not help to choose. */
const MOST = 3;

/** Every group of the schema, made when first wanted. */
let everywhere: readonly Group[] | undefined;

/**
 * Where in the schema the key belongs that was typed at `path`: a group around it, else one inside it, else the nearest
 * one beside. Several only when they are equally near; empty when the schema has no such key.
 */
export function homesOf(key: string, path: DataPath): Home[] {
  const here = path.filter((part) => typeof part === 'string');
  everywhere ??= [...groups(rootSchema, [], false)];
  const all = everywhere.filter(({ keys }) => keys.has(fold(key)));
  const inside = all.filter(({ group }) => group.length > here.length && startsWith(group, here));
  if (inside.length > 0) return nearest(inside, 'below');
  const around = all.filter(({ group }) => group.length < here.length && startsWith(here, group)).slice(-1);
  if (around.length > 0) return nearest(around, 'above');
  for (let depth = here.length - 1; depth >= 0; depth--) {
    const beside = all.filter(({ group }) => startsWith(group, here.slice(0, depth)));
    if (beside.length > 0) return nearest(beside, 'beside');
  }
  return [];
}

/** The least deep; the conference's own sections count as one step nearer, as they are what a clerk fills first. */
function nearest(all: readonly Group[], where: Home['where']): Home[] {
  const distance = ({ group }: Group) => group.length - (group[0] === 'hoi_nghi' ? 1 : 0);
  const least = Math.min(...all.map(distance));
  return all
    .filter((one) => distance(one) === least)
    .slice(0, MOST)
    .map(({ group, inList }) => ({ group, inList, where }));
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((part, i) => path[i] === part);
}

/** Every group of keys of the schema; lists are passed through. */
function* groups(node: SchemaNode, group: readonly string[], inList: boolean): Generator<Group> {
  const items = branch(node, 'list')?.items;
  if (items !== undefined) yield* groups(items, group, true);
  const properties = branch(node, 'map')?.properties;
  if (properties === undefined) return;
  yield { group, inList, keys: new Set(Object.keys(properties).map(fold)) };
  for (const [key, value] of Object.entries(properties)) yield* groups(value, [...group, key], false);
}
