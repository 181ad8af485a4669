import type { DataPath, Finding } from '../findings/finding.ts';
import { duplicateKey } from '../source/duplicate.ts';
import type { MapEntry, MapNode, YamlNode } from '../source/node.ts';
import { fold } from '../vi/fold.ts';
import { clean } from '../vi/text.ts';
import { branch, property, type SchemaNode } from './shape.ts';

/** The file's data as the clerk typed it: text, lists and maps with canonical keys; nothing empty in a map. */
export type Raw = string | Raw[] | { [key: string]: Raw };

export interface Folded {
  /** The tree with canonical keys, for `locate`. */
  tree: YamlNode;
  raw: Raw;
  findings: Finding[];
}

/**
 * Gives every key and every choice its canonical spelling (`Chủ trì:` → `chu_tri`, `Phường` → `phuong`);
 * unknown keys stay as typed for the validator to name. Values left empty count as not given, so they
 * disappear from `raw` and stay in `tree`.
 */
export function foldKeys(root: YamlNode, schema: SchemaNode): Folded {
  const findings: Finding[] = [];
  const { tree, raw } = foldNode(root, schema, { above: null, part: '', findings });
  return { tree, raw, findings };
}

/** The way down to a node; few are ever asked for. */
interface Folding {
  /** Null at the root. */
  above: Folding | null;
  part: string | number;
  findings: Finding[];
}

interface Both {
  tree: YamlNode;
  raw: Raw;
}

function foldNode(node: YamlNode, schema: SchemaNode | null, folding: Folding): Both {
  const here = schema === null ? null : branch(schema, node.kind);
  if (node.kind === 'scalar') {
    const text = canonicalChoice(node.text, here);
    return { tree: { ...node, text }, raw: clean(text) === '' ? '' : text };
  }
  if (node.kind === 'list') {
    const items = node.items.map((item, i) => foldNode(item, here?.items ?? null, inside(folding, i)));
    return { tree: { ...node, items: items.map((i) => i.tree) }, raw: items.map((i) => i.raw) };
  }
  return foldMap(node, here, folding);
}

function foldMap(node: MapNode, schema: SchemaNode | null, folding: Folding): Both {
  const raw: { [key: string]: Raw } = {};
  const entries: MapEntry[] = [];
  const seen = new Map<string, MapEntry>();
  for (const entry of node.entries) {
    const key = canonicalKey(schema, entry.key);
    const first = seen.get(key);
    if (first !== undefined) {
      folding.findings.push(duplicateKey(node.source, first, entry, [...pathOf(folding), key]));
      continue;
    }
    seen.set(key, entry);
    const value = foldNode(entry.value, property(schema, key), inside(folding, key));
    entries.push({ ...entry, key, value: value.tree });
    if (value.raw !== '') raw[key] = value.raw;
  }
  return { tree: { ...node, entries }, raw };
}

const keysOf = new WeakMap<SchemaNode, ReadonlyMap<string, string>>();

/** `Chủ trì` → `chu_tri` where the schema has such a key; any other stays as typed. */
export function canonicalKey(schema: SchemaNode | null, typed: string): string {
  // Most keys are typed as they are called.
  if (schema === null || Object.hasOwn(schema.properties ?? {}, typed)) return typed;
  const keys =
    keysOf.get(schema) ?? new Map(Object.keys(schema.properties ?? {}).map((key) => [fold(key), key]));
  keysOf.set(schema, keys);
  return keys.get(fold(typed)) ?? typed;
}

function inside(above: Folding, part: string | number): Folding {
  return { above, part, findings: above.findings };
}

function pathOf({ above, part }: Folding): DataPath {
  return above === null ? [] : [...pathOf(above), part];
}

/** `ủy` and `uỷ` fold alike, so a difference of case alone is tried first. */
function canonicalChoice(text: string, schema: SchemaNode | null): string {
  const choices = (schema?.enum ?? []).filter((choice) => choice !== null);
  if (text === '' || choices.length === 0) return text;
  const typed = text.trim().toLowerCase();
  return (
    choices.find((choice) => choice === typed) ??
    choices.find((choice) => fold(choice) === fold(text)) ??
    text
  );
}
