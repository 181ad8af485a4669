import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Checked, DataPath, Finding, Span } from '../findings/finding.ts';
import { type LineIndex, lineIndex } from '../findings/position.ts';
import { duplicateKey } from './duplicate.ts';
import { dashSpace, oddBlank } from './line-starts.ts';
import { colonSpace } from './mistakes.ts';
import type { MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts';
import * as said from './said.ts';
import { type SourceText, unprintable, withoutUnprintable } from './text.ts';

/** Keys that would reach into JavaScript objects. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What decoders write for a letter they cannot read. */
const LOST = '\ufffd';

/** What stays of a text that is too long. */
const CUT = 100;

interface Building {
  source: SourceText;
  index: LineIndex;
  findings: Finding[];
}

/** The parsed document as our tree; entries with an unusable key are left out and reported, of two equal keys the first stays. */
export function buildTree(source: SourceText, root: Node): Checked<YamlNode> {
  const building: Building = { source, index: lineIndex(source.text), findings: [] };
  const value = build(building, root, { start: 0, end: 0 }, []);
  return { value, findings: building.findings };
}

/** `place` is where an empty value is shown: its key, or the dash of its list item. */
function build(building: Building, node: unknown, place: Span, path: DataPath): YamlNode {
  const { source } = building;
  if (isMap(node)) return buildMap(building, node, path);
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      build(building, item, dashBefore(source.text, item), [...path, index]),
    );
    return { kind: 'list', source, span: collectionSpan(source.text, node, items.at(-1)), items };
  }
  return buildScalar(building, node, place, path);
}

function buildScalar(building: Building, node: unknown, place: Span, path: DataPath): ScalarNode {
  const { source } = building;
  // The source is composed; escapes in double quotes can still make what is not.
  const text = isScalar(node) && typeof node.value === 'string' ? node.value.normalize('NFC') : '';
  if (!isScalar(node) || (text === '' && node.type === 'PLAIN')) {
    return { kind: 'scalar', source, span: place, text: '' };
  }
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const span = block ? blockSpan(source.text, node.range) : rangeSpan(node.range);
  if (text.length > said.MAX_TEXT) {
    building.findings.push(said.yamlFinding(source, span, said.longText(text.length), path));
    // Enough to be there; no paper is made of it.
    return { kind: 'scalar', source, span, text: text.slice(0, CUT) };
  }
  if (text.includes(LOST)) building.findings.push(lostLetter(source, span, path));
  if (node.type === 'QUOTE_DOUBLE' && isUnprintable(text)) {
    building.findings.push(said.yamlFinding(source, span, said.controlEscape, path));
    // No name of a file can hold them, nor what is said of the rest.
    return { kind: 'scalar', source, span, text: withoutUnprintable(text) };
  }
  return { kind: 'scalar', source, span, text: block ? text.replace(/\n+$/, '') : text };
}

// Raw control characters were refused on decoding; an escape in double quotes can still make one.
function isUnprintable(text: string): boolean {
  return unprintable(text).next().done === false;
}

/** At the first of them; at the whole text where an escape has made it. */
function lostLetter(source: SourceText, { start, end }: Span, path: DataPath): Finding {
  const at = source.text.slice(start, end).indexOf(LOST);
  const place = at === -1 ? { start, end } : { start: start + at, end: start + at + 1 };
  return said.yamlFinding(source, place, said.lostLetter, path);
}

function buildMap(building: Building, node: YAMLMap, path: DataPath): MapNode {
  const { source } = building;
  const entries = new Map<string, MapEntry>();
  for (const pair of node.items) {
    const entry = buildEntry(building, pair, path);
    if (entry === null) continue;
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else building.findings.push(duplicateKey(source, first, entry, [...path, entry.key], building.index));
  }
  const values = [...entries.values()];
  return {
    kind: 'map',
    source,
    span: collectionSpan(source.text, node, values.at(-1)?.value),
    entries: values,
  };
}

function buildEntry(building: Building, { key, value }: Pair, path: DataPath): MapEntry | null {
  const { source, findings } = building;
  const text = isScalar(key) && typeof key.value === 'string' ? key.value : '';
  const keySpan = rangeSpan(rangeOf(key) ?? rangeOf(value));
  const blank = !isMap(value) && !isSeq(value) && (!isScalar(value) || value.source === '');
  const wrong = isScalar(key) ? wrongKey(text, key.type === 'PLAIN', blank) : said.badKey;
  if (wrong !== null) {
    findings.push(said.yamlFinding(source, keySpan, wrong, path));
    return null;
  }
  return { key: text, keySpan, value: build(building, value, keySpan, [...path, text]) };
}

function wrongKey(key: string, plain: boolean, blank: boolean): said.Said | null {
  if (key === '') return said.badKey;
  if (key.length > said.MAX_TEXT) return said.longText(key.length);
  if (!plain && isUnprintable(key)) return said.controlEscape;
  if (key === '<<' && plain) return said.mergeKey;
  if (FORBIDDEN.has(key.trim().toLowerCase())) return said.forbiddenKey(key);
  // YAML takes a no-break space for a letter, so the key would silently leave its group.
  if (plain && /^\s/.test(key)) return oddBlank;
  if (plain && /^-/.test(key)) return dashSpace;
  // `{so:12}` is one key without value.
  if (plain && blank && /^[^:]+:[^:]/.test(key)) return colonSpace(key.replace(/:\s*/, ': '));
  return null;
}

type Range = readonly [number, number, number];

function rangeOf(node: unknown): Range | null {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range ?? null) : null;
}

function rangeSpan(range: Range | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** A list or group ends with its last value or, when that is nothing, with the colon or dash; brackets are part of it, comments are not. */
function collectionSpan(text: string, node: YAMLMap | YAMLSeq, last: YamlNode | undefined): Span {
  const { start, end } = trimmedSpan(text, node.range);
  if (last === undefined || node.flow) return { start, end };
  const colon = last.kind === 'scalar' && last.text === '' && text[last.span.end] === ':';
  return { start, end: last.span.end + (colon ? 1 : 0) };
}

/** A span without the blanks and line feeds at its end. */
function trimmedSpan(text: string, range: Range | null | undefined): Span {
  const { start, end } = rangeSpan(range);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The text of a block scalar, without the line of its `|` or `>`. */
function blockSpan(text: string, range: Range | null | undefined): Span {
  const { start, end } = trimmedSpan(text, range);
  const feed = text.indexOf('\n', start);
  if (feed === -1 || feed >= end) return { start, end };
  const indent = text.slice(feed).search(/\S/);
  return { start: feed + indent, end };
}

function dashBefore(text: string, item: unknown): Span {
  const start = text.lastIndexOf('-', rangeSpan(rangeOf(item)).start);
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + 1 };
}
