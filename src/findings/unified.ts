import { addTo } from './finding.ts';
import { steady } from './steady.ts';

/** A text before and after, line by line: what became of each old line; null for one that is gone. */
export interface LineChange {
  before: string;
  after: string | null;
}

/** How removed, added and other lines are dressed. */
export interface DiffPaint {
  removed(line: string): string;
  added(line: string): string;
  head(line: string): string;
}

export const plainDiff: DiffPaint = { removed: (l) => l, added: (l) => l, head: (l) => l };

const ansi = (code: string) => (line: string) => `\u001b[${code}m${line}\u001b[0m`;
export const colouredDiff: DiffPaint = { removed: ansi('31'), added: ansi('32'), head: ansi('36') };

/** Lines shown around a change. */
const CONTEXT = 3;

/**
 * The changes of one file as a unified diff, as `patch` reads it; empty when there are none.
 * @param to name of the file they are made in, when that is another one
 */
export function unifiedDiff(
  file: string,
  lines: readonly LineChange[],
  paint: DiffPaint = plainDiff,
  to = file,
): string {
  const changed = lines.flatMap(({ before, after }, i) => (before === after ? [] : [i]));
  if (changed.length === 0) return '';
  const rows = [paint.head(`--- ${file}`), paint.head(`+++ ${to}`)];
  let shift = 0;
  for (const [first, last] of hunks(changed, lines.length)) {
    const part = lines.slice(first, last);
    const kept = part.filter(({ after }) => after !== null).length;
    rows.push(paint.head(`@@ -${first + 1},${part.length} +${first + 1 + shift},${kept} @@`));
    addTo(rows, rowsOf(part, paint));
    shift += kept - part.length;
  }
  return `${rows.join('\n')}\n`;
}

/** Ranges of lines (from 0, end exclusive) around the changes; those that meet are one. */
function hunks(changed: readonly number[], length: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (const line of changed) {
    const range: [number, number] = [Math.max(0, line - CONTEXT), Math.min(length, line + CONTEXT + 1)];
    const before = ranges.at(-1);
    if (before !== undefined && range[0] <= before[1]) before[1] = range[1];
    else ranges.push(range);
  }
  return ranges;
}

/** Removed lines before the added ones of the same run of changes. */
function rowsOf(lines: readonly LineChange[], paint: DiffPaint): string[] {
  const rows: string[] = [];
  let added: string[] = [];
  for (const { before, after } of lines) {
    if (before === after) {
      addTo(rows, added);
      rows.push(` ${shown(before)}`);
      added = [];
      continue;
    }
    rows.push(paint.removed(`-${shown(before)}`));
    if (after !== null) added.push(paint.added(`+${shown(after)}`));
  }
  return [...rows, ...added];
}

function shown(line: string): string {
  return line.split('\t').map(steady).join('\t');
}
