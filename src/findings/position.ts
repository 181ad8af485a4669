import type { Span } from './finding.ts';
import { countGraphemes, graphemes } from './grapheme.ts';

/** Place in a text: line and column from 1, columns counted in characters as a person counts them. */
export interface Position {
  line: number;
  column: number;
}

/** The lines of one text, for turning offsets into places. */
export interface LineIndex {
  /** Place of an offset (UTF-16 units); one beyond the end is taken as the end. */
  at(offset: number): Position;
  /** Line of an offset alone, which is far cheaper on long lines. */
  lineAt(offset: number): number;
  /** Span of a line counted from 1, its line feed excluded; an absent line is the empty end of the text. */
  lineSpan(line: number): Span;
  /** Number of lines, at least 1. */
  lineCount: number;
}

/** Index of the lines of a text whose lines end in LF (as `decode` gives it). */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineSpan = (line: number): Span => {
    const start = starts[line - 1] ?? text.length;
    const next = starts[line];
    return { start, end: next === undefined ? text.length : next - 1 };
  };
  const long = new Map<number, (offset: number) => number>();
  const columnsOf = (line: number, { start, end }: Span) => {
    const known = long.get(line) ?? longLine(text.slice(start, end));
    long.set(line, known);
    return known;
  };
  const at = (offset: number): Position => {
    const place = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(starts, place);
    const span = lineSpan(line);
    const before =
      span.end - span.start > LONG
        ? columnsOf(line, span)(place - span.start)
        : countGraphemes(text.slice(span.start, place));
    return { line, column: before + 1 };
  };
  return { at, lineAt: (offset) => lineOf(starts, offset), lineSpan, lineCount: starts.length };
}

/** Lines longer than this remember where their characters are: many findings may lie on one line of a megabyte. */
const LONG = 2000;
const EVERY = 500;

/** The number of characters before an offset of a line. */
function longLine(line: string): (offset: number) => number {
  /** Where every so many characters the next one begins, as far as was asked. */
  const marks = [0];
  const characters = graphemes(line);
  let passed = 0;
  let end = 0;
  return (offset) => {
    while (end < offset) {
      const next = characters.next();
      if (next.done) break;
      end = next.value.start + next.value.text.length;
      if (++passed % EVERY === 0) marks.push(end);
    }
    const mark = lineOf(marks, offset) - 1;
    return mark * EVERY + countGraphemes(line.slice(marks[mark], offset));
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** Number (from 1) of the last of the starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The column of a line in UTF-16 units, from 1, where the character at `column` begins; behind the last one: the end. */
export function utf16Column(line: string, column: number): number {
  let left = column;
  for (const { start } of graphemes(line)) if (--left === 0) return start + 1;
  return line.length + 1;
}
