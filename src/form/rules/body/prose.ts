import type { Paper, Piece, Role } from '../../paper.ts';
import { wholePiece } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';

/** Running text, not headings, captions, marks or lines that stand in the middle. */
const proseRoles = new Set<Role | null>(['CanCu', 'NoiDung', 'Diem', 'KetThuc']);

/** Paragraphs of running text in the body, outside tables and text boxes. */
export function proseOf(paper: Paper): Paragraph[] {
  return paper.body.filter((paragraph) => isProse(paper, paragraph));
}

/** Those with more than legal bases, which have a look of their own. */
export function contentOf(paper: Paper): Paragraph[] {
  return proseOf(paper).filter(({ index }) => paper.roles[index] !== 'CanCu');
}

/** A line of dots to be filled in is none. */
export function isProse({ roles }: Paper, { text, boxed, cell, index }: Paragraph): boolean {
  return /[A-Za-zÀ-ɏḀ-ỿ]/u.test(text) && !boxed && cell === null && proseRoles.has(roles[index] ?? null);
}

/** Its letters; marks of footnotes and signs set apart may have a size of their own. */
export function lettersOf(paragraph: Paragraph): Piece {
  const piece = wholePiece(paragraph);
  return {
    ...piece,
    runs: piece.runs.filter((run) => !run.superscript && /[A-Za-zÀ-ɏḀ-ỿ\p{N}]/u.test(run.text)),
  };
}

/** The value most letters have; ties go to the first. Null without any. */
export function mostCommon(values: readonly { value: number; weight: number }[]): number | null {
  const sums = new Map<number, number>();
  for (const { value, weight } of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  const sorted = [...sums].sort((a, b) => b[1] - a[1]);
  return sorted[0]?.[0] ?? null;
}
