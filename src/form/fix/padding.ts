import type { Piece } from '../paper.ts';
import { datesOf } from '../rules/date/date-in-text.ts';
import { paddedDay, paddedMonth } from '../rules/date/date-padding.ts';
import type { TextChange } from './change.ts';
import { pieceOf, type Repair } from './repair.ts';

/** A zero before a number of one digit. */
export const padNumber: Repair = (_, { at }) => {
  const piece = pieceOf(at);
  const digit = piece === null ? null : /(?<!\d)[1-9](?!\d)/u.exec(piece.text);
  if (piece === null || digit === null) return [];
  return [replaced(piece, digit.index, digit[0], `0${digit[0]}`)];
};

/** Day and month of the date line with as many digits as the standard asks. */
export const padDate: Repair = ({ standard, date }, { at }) => {
  const piece = pieceOf(at);
  if (piece === null || date === null || date.date === null) return [];
  const [, day, month] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/diu.exec(piece.text)?.indices ?? [];
  if (day === undefined || month === undefined) return [];
  return [
    { place: day, pad: paddedDay },
    { place: month, pad: paddedMonth },
  ].flatMap(({ place: [start, end], pad }) => {
    const digits = piece.text.slice(start, end);
    const to = pad(digits, standard);
    return to === digits ? [] : [replaced(piece, start, digits, to)];
  });
};

/** Every date in digits of the paper: its finding speaks of all of them. */
export const padDates: Repair = (paper) =>
  datesOf(paper).flatMap(({ paragraph, start, end, found, right }): TextChange[] =>
    found === right ? [] : [{ kind: 'text', at: paragraph, start, end, to: right }],
  );

function replaced({ paragraph, start }: Piece, at: number, from: string, to: string): TextChange {
  return { kind: 'text', at: paragraph, start: start + at, end: start + at + from.length, to };
}
