import type { Span } from '../findings/finding.ts';
import type { ScalarNode } from './node.ts';

type Quote = '"' | "'" | null;

/** A character of a scalar's text: where its source begins and ends; blank runs that YAML folds are not exact. */
interface Piece {
  span: Span;
  exact: boolean;
}

/**
 * Where a piece of a scalar's text (UTF-16 offsets, end exclusive) stands in its file, whatever the quotes, escapes,
 * folded lines and indentation; null when it begins or ends inside blanks that YAML folds, or cannot be found.
 */
export function spanWithin(node: ScalarNode, within: Span): Span | null {
  const pieces = piecesOf(node);
  if (pieces === null || within.start > within.end || within.end > pieces.length) return null;
  const first = pieces[within.start];
  const last = pieces[within.end - 1];
  if (within.start === within.end) {
    const at = first?.span.start ?? pieces.at(-1)?.span.end;
    return at === undefined ? null : { start: at, end: at };
  }
  if (first === undefined || last === undefined || !first.exact || !last.exact) return null;
  return { start: first.span.start, end: last.span.end };
}

/** One for each UTF-16 unit of the text; null when the text cannot be read back from the source. */
function piecesOf(node: ScalarNode): Piece[] | null {
  const source = node.source.text.slice(node.span.start, node.span.end);
  const quote = source[0] === '"' || source[0] === "'" ? source[0] : null;
  return (quote === null ? null : align(node, source.slice(1, -1), 1, quote)) ?? align(node, source, 0, null);
}

function align(node: ScalarNode, source: string, shift: number, quote: Quote): Piece[] | null {
  const { text } = node;
  const start = node.span.start + shift;
  const pieces: Piece[] = [];
  const push = (number: number, from: number, to: number, exact: boolean) => {
    const span = { start: start + from, end: start + to };
    for (let i = 0; i < number; i++) pieces.push({ span, exact });
  };
  // A block's leading and last blanks are no part of its span.
  if (quote === null) push(blanksAt(text, 0), 0, 0, false);
  for (let at = 0; at < source.length; ) {
    const value = unitAt(source, at, quote);
    if (value === null) {
      const typed = blanksAt(source, at);
      push(blanksAt(text, pieces.length), at, at + typed, false);
      at += typed;
    } else {
      if (!text.startsWith(value.read, pieces.length)) return null;
      push(value.read.length, at, at + value.typed, true);
      at += value.typed;
    }
  }
  if (quote === null) push(blanksAt(text, pieces.length), source.length, source.length, false);
  return pieces.length === text.length ? pieces : null;
}

function blanksAt(text: string, at: number): number {
  return /^[ \t\n]*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** What one piece of source reads as, and its length; null at blanks with a line feed among them, which are folded. */
function unitAt(source: string, at: number, quote: Quote): { read: string; typed: number } | null {
  if (/^[ \t]*\n/.test(source.slice(at))) return null;
  if (quote === "'" && source.startsWith("''", at)) return { read: "'", typed: 2 };
  if (quote === '"' && source[at] === '\\') return escapeAt(source.slice(at));
  return { read: source.charAt(at), typed: 1 };
}

const ESCAPE =
  /^\\(?:x(?<x>[\da-f]{2})|u(?<u>[\da-f]{4})|U(?<U>[\da-f]{8})|(?<fold>[ \t]*\n[ \t]*)|(?<one>[\s\S]))/i;
const NAMED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\u00a0', L: '\u2028', P: '\u2029' },
};

function escapeAt(source: string): { read: string; typed: number } {
  const found = ESCAPE.exec(source);
  const { x, u, U, fold, one = '' } = found?.groups ?? {};
  const typed = found?.[0].length ?? 1;
  const code = x ?? u ?? U;
  if (code !== undefined) return { read: String.fromCodePoint(Number.parseInt(code, 16)), typed };
  return { read: fold === undefined ? (NAMED[one] ?? one) : '', typed };
}
