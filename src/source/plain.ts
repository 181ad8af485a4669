import type { Span } from '../findings/finding.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts';
import { MAX_TEXT } from './said.ts';
import type { SourceText } from './text.ts';

/** Where the reading stands: the next line with content, or behind a dash on it. */
interface Reader {
  source: SourceText;
  text: string;
  /** Offset of the first character that is no blank. */
  at: number;
  /** Its column from 0; -1 behind the last line. */
  column: number;
  /** Where the last value ended. */
  end: number;
  depth: number;
  /** Values that may still be read. */
  left: number;
}

/** Deeper than any conference; what is deeper still is left to those who count. */
const DEPTH = 12;
/** Values and groups of a file of fifty thousand opinions, each with twenty; more are left to those who count. */
const VALUES = 1_000_000;

/** What is no letter of a plain line: tabs, returns, control characters (among them the lexer's own marks), the byte order mark, the mark of a lost letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const ODD = /[\0-\x09\x0b-\x1f\x7f\ufeff\ufffd-\uffff\ud800-\udfff]/u;
/** No shorter than any key of ours; the parser refuses those of more than 1024 letters. */
const KEY = /([A-Za-z_]\w{0,99}):(?= |\n|$)/y;
const DASH = /-(?= |\n|$)/y;
/** The end of a line behind a value: nothing, or a comment that is clearly meant as one. */
const REST = / *(?: #(?= |\n|$)[^\n]*)?(?=\n|$)/y;
/** A value that YAML would not take for text, or not for all of it. */
const NO_TEXT = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$/;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a text of groups, lists, and texts on one line or behind `|`, which is what nearly all files are, many times faster than the
 * parser. The same tree as it gives; null when there is anything else in it or anything to say of it.
 */
export function readPlain(source: SourceText): MapNode | null {
  const { text } = source;
  if (ODD.test(text)) return null;
  const reader: Reader = { source, text, at: 0, column: -1, end: 0, depth: 0, left: VALUES };
  toContent(reader, 0);
  const root = readMap(reader);
  return reader.column === -1 ? root : null;
}

/** Goes to the first line with content that starts at the offset or behind it. */
function toContent(reader: Reader, offset: number): void {
  const { text } = reader;
  for (let start = offset; start < text.length; ) {
    let at = start;
    while (text[at] === ' ') at++;
    const feed = lineEnd(text, at);
    if (at < feed && text[at] !== '#') {
      reader.at = at;
      reader.column = at - start;
      return;
    }
    start = feed + 1;
  }
  reader.at = text.length;
  reader.column = -1;
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Leaves the line, of which nothing but a comment may be left at the offset. */
function leave(reader: Reader, offset: number): boolean {
  if (!finds(REST, reader.text, offset)) return false;
  reader.end = offset;
  toContent(reader, REST.lastIndex + 1);
  return true;
}

/** The group or list that begins here. */
function readBlock(reader: Reader): YamlNode | null {
  if (reader.depth === DEPTH) return null;
  reader.depth++;
  const node = finds(DASH, reader.text, reader.at) ? readList(reader) : readMap(reader);
  reader.depth--;
  return node;
}

function finds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function readMap(reader: Reader): MapNode | null {
  const { source, at: start, column } = reader;
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  while (reader.column === column) {
    KEY.lastIndex = reader.at;
    const key = KEY.exec(reader.text)?.[1];
    if (key === undefined || seen.has(key) || FORBIDDEN.has(key.toLowerCase())) return null;
    const keySpan = { start: reader.at, end: reader.at + key.length };
    const value = readValue(reader, keySpan, column);
    if (value === null || --reader.left < 0) return null;
    seen.add(key);
    entries.push({ key, keySpan, value });
  }
  // Deeper than any group that is open: what it belongs to is not plain.
  if (reader.column > column) return null;
  return { kind: 'map', source, span: { start, end: reader.end }, entries };
}

/** What stands behind a key: on its line, below it, or nothing. */
function readValue(reader: Reader, keySpan: Span, column: number): YamlNode | null {
  const { text, source } = reader;
  const at = pastBlanks(text, keySpan.end + 1);
  if (text.startsWith('|\n', at)) return readLiteral(reader, at + 2, column);
  if (isText(text, at)) return readText(reader, at, column);
  if (!leave(reader, keySpan.end + 1)) return null;
  const list = reader.column === column && finds(DASH, text, reader.at);
  if (list || reader.column > column) return readBlock(reader);
  return { kind: 'scalar', source, span: keySpan, text: '' };
}

function readList(reader: Reader): ListNode | null {
  const { source, text, at: start, column } = reader;
  const items: YamlNode[] = [];
  while (reader.column === column && finds(DASH, text, reader.at)) {
    const item = readItem(reader, column);
    if (item === null || --reader.left < 0) return null;
    items.push(item);
  }
  if (reader.column > column) return null;
  return { kind: 'list', source, span: { start, end: reader.end }, items };
}

function readItem(reader: Reader, column: number): YamlNode | null {
  const { text, source } = reader;
  const dash = { start: reader.at, end: reader.at + 1 };
  const at = pastBlanks(text, dash.end);
  if (isText(text, at)) {
    if (!finds(DASH, text, at) && !finds(KEY, text, at)) return readText(reader, at, column);
    reader.column += at - reader.at;
    reader.at = at;
    return readBlock(reader);
  }
  if (!leave(reader, dash.end)) return null;
  if (reader.column > column) return readBlock(reader);
  return { kind: 'scalar', source, span: dash, text: '' };
}

function pastBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ') at++;
  return at;
}

/** Whether something other than a comment stands at the offset. */
function isText(text: string, at: number): boolean {
  return at < text.length && text[at] !== '\n' && text[at] !== '#';
}

/** A text, quoted or not, that ends on its line; one that is too long is left to those who say so. */
function readText(reader: Reader, start: number, column: number): ScalarNode | null {
  const { text, source } = reader;
  const line = text.slice(start, lineEnd(text, start));
  const node = line[0] === '"' || line[0] === "'" ? quoted(line, line[0]) : unquoted(line);
  if (node === null || node.length > MAX_TEXT) return null;
  if (!leave(reader, start + node.length) || reader.column > column) return null;
  return { kind: 'scalar', source, span: { start, end: start + node.length }, text: node.text };
}

function quoted(line: string, quote: string): { text: string; length: number } | null {
  const close = line.indexOf(quote, 1);
  const text = line.slice(1, close);
  if (close === -1 || (quote === '"' && text.includes('\\'))) return null;
  return { text, length: close + 1 };
}

function unquoted(line: string): { text: string; length: number } | null {
  const hash = line.indexOf(' #');
  const text = (hash === -1 ? line : line.slice(0, hash)).replace(/ +$/, '');
  return NO_TEXT.test(text) ? null : { text, length: text.length };
}

/** The lines behind a `|`, each without the blanks that the first begins with. */
function readLiteral(reader: Reader, offset: number, column: number): ScalarNode | null {
  const { text, source } = reader;
  const start = pastBlanks(text, offset);
  const indent = start - offset;
  if (indent <= column || text[start] === '\n' || start === text.length) return null;
  const lines: string[] = [];
  let at = offset;
  for (; at < text.length; at = lineEnd(text, at) + 1) {
    const content = pastBlanks(text, at);
    const end = lineEnd(text, at);
    if (content < end && content - at < indent) break;
    // A line of blanks alone may hold some that count.
    if (content === end && end > at) return null;
    lines.push(text.slice(Math.min(at + indent, end), end));
  }
  toContent(reader, at);
  if (reader.column > column || at - offset > MAX_TEXT) return null;
  const value = lines.join('\n').replace(/\n+$/, '');
  const end = start + text.slice(start, at).trimEnd().length;
  reader.end = end;
  return { kind: 'scalar', source, span: { start, end }, text: value };
}
