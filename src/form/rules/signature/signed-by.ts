import type { Paper, Piece } from '../../paper.ts';
import { folded } from '../../recognise/text.ts';
import { isGap } from '../recipients/recipient-list.ts';
import { markOf } from './authority-marks.ts';

/** The body in the letterhead, without accents and in lower case. */
export function issuerText({ pieces }: Paper): string {
  return folded((pieces.get('TenCoQuan') ?? []).map(({ text }) => text).join(' '));
}

/** One block of a signature, for rules on who signs for whom. */
export interface Held {
  /** Lines of the signature with a mark, parted. */
  marks: { piece: Piece; as: string; rest: string }[];
  title: Piece | undefined;
  named: boolean;
}

/** The blocks of a paper, for rules on who signs for whom; of minutes and joint papers none. */
export function heldBy({ signatures, type }: Paper): Held[] {
  if (type?.symbol === 'BB' || signatures.length > 1) return [];
  return signatures.map(({ authority, title, name }) => ({
    marks: authority.flatMap((piece) => {
      const mark = markOf(piece.text);
      return mark === null ? [] : [{ piece, ...mark }];
    }),
    title: title[0],
    named: name !== null && !isGap(name.text),
  }));
}
