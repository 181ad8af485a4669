import type { Text } from '../findings/finding.ts';
import { branch, resolve, rootSchema, type SchemaNode } from './shape.ts';
import { choicesOf, exampleOf, typeWords } from './words.ts';

/** One field of the YAML as the manual lists it. */
export interface Field {
  /** `y_kien[].xu_ly.han`; `[]` stands for any item. */
  path: string;
  title: string;
  description: string;
  /** What may be written there: `ngày`, `danh sách, mỗi mục là chữ`, `chữ hoặc nhóm khóa`. */
  type: Text;
  /** As typed on one line; null for a group of keys, whose fields have their own. */
  example: string | null;
  choices: readonly { value: string; meaning: string }[];
  required: boolean;
  /** Path of the field under which the keys of this group are listed, when they are listed there already. */
  sameAs: string | null;
}

/** Every field of the file, in the order of the schema; groups used in many places (`nguoi`) are unfolded once. */
export function listFields(): Field[] {
  const homes = new Map<string, string>();
  for (const { path, node } of places(rootSchema, '', () => true)) {
    const group = groupName(node);
    const known = group === null ? undefined : homes.get(group);
    if (group !== null && (known === undefined || depth(path) < depth(known))) homes.set(group, path);
  }
  const home = (node: SchemaNode) => homes.get(groupName(node) ?? '') ?? null;
  const unfolded = places(rootSchema, '', ({ path, node }) => (home(node) ?? path) === path);
  return [...unfolded].map((place) => field(place, home(place.node)));
}

interface Place {
  path: string;
  key: string;
  node: SchemaNode;
  parent: SchemaNode;
}

/** Every key below a group of keys, with what stands below it when `opens` says so. */
function* places(node: SchemaNode, path: string, opens: (place: Place) => boolean): Generator<Place> {
  const parent = branch(node, 'map');
  for (const [key, value] of Object.entries(parent?.properties ?? {})) {
    if (parent === null) continue;
    const place = { path: path === '' ? key : `${path}.${key}`, key, node: value, parent };
    yield place;
    if (!opens(place)) continue;
    const items = branch(value, 'list')?.items;
    yield* places(items ?? value, items === undefined ? place.path : `${place.path}[]`, opens);
  }
}

/** Name of the shared definition whose keys stand at a place or in its items. */
function groupName(node: SchemaNode): string | null {
  const inner = branch(node, 'list')?.items ?? node;
  return inner.$ref !== undefined && branch(inner, 'map') !== null ? inner.$ref : null;
}

function depth(path: string): number {
  return path.split('.').length;
}

function field({ path, key, node, parent }: Place, home: string | null): Field {
  const { title = '', description = '' } = resolve(node);
  const item = branch(node, 'list')?.items;
  const scalar = branch(item ?? node, 'scalar');
  return {
    path,
    title,
    description,
    type: typeWords(node),
    example: exampleOf(node),
    choices: scalar === null ? [] : choicesOf(scalar),
    required: parent.required?.includes(key) ?? false,
    sameAs: home === path ? null : home,
  };
}
