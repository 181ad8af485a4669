import type { Heading } from '../paper.ts';
import { isBold, isUpper } from '../piece.ts';
import { type Line, tableOf } from './line.ts';
import { numbered, standsAlone } from './numbered.ts';
import { hasEndMark, wordCount } from './text.ts';

/** Every numbered line outside tables, in order. */
export function readHeadings(text: readonly Line[]): Heading[] {
  const out: Heading[] = [];
  for (const [i, line] of text.entries()) {
    const number = tableOf(line) < 0 ? numbered(line) : null;
    if (number === null) continue;
    const letter = isLetterC(number.number) && out.some((h) => h.level === 'phan' && h.number === 'B');
    const level = letter ? 'phan' : number.level;
    const below = isDivision(level) && number.title === '' ? titleBelow(line, text[i + 1]) : null;
    out.push({
      level,
      piece: line.piece,
      number: number.number,
      value: letter ? 3 : number.value,
      title: below?.text ?? number.title,
      titlePiece: below?.piece ?? null,
      own: below !== null || standsAlone(line, number, text[i + 1]),
    });
  }
  return out;
}

/** A hundred in Roman digits, but the third of A, B, C. */
function isLetterC(number: string): boolean {
  return number === 'C';
}

function isDivision(level: Heading['level']): boolean {
  return level === 'phan' || level === 'chuong' || level === 'muc' || level === 'tieu_muc';
}

/** The title of a Phần or Chương stands on the next line. */
function titleBelow(line: Line, next: Line | undefined): Line | null {
  if (next === undefined || tableOf(next) !== tableOf(line) || numbered(next) !== null) return null;
  const looks = isUpper(next.text) || isBold(next.piece) || next.paragraph.align === 'center';
  return looks && !hasEndMark(next.text) && wordCount(next.text) <= 40 ? next : null;
}
