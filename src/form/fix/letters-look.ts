import { wholePiece } from '../piece.ts';
import type { Run } from '../read/word.ts';
import { dress, pieceOf, type Repair } from './repair.ts';

/** Fonts whose letters are signs, and those of the old encodings: the same letters in another font say something else. */
const OTHER_LETTERS =
  /^(?:wingdings|webdings|symbol|marlett|zapf|mt extra|cambria math|bookshelf|\.vn|vn|vni)/iu;

/** The prescribed font for every letter of the paragraph. */
export const fixFont: Repair = ({ standard }, { at }) => {
  const piece = pieceOf(at);
  const font = standard.body.font.value;
  if (piece === null) return [];
  return dress(wholePiece(piece.paragraph), { font }, ({ fonts }) => {
    const others = fonts.filter((name) => name !== font);
    return others.length > 0 && !others.some((name) => OTHER_LETTERS.test(name));
  });
};

/** Black, for every letter of the paragraph that could be seen before. */
export const fixColour: Repair = ({ standard }, { at }) => {
  const piece = pieceOf(at);
  const colour = standard.body.colour.value;
  if (piece === null) return [];
  return dress(
    wholePiece(piece.paragraph),
    { colour },
    (run) => run.colour !== 'auto' && run.colour !== colour && !isPale(run),
  );
};

/** Nearly white on white is hidden: to show it would change what the paper says. */
function isPale({ colour }: Run): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.every((part) => part > 0xe0);
}
