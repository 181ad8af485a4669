import type { Paper, Piece } from '../../paper.ts';
import { pieceAt } from '../../piece.ts';

/** `Kính gửi:` and those it names. */
export interface Addressed {
  /** The words, with their colon. */
  words: Piece;
  /** What follows on the same line; null without. */
  beside: Piece | null;
  /** The lines below, or those in the cell beside the words. */
  below: readonly Piece[];
  /** The names stand in a cell beside the words. */
  inTable: boolean;
}

/** Null when the paper is for nobody by name. */
export function addressed({ pieces }: Paper): Addressed | null {
  const [first, ...others] = pieces.get('KinhGui') ?? [];
  if (first === undefined) return null;
  const length = /^\S+\s+\S+?\s*(?::|(?=\s|$))/u.exec(first.text)?.[0].length ?? first.text.length;
  const rest = pieceAt(first.paragraph, first.start + length, first.end);
  const [next] = others;
  const cell = first.paragraph.cell;
  const inTable =
    cell !== null && next?.paragraph.cell?.row === cell.row && next.paragraph.cell.column !== cell.column;
  const words = pieceAt(first.paragraph, first.start, first.start + length);
  return { words, beside: rest.text === '' ? null : rest, below: others, inTable };
}
