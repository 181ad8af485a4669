import type { Checked, Finding } from '../findings/finding.ts';
import { hasErrors, type Unplaced } from '../findings/finding.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import { locate, nodeAt } from '../source/locate.ts';
import type { MapNode, ScalarNode, YamlNode } from '../source/node.ts';
import { spanWithin } from '../source/offsets.ts';
import { foldKeys, type Raw } from './fold.ts';
import { readValues } from './read.ts';
import { property, resolve, rootSchema } from './shape.ts';
import { validateShape } from './validate.ts';

export interface LoadedData {
  /** Canonical keys, the shared office file in its place: what `locate` needs. */
  tree: YamlNode;
  /** Everything that could be read; null when the file describes no conference. */
  data: DoiThoai | null;
  findings: Finding[];
}

/**
 * Tree of one file → typed data. `readOffice` brings the tree of the shared office file that `co_quan` names.
 */
export function loadData(root: YamlNode, readOffice: (path: ScalarNode) => Checked<YamlNode>): LoadedData {
  const findings: Finding[] = [];
  const folded = foldKeys(root, rootSchema);
  findings.push(...folded.findings);
  const { tree, raw } = withOffice(folded.tree, folded.raw, readOffice, findings);
  const { value, findings: unread } = readValues(raw);
  for (const finding of [...validateShape(raw), ...unread]) findings.push(place(finding, tree));
  const described = typeof raw === 'object' && 'hoi_nghi' in raw && value.hoi_nghi !== undefined;
  return { tree, data: described ? value : null, findings };
}

/** What is wrong with an office file that is checked alone. */
export function checkOffice(root: YamlNode): Finding[] {
  const { findings } = loadData(wrap(root), () => ({ findings: [] }));
  return findings.filter((f) => f.path === null || f.path[0] === 'co_quan');
}

/** `root` as the value of `co_quan` in a file of its own. */
function wrap(root: YamlNode): MapNode {
  const start = { start: root.span.start, end: root.span.start };
  return {
    kind: 'map',
    source: root.source,
    span: root.span,
    entries: [{ key: 'co_quan', keySpan: start, value: root }],
  };
}

function withOffice(
  tree: YamlNode,
  raw: Raw,
  readOffice: (path: ScalarNode) => Checked<YamlNode>,
  findings: Finding[],
): { tree: YamlNode; raw: Raw } {
  if (tree.kind !== 'map' || typeof raw !== 'object' || Array.isArray(raw)) return { tree, raw };
  const entry = tree.entries.find((e) => e.key === 'co_quan');
  if (entry?.value.kind !== 'scalar' || entry.value.text === '') return { tree, raw };
  const office = readOffice(entry.value);
  findings.push(...office.findings);
  const { co_quan: _, ...rest } = raw;
  if (office.value === undefined || hasErrors(office.findings)) return { tree, raw: rest };
  const folded = foldKeys(office.value, resolve({ $ref: '#/$defs/co_quan' }));
  findings.push(...folded.findings);
  const entries = tree.entries.map((e) => (e === entry ? { ...e, value: folded.tree } : e));
  return { tree: { ...tree, entries }, raw: { ...rest, co_quan: folded.raw } };
}

/** Gives a finding its file and span. */
export function place(finding: Unplaced, tree: YamlNode): Finding {
  const { at, within, ...rest } = finding;
  const node = within === undefined ? undefined : nodeAt(tree, finding.path);
  const part = within === undefined || node?.kind !== 'scalar' ? null : spanWithin(node, within);
  if (node !== undefined && part !== null) return { ...rest, file: node.source.file, span: part };
  const { source, span } = locate(tree, finding.path, at ?? 'value');
  return { ...rest, file: source.file, span };
}

/** Whether a parsed file is a conference, an office file, or something else, by its top keys. */
export function describes(root: YamlNode): 'conference' | 'office' | 'other' {
  const { tree } = foldKeys(root, rootSchema);
  if (tree.kind !== 'map') return 'other';
  if (tree.entries.some((e) => e.key === 'hoi_nghi')) return 'conference';
  const schema = resolve({ $ref: '#/$defs/co_quan' });
  const office = foldKeys(root, schema).tree;
  const known = office.kind === 'map' && office.entries.some((e) => property(schema, e.key) !== null);
  return known ? 'office' : 'other';
}
