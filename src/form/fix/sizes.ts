import type { Paper } from '../paper.ts';
import { sizesOf } from '../piece.ts';
import { dress, pieceOf, type Repair } from './repair.ts';

/** Sizes that go together: the motto follows the Quốc hiệu, the date follows the motto. */
export const fixHeadSizes: Repair = (paper, { at }) => {
  const piece = pieceOf(at);
  const larger = paper.standard.forms.motto?.value.larger;
  if (piece === null || larger === undefined) return [];
  const isMotto = paper.pieces.get('TieuNgu')?.some(({ text }) => text === piece.text) ?? false;
  const size = isMotto ? firstSize(paper, 'QuocHieu', larger) : firstSize(paper, 'TieuNgu', 0);
  return size === null ? [] : dress(piece, { size }, (run) => run.size !== size);
};

function firstSize({ pieces }: Paper, role: 'QuocHieu' | 'TieuNgu', more: number): number | null {
  const [piece] = pieces.get(role) ?? [];
  const [size] = piece === undefined ? [] : sizesOf(piece);
  return size === undefined ? null : size + more;
}
