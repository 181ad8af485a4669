import { boldWidth } from '../../../standards/width.ts';
import type { Paper, Piece } from '../../paper.ts';
import { isBold, printedRuns } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';

const TWIPS_PER_POINT = 20;

/** A share of the column within which the breaking of a text is not sure. */
const DOUBT = 0.03;

/** Width in points of a bold line; of a text that its column wraps, the last line of it; null when that is not sure. */
export function printedWidth(paper: Paper, piece: Piece): number | null {
  const runs = printedRuns(piece);
  if (
    !isBold(piece) ||
    runs.some(({ fonts }) => fonts.some((font) => font !== paper.standard.body.font.value))
  )
    return null;
  const whole = runs.reduce((sum, { text, size }) => sum + boldWidth(text.trimEnd(), size), 0);
  const column = columnOf(paper, piece.paragraph);
  if (column === null) return null;
  if (whole <= column * (1 - DOUBT)) return piece.runs.reduce((sum, r) => sum + boldWidth(r.text, r.size), 0);
  const size = runs[0]?.size ?? 0;
  const [narrow, wide] = [1 - DOUBT, 1 + DOUBT].map((share) => lastLine(piece.text, size, column * share));
  return narrow === wide && runs.every((run) => run.size === size) ? (wide ?? null) : null;
}

function lastLine(text: string, size: number, column: number): number {
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = boldWidth(longer, size) <= column ? longer : word;
  }
  return boldWidth(line, size);
}

/** Points between the indents of a paragraph; null in a box. */
function columnOf({ word }: Paper, { cell, boxed, left, right, section }: Paragraph): number | null {
  const page = word.sections[section];
  if (boxed || page === undefined) return null;
  const outer = cell === null ? page.width - page.left - page.right - page.gutter : cell.width;
  return outer <= 0 ? null : (outer - left - right) / TWIPS_PER_POINT;
}
