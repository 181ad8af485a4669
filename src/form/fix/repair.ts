import type { Paper, Piece } from '../paper.ts';
import { wholePiece } from '../piece.ts';
import type { Paragraph } from '../read/word.ts';
import type { At, FormFound } from '../rule.ts';
import type { Change, LettersLook } from './change.ts';

/** What cures one thing a rule has said; none where nothing is safe. Numbers come from the standard of the paper. */
export type Repair = (paper: Paper, found: FormFound) => readonly Change[];

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres of the standards as twips. */
export function toTwips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** The letters a finding points at; null for a section or the paper as a whole. */
export function pieceOf(at: At): Piece | null {
  if (at === null) return null;
  if ('paragraph' in at) return at;
  return 'part' in at ? wholePiece(at) : null;
}

/** A look for the letters of a piece that do not have it yet. */
export function dress(
  { paragraph, runs }: Piece,
  look: LettersLook,
  isWrong: (run: Paragraph['runs'][number]) => boolean,
): Change[] {
  return runs.filter(isWrong).map(({ start, text }) => ({
    kind: 'letters',
    at: paragraph,
    start,
    end: start + text.length,
    look,
  }));
}
