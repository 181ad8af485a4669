import { type Edit, editText, inOrder } from './edit.ts';
import type { ScalarNode, YamlNode } from './node.ts';
import { spanWithin } from './offsets.ts';
import type { SourceText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** What replaces a piece of a scalar's text (UTF-16 offsets in it, end exclusive). */
export interface ScalarEdit {
  node: ScalarNode;
  start: number;
  end: number;
  to: string;
}

/**
 * The edits of a file by which its scalars get new texts and nothing else of its data changes: an edit that would make a
 * plain text a comment, a key or a list, or that stands where YAML folds lines, is left out. All nodes are of `source`.
 */
export function editsOf(source: SourceText, wanted: readonly ScalarEdit[]): Edit[] {
  const scalars = new Map<number, ScalarEdit[]>();
  for (const edit of wanted) {
    const known = scalars.get(edit.node.span.start);
    if (known === undefined) scalars.set(edit.node.span.start, [edit]);
    else known.push(edit);
  }
  return placed(source, holding(source, [], [...scalars.values()]));
}

/** The edits of one scalar. */
type Scalar = readonly ScalarEdit[];

/** `safe` and those of `more` that hold with it; parsing is dear, so they are tried together first, then by halves. */
function holding(source: SourceText, safe: readonly Scalar[], more: readonly Scalar[]): readonly Scalar[] {
  const all = [...safe, ...more];
  if (more.length === 0 || holds(source, all)) return all;
  if (more.length === 1) return safe;
  const half = more.length >> 1;
  return holding(source, holding(source, safe, more.slice(0, half)), more.slice(half));
}

function placed(source: SourceText, scalars: readonly Scalar[]): Edit[] {
  const found = scalars.flat().flatMap(({ node, start, end, to }) => {
    const span = spanWithin(node, { start, end });
    return span === null ? [] : [{ span, to: inQuotes(source.text.charAt(node.span.start), to) }];
  });
  return inOrder(source.text, found);
}

function inQuotes(quote: string, text: string): string {
  if (quote === "'") return text.replaceAll("'", "''");
  return quote === '"' ? text.replace(/["\\]/g, '\\$&') : text;
}

/** Whether the edited file reads as the old one with exactly these texts changed. */
function holds(source: SourceText, scalars: readonly Scalar[]): boolean {
  const before = parseYaml(source).value;
  const after = parseYaml({
    file: source.file,
    text: editText(source.text, placed(source, scalars)).text,
  }).value;
  if (before === undefined || after === undefined) return false;
  const texts = new Map(
    scalars.flatMap((edits): [number, string][] => {
      const node = edits[0]?.node;
      return node === undefined ? [] : [[node.span.start, newText(node, edits)]];
    }),
  );
  return isSame(before, after, texts);
}

function newText(node: ScalarNode, edits: Scalar): string {
  const ordered = edits.map(({ start, end, to }) => ({ span: { start, end }, to }));
  return editText(node.text, inOrder(node.text, ordered)).text;
}

function isSame(before: YamlNode, after: YamlNode, texts: ReadonlyMap<number, string>): boolean {
  if (before.kind === 'scalar') {
    const wanted = texts.get(before.span.start) ?? before.text;
    return after.kind === 'scalar' && after.text.trimEnd() === wanted.trimEnd();
  }
  if (before.kind === 'list') {
    if (after.kind !== 'list' || after.items.length !== before.items.length) return false;
    return before.items.every((item, i) => isSameOr(item, after.items[i], texts));
  }
  if (after.kind !== 'map' || after.entries.length !== before.entries.length) return false;
  return before.entries.every((entry, i) => {
    const other = after.entries[i];
    return other?.key === entry.key && isSame(entry.value, other.value, texts);
  });
}

function isSameOr(
  before: YamlNode,
  after: YamlNode | undefined,
  texts: ReadonlyMap<number, string>,
): boolean {
  return after !== undefined && isSame(before, after, texts);
}
