import type { DataPath } from '../findings/finding.ts';
import editorSchema from './dialogue.schema.json' with { type: 'json' };

/** What a scalar stands for; the schema's own keyword `kieu`. Text when absent. */
export type ScalarKind = 'so_nguyen' | 'dung_sai' | 'ngay' | 'gio';

/** The part of JSON Schema that `dialogue.schema.json` uses. */
export interface SchemaNode {
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  kieu?: ScalarKind;
  enum?: (string | null)[];
  /** What each of `enum` means, in the same order. */
  enumDescriptions?: string[];
  pattern?: string;
  $ref?: string;
  anyOf?: SchemaNode[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: boolean;
  $defs?: Record<string, SchemaNode>;
}

export const rootSchema: SchemaNode = editorSchema as SchemaNode; // the JSON's inferred type is a union of thousands of literals

const resolved = new WeakMap<SchemaNode, SchemaNode>();

/** Follows `$ref`; the referring node's own title and description win. One node always gives the same one. */
export function resolve(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = resolved.get(node) ?? follow(node, node.$ref);
  resolved.set(node, target);
  return target;
}

function follow(node: SchemaNode, ref: string): SchemaNode {
  const name = ref.replace('#/$defs/', '');
  const target = rootSchema.$defs?.[name];
  if (target === undefined) throw new Error(`schema: unknown ${ref}`);
  const { $ref: _, ...own } = node;
  return { ...resolve(target), ...own };
}

/** The branch of `node` that a value of this YAML kind is meant for. */
export function branch(node: SchemaNode, kind: 'scalar' | 'list' | 'map'): SchemaNode | null {
  const here = resolve(node);
  for (const option of here.anyOf ?? [here]) {
    const candidate = resolve(option);
    if (accepts(candidate, kind)) return candidate;
  }
  return null;
}

function accepts(node: SchemaNode, kind: 'scalar' | 'list' | 'map'): boolean {
  if (kind === 'map') return node.properties !== undefined;
  if (kind === 'list') return node.items !== undefined;
  return node.properties === undefined && node.items === undefined;
}

/** The schema of a key, of the map branch of `node`; null when it has no such key. */
export function property(node: SchemaNode | null, key: string): SchemaNode | null {
  const properties = node?.properties ?? {};
  return Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
}

/** The schema at a data path, `$ref` not yet followed; null when the schema has no such place. */
export function schemaAt(path: DataPath): SchemaNode | null {
  let node: SchemaNode | null = rootSchema;
  for (const part of path) {
    if (node === null) return null;
    node =
      typeof part === 'number' ? (branch(node, 'list')?.items ?? null) : property(branch(node, 'map'), part);
  }
  return node;
}
