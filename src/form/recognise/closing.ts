import { isUpper } from '../piece.ts';
import type { WordFile } from '../read/word.ts';
import { type Line, tableOf } from './line.ts';
import { numbered } from './numbered.ts';
import { isAuthority, isName, isOfficeTitle } from './signer.ts';
import { folded, wordCount } from './text.ts';

/** `Nơi nhận:`, alone or with its first place behind it. */
export function isRecipientsHeading(text: string): boolean {
  return /^noi nhan\s*(?:[:.;]?$|:\s*[-–])/.test(folded(text));
}

/**
 * Where signature and recipients begin, from `from` on: at the first line that nothing but they print, or at its
 * table. `to` when there are none.
 */
export function closingStart(word: WordFile, lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || !opensClosing(word, lines, at, to)) continue;
    return firstOfTable(lines, at, from);
  }
  return to;
}

function opensClosing(word: WordFile, lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const table = word.tables[tableOf(line)];
  const inData = table?.ruled === true && table.rows.length > 2;
  if (isRecipientsHeading(line.text)) return !inData;
  if (inData || !isUpper(line.text)) return false;
  if (isAuthority(line.text)) return true;
  return isOfficeTitle(line.text) && nameFollows(lines, at, to);
}

/** The name comes within a few lines, nothing between but what stands in a signature. */
function nameFollows(lines: readonly Line[], at: number, to: number): boolean {
  const below = lines.slice(at + 1, Math.min(at + 9, to));
  const end = below.findIndex((line) => !isClosingLine(line.text));
  const near = end < 0 ? below : below.slice(0, end);
  // A list of those who lead a meeting goes on with text.
  if (below.some((line) => wordCount(line.text) > 25 || isHeading(line))) return false;
  return near.some((line) => isName(line.text) && !isOfficeTitle(line.text));
}

function isHeading(line: Line): boolean {
  const level = numbered(line)?.level;
  return level !== undefined && level !== 'gach';
}

function isClosingLine(text: string): boolean {
  return (
    isUpper(text) ||
    isName(text) ||
    isOfficeTitle(text) ||
    isRecipientsHeading(text) ||
    /^(?:\(.*\)?|.*\)|- .*[;.])$/u.test(text)
  );
}

function firstOfTable(lines: readonly Line[], at: number, from: number): number {
  const line = lines[at];
  const table = line === undefined ? -1 : tableOf(line);
  if (table < 0) return at;
  let first = at;
  while (first > from && lines[first - 1] !== undefined && tableAt(lines, first - 1) === table) first -= 1;
  return first;
}

function tableAt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line === undefined ? -1 : tableOf(line);
}
