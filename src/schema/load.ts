import type { Checked, Finding } from '../findings/finding.ts';
import { addTo, hasErrors, type Unplaced } from '../findings/finding.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import { locate, nodeAt } from '../source/locate.ts';
import type { MapNode, ScalarNode, YamlNode } from '../source/node.ts';
import { spanWithin } from '../source/offsets.ts';
import { canonicalKey, foldKeys, type Raw } from './fold.ts';
import { readValues } from './read.ts';
import { property, resolve, rootSchema, type SchemaNode } from './shape.ts';
import { validateShape } from './validate.ts';

/** An office file is what `co_quan` would hold. */
const OFFICE: SchemaNode = { $ref: '#/$defs/co_quan' };

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
  addTo(findings, folded.findings);
  const { tree, raw } = withOffice(folded.tree, folded.raw, readOffice, findings);
  const { value, findings: unread } = readValues(raw);
  for (const finding of [...validateShape(raw), ...unread]) findings.push(place(finding, tree));
  const described = typeof raw === 'object' && 'hoi_nghi' in raw && value.hoi_nghi !== undefined;
  return { tree, data: described ? value : null, findings };
}

/** An office file that is checked alone: a conference of which nothing but the office is known. */
export function loadOffice(root: YamlNode): LoadedData {
  return loadData(asConference(root), () => ({ findings: [] }));
}

/** `root` as the value of `co_quan`, beside an empty `hoi_nghi`. */
function asConference(root: YamlNode): MapNode {
  const { source, span } = root;
  const start = { start: span.start, end: span.start };
  const nothing: MapNode = { kind: 'map', source, span: start, entries: [] };
  return {
    kind: 'map',
    source,
    span,
    entries: [
      { key: 'co_quan', keySpan: start, value: root },
      { key: 'hoi_nghi', keySpan: start, value: nothing },
    ],
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
  addTo(findings, office.findings);
  const { co_quan: _, ...rest } = raw;
  if (office.value === undefined || hasErrors(office.findings)) return { tree, raw: rest };
  const folded = foldKeys(office.value, resolve(OFFICE));
  addTo(findings, folded.findings);
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
  if (root.kind !== 'map') return 'other';
  const keys = root.entries.map(({ key }) => key);
  if (keys.some((key) => canonicalKey(rootSchema, key) === 'hoi_nghi')) return 'conference';
  const office = resolve(OFFICE);
  return keys.some((key) => property(office, canonicalKey(office, key)) !== null) ? 'office' : 'other';
}
