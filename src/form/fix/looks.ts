import type { Repair } from './repair.ts';
import { dress, pieceOf } from './repair.ts';

/** Size, weight, slant, underline and alignment of a component, as the table of its standard says. */
export const fixLook: Repair = (_, { at, aspect, component }) => {
  const piece = pieceOf(at);
  if (piece === null || component === undefined) return [];
  const { size, bold, italic, underline, align } = component;
  switch (aspect) {
    case 'size':
      return dress(piece, { size: size.value }, (run) => run.size < size.min || run.size > size.max);
    case 'bold':
      return dress(piece, { bold }, (run) => run.bold !== bold);
    case 'italic':
      return dress(piece, { italic }, (run) => run.italic !== italic);
    case 'underline':
      return dress(piece, { underline }, (run) => run.underline !== underline);
    case 'align': {
      const { paragraph } = piece;
      // A line that ends in a break would be stretched across the page.
      if (align === 'both' && paragraph.text.includes('\n')) return [];
      const centred = align === 'center' && paragraph.firstLine !== 0 ? { firstLine: 0 } : {};
      return [{ kind: 'shape', at: paragraph, shape: { align, ...centred } }];
    }
    default:
      // Capitals and small letters are text.
      return [];
  }
};
