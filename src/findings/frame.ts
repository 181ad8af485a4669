import type { Span } from './finding.ts';
import { displayWidth, graphemes } from './grapheme.ts';
import { type LineIndex, lineIndex } from './position.ts';
import { steady } from './steady.ts';

/** How the parts of a frame are coloured; each gets text and gives it back dressed. */
export interface FramePaint {
  gutter(text: string): string;
  marker(text: string): string;
}

const PLAIN: FramePaint = { gutter: (text) => text, marker: (text) => text };

const MAX_WIDTH = 100;
/** Columns kept before a mark that is itself too long for the line. */
const LEAD = 20;
const TAB = '    ';

/**
 * The line a span starts on, numbered, with carets under the span; the line before it too when the span opens its line.
 * A span over several lines is marked to the end of the first; an empty one gets one caret. No line feed at the end.
 */
export function codeFrame(
  text: string,
  span: Span,
  index: LineIndex = lineIndex(text),
  paint: FramePaint = PLAIN,
): string {
  const line = index.lineAt(span.start);
  const lineSpan = index.lineSpan(line);
  const raw = text.slice(lineSpan.start, lineSpan.end);
  const from = span.start - lineSpan.start;
  const shown = markedLine(raw, from, span.end - lineSpan.start);

  const gutter = (label: string) => paint.gutter(`${label.padStart(gutterWidth(line))} |`);
  const rows = [gutter('')];
  const before = raw.slice(0, from).trim() === '' ? contextLine(text, index, line) : null;
  if (before !== null) rows.push(`${gutter(String(line - 1))} ${before}`);
  rows.push(`${gutter(String(line))} ${shown.text}`.trimEnd());
  rows.push(`${gutter('')} ${' '.repeat(shown.indent)}${paint.marker('^'.repeat(shown.width))}`);
  return rows.join('\n');
}

/** Columns the line number takes in the frame of a finding on that line. */
export function gutterWidth(line: number): number {
  return String(line).length;
}

/** The line before, for context; null when there is none or it is blank. */
function contextLine(text: string, index: LineIndex, line: number): string | null {
  if (line < 2) return null;
  const { start, end } = index.lineSpan(line - 1);
  const raw = text.slice(start, end);
  return raw.trim() === '' ? null : markedLine(raw, 0, 0).text.trimEnd();
}

interface MarkedLine {
  text: string;
  /** Columns before the carets. */
  indent: number;
  /** Number of carets. */
  width: number;
}

interface Cell {
  text: string;
  /** First column, from 0. */
  column: number;
  width: number;
}

/** What is looked at of a line on either side of a mark; a few times what is shown, as letters may have no width. */
const REACH = 10 * MAX_WIDTH;

function markedLine(line: string, start: number, end: number): MarkedLine {
  const left = Math.max(0, start - REACH);
  return markedPiece(line.slice(left, start + REACH), start - left, end - left);
}

function markedPiece(raw: string, from: number, to: number): MarkedLine {
  const cells: Cell[] = [];
  let column = 0;
  let markStart: number | null = null;
  let markEnd = 0;
  for (const grapheme of graphemes(raw)) {
    const text = visible(grapheme.text);
    const width = displayWidth(text);
    cells.push({ text, column, width });
    if (grapheme.start + grapheme.text.length > from) markStart ??= column;
    column += width;
    if (grapheme.start < to) markEnd = column;
  }
  const start = markStart ?? column;
  return cut(cells, column, start, Math.max(markEnd, start + 1));
}

/** A tab as spaces, what would steer the terminal as a mark. */
function visible(grapheme: string): string {
  return grapheme === '\t' ? TAB : steady(grapheme);
}

/** Cuts a line too long to read so that the mark stays, with `…` where something is missing. */
function cut(cells: readonly Cell[], total: number, markStart: number, markEnd: number): MarkedLine {
  if (total <= MAX_WIDTH) return { text: join(cells), indent: markStart, width: markEnd - markStart };
  const left = windowStart(markStart, markEnd);
  const right = left + MAX_WIDTH - (left > 0 ? 2 : 1);
  const kept = cells.filter(({ column, width }) => column >= left && column + width <= right);
  const first = kept[0]?.column ?? left;
  const head = left > 0 ? '…' : '';
  const tail = right < total ? '…' : '';
  return {
    text: head + join(kept) + tail,
    indent: head.length + markStart - first,
    width: Math.max(1, Math.min(markEnd, right) - markStart),
  };
}

function windowStart(markStart: number, markEnd: number): number {
  if (markEnd < MAX_WIDTH) return 0;
  const fits = markEnd - markStart <= MAX_WIDTH - LEAD - 2;
  return Math.max(0, fits ? markEnd - (MAX_WIDTH - 2) : markStart - LEAD);
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
