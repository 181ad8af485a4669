import { placeholder } from '../../../documents/draft.ts';
import type { Paper, Piece, Role } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import { plain } from '../../recognise/text.ts';

/** What a gap of ours begins with, whatever is missing. */
const GAP_OF_OURS = placeholder('').slice(0, -1);

/** An indent this large, in twips, stands for a column: what is centred there is not in the middle of the page. */
const COLUMN_INDENT = 1000;

export function pieces(paper: Paper, role: Role): readonly Piece[] {
  return paper.pieces.get(role) ?? [];
}

/** Something is still to be filled in: what is printed there is not judged. */
export function hasGap({ text }: Piece): boolean {
  return text.includes(GAP_OF_OURS);
}

/** A name printed on several lines, as one: `ĐẢNG ỦY PHƯỜNG MẪU`. */
export function joined(lines: readonly Piece[]): string {
  return plain(lines.map(({ text }) => text).join(' '));
}

/** Whether the alignment of its paragraph is that of the piece: no other component stands beside it. */
export function standsAlone({ paragraph, start, end, text }: Piece): boolean {
  const from = paragraph.text.lastIndexOf('\n', start - 1) + 1;
  const to = paragraph.text.indexOf('\n', end);
  const line = paragraph.text.slice(from, to < 0 ? undefined : to);
  return line.trim() === text && !line.includes('\t') && (paragraph.cell !== null || !isIndented(paragraph));
}

/** Whether both stand in the same column of the same table, or both outside of tables and boxes. */
export function sameColumn(a: Paragraph, b: Paragraph): boolean {
  if (a.cell === null || b.cell === null) return a.cell === b.cell && a.boxed === b.boxed;
  return a.cell.table === b.cell.table && a.cell.column === b.cell.column;
}

/** Whether a piece that belongs at the right surely stands at the left of the issuing body, or has a line across the page. */
export function isMisplaced(paper: Paper, { paragraph }: Piece, alone: boolean): boolean {
  const body = pieces(paper, 'TenCoQuan').at(-1)?.paragraph;
  if (body === undefined || paragraph.boxed || body.boxed) return false;
  if (paragraph.cell !== null && body.cell !== null)
    return paragraph.cell.table === body.cell.table && paragraph.cell.column < body.cell.column;
  const columns = paper.word.sections[paragraph.section]?.columns ?? 1;
  const acrossPage = paragraph.cell === null && paragraph.align !== 'right' && columns === 1;
  return acrossPage && alone && body.cell === null && body !== paragraph;
}

function isIndented({ left, right, firstLine }: Paragraph): boolean {
  return left + firstLine > COLUMN_INDENT || right > COLUMN_INDENT;
}
