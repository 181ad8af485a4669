import type { DataPath, Span } from '../findings/finding.ts';
import type { MapEntry, YamlNode } from './node.ts';
import type { SourceText } from './text.ts';

/** A place to show for a data path. */
export interface Location {
  source: SourceText;
  span: Span;
  /** False when the path does not exist and an ancestor is shown instead. */
  exact: boolean;
}

interface Step {
  node: YamlNode;
  /** Key the node stands under, in the same file; null for list items, the root, and the root of a shared file. */
  key: Omit<Location, 'exact'> | null;
}

/**
 * Where to point for a data path of a tree with canonical keys: at the value; at the key when asked, when the value is empty
 * or runs over several lines as a list or group; at the nearest ancestor when the path does not exist (the root: its start).
 */
export function locate(root: YamlNode, path: DataPath, target: 'value' | 'key' = 'value'): Location {
  let step: Step = { node: root, key: null };
  for (const part of path) {
    const next = child(step.node, part);
    if (next === undefined) return { ...ancestorPlace(step, root), exact: false };
    step = next;
  }
  const place =
    target === 'key' || spansLines(step.node) ? (step.key ?? ownPlace(step.node)) : ownPlace(step.node);
  return { ...place, exact: true };
}

/** The node at a data path of a tree with canonical keys. */
export function nodeAt(root: YamlNode, path: DataPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    node = child(node, part)?.node;
  }
  return node;
}

function child(node: YamlNode, part: string | number): Step | undefined {
  if (node.kind === 'list' && typeof part === 'number') {
    const item = node.items[part];
    return item && { node: item, key: null };
  }
  if (node.kind !== 'map') return undefined;
  const entry: MapEntry | undefined = node.entries.find(({ key }) => key === part);
  if (entry === undefined) return undefined;
  const sameFile = entry.value.source.file === node.source.file;
  return { node: entry.value, key: sameFile ? { source: node.source, span: entry.keySpan } : null };
}

function ancestorPlace({ node, key }: Step, root: YamlNode): Omit<Location, 'exact'> {
  if (key !== null) return key;
  if (node === root) return { source: node.source, span: { start: node.span.start, end: node.span.start } };
  return ownPlace(node);
}

/** The node's span; of a list or group over several lines, what stands on the first. */
function ownPlace(node: YamlNode): Omit<Location, 'exact'> {
  const { source, span } = node;
  if (!spansLines(node)) return { source, span };
  const feed = source.text.indexOf('\n', span.start);
  return { source, span: { start: span.start, end: feed } };
}

function spansLines({ kind, source, span }: YamlNode): boolean {
  return kind !== 'scalar' && source.text.slice(span.start, span.end).includes('\n');
}
