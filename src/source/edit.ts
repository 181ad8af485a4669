import type { Span } from '../findings/finding.ts';
import { encodingOf } from './text.ts';

/** What replaces a piece of a decoded text; `to` holds no line feed. */
export interface Edit {
  span: Span;
  to: string;
}

export interface Edited {
  text: string;
  /** For each line of the new text the number (from 0) of the line it was before. */
  origins: number[];
}

/** Edits in the order of the text, of overlapping ones the first. A deletion that leaves its line blank takes the line with it. */
export function inOrder(text: string, edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  for (const edit of edits.map((one) => wholeLine(text, one)).sort((a, b) => a.span.start - b.span.start)) {
    const before = ordered.at(-1);
    if (before === undefined || before.span.end <= edit.span.start) ordered.push(edit);
  }
  return ordered;
}

function wholeLine(text: string, edit: Edit): Edit {
  const { start, end } = edit.span;
  if (edit.to !== '' || start === end) return edit;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const to = feed < 0 ? text.length : feed;
  const isBlank = `${text.slice(from, start)}${text.slice(end, to)}`.trim() === '';
  if (!isBlank) return edit;
  return {
    to: '',
    span: feed < 0 ? { start: Math.max(0, from - 1), end: to } : { start: from, end: feed + 1 },
  };
}

/** The text after edits given by `inOrder`. */
export function editText(text: string, edits: readonly Edit[]): Edited {
  const origins: number[] = [0];
  let out = '';
  let at = 0;
  let line = 0;
  const keep = (piece: string) => {
    out += piece;
    for (const char of piece) if (char === '\n') origins.push(++line);
  };
  for (const { span, to } of edits) {
    keep(text.slice(at, span.start));
    out += to;
    line += count(text.slice(span.start, span.end), '\n');
    // A line that is gone was the one the next piece would have continued.
    origins[origins.length - 1] = lineAfter(out, line, origins);
    at = span.end;
  }
  keep(text.slice(at));
  return { text: out, origins };
}

/** At the head of a line what follows is the next line; behind a piece of one it is still the same. */
function lineAfter(out: string, line: number, origins: readonly number[]): number {
  return out === '' || out.endsWith('\n') ? line : (origins.at(-1) ?? 0);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/** The bytes of the file after edits of its decoded text (by `inOrder`): encoding, byte order mark and line ends stay, letters become composed. */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoding = encodingOf(bytes);
  const typed = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).normalize('NFC');
  const mark = typed.startsWith('\ufeff') ? 1 : 0;
  // Each CR LF is one character of the decoded text. Places are asked for in their order.
  const returns = Array.from(typed.slice(mark).matchAll(/\r\n/g), ({ index }, number) => index - number);
  let passed = 0;
  const place = (offset: number) => {
    while ((returns[passed] ?? offset) < offset) passed++;
    return mark + offset + passed;
  };
  let out = '';
  let at = 0;
  for (const { span, to } of edits) {
    out += typed.slice(at, place(span.start)) + to;
    at = place(span.end);
  }
  return encode(out + typed.slice(at), encoding);
}

function encode(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}
