import type { Piece } from '../paper.ts';
import { wholePiece } from '../piece.ts';
import type { TextChange } from './change.ts';
import { pieceOf, type Repair } from './repair.ts';

/** What the rule itself knows to be right in that place. */
export const fixText: Repair = (_, { at, within, to }) => {
  const piece = pieceOf(at);
  if (piece === null || within === undefined || to === undefined || within.end <= within.start) return [];
  return [{ kind: 'text', at: piece.paragraph, ...within, to }];
};

/** A letter with the marks that stand behind it as characters of their own. */
const LOOSE = /[A-Za-zÀ-ɏḀ-ỿ][\u0300-\u036f]+/gu;

/** Composed letters in the whole paragraph. */
export const compose: Repair = (_, { at }) => {
  const piece = pieceOf(at);
  if (piece === null) return [];
  return replaced(wholePiece(piece.paragraph), LOOSE, (found) => found.normalize('NFC'));
};

/** Long dashes of all kinds, and the sign for minus. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** The short hyphen wherever the line has a longer one. */
export const hyphenate: Repair = (_, { at }) => {
  const piece = pieceOf(at);
  return piece === null ? [] : replaced(piece, DASHES, () => '-');
};

function replaced(
  { paragraph, start, text }: Piece,
  of: RegExp,
  right: (found: string) => string,
): TextChange[] {
  return Array.from(text.matchAll(of)).flatMap(({ 0: found, index }) => {
    const to = right(found);
    const from = start + index;
    return to === found ? [] : [{ kind: 'text', at: paragraph, start: from, end: from + found.length, to }];
  });
}
