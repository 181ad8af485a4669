import type { Piece } from '../paper.ts';
import { isUpper, pieceAt, piecesOf } from '../piece.ts';
import type { Paragraph, WordFile } from '../read/word.ts';
import { isAuthority, isName, isOfficeTitle } from './signer.ts';
import { isAnchor, signOf } from './signs.ts';
import { folded, letters } from './text.ts';

/** A printed line of the main part, and where it stands. */
export interface Line {
  piece: Piece;
  paragraph: Paragraph;
  text: string;
  /** Which half it is of a line whose two parts are set apart by tabs or many blanks. */
  half: 'left' | 'right' | null;
}

/** Every line that says something, in order; a line that holds two components side by side gives two. */
export function linesOf(word: WordFile): Line[] {
  return word.paragraphs.flatMap((paragraph) =>
    joinBroken(piecesOf(paragraph))
      .flatMap(splitMotto)
      .flatMap((piece) => (paragraph.cell === null ? splitColumns(piece) : [asLine(piece, null)])),
  );
}

/** A line made of a part of another. */
export function partOf(line: Line, start: number, end: number): Line {
  return asLine(pieceAt(line.paragraph, start, end), line.half);
}

function asLine(piece: Piece, half: Line['half']): Line {
  return { piece, paragraph: piece.paragraph, text: piece.text, half };
}

/** The national name or the date, broken into two lines by a narrow column, is one piece. */
function joinBroken(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const joined = before === undefined ? null : pieceAt(piece.paragraph, before.start, piece.end);
    if (before !== undefined && joined !== null && isOneSign(before.text, piece.text, joined.text)) {
      out[out.length - 1] = joined;
    } else out.push(piece);
  }
  return out;
}

function isOneSign(first: string, second: string, both: string): boolean {
  const sign = signOf(both);
  if (sign !== 'QuocHieu' && sign !== 'TieuDeDang' && sign !== 'DiaDanhNgay') return false;
  return signOf(first) === null && signOf(second) !== sign;
}

/** National name and motto, typed one behind the other. */
function splitMotto(piece: Piece): Piece[] {
  if (letters(piece.text) !== 'conghoaxahoichunghiavietnamdoclaptudohanhphuc') return [piece];
  const at = piece.text.search(/đ\S{1,4}\s+l/iu);
  if (at <= 0) return [piece];
  return [
    pieceAt(piece.paragraph, piece.start, piece.start + at),
    pieceAt(piece.paragraph, piece.start + at, piece.end),
  ];
}

const APART = /\t+[\t ]*| {4,}|\u2003{4,}/gu;

/** `ỦY BAN NHÂN DÂN → CỘNG HÒA …`, `Nơi nhận: → TM. ỦY BAN NHÂN DÂN`: two components side by side without a table. */
function splitColumns(piece: Piece): Line[] {
  for (const gap of piece.text.matchAll(APART)) {
    const left = pieceAt(piece.paragraph, piece.start, piece.start + gap.index);
    const right = pieceAt(piece.paragraph, piece.start + gap.index + gap[0].length, piece.end);
    if (left.text !== '' && standSideBySide(left.text, right.text))
      return [asLine(left, 'left'), asLine(right, 'right')];
  }
  return [asLine(piece, null)];
}

function standSideBySide(left: string, right: string): boolean {
  const sign = signOf(right);
  if (isAnchor(right) || sign === 'TieuNgu') return true;
  if (sign === 'DiaDanhNgay') return isUpper(left) || signOf(left) !== null;
  const signer = isAuthority(right) || isOfficeTitle(right) || (isName(right) && !isUpper(right));
  if (/^noi nhan\s*:?/.test(folded(left)) || /^[-–] /.test(left))
    return signer || (isUpper(right) && !/\d/.test(right));
  return signer && ((isUpper(left) && isOfficeTitle(left)) || (isName(left) && isName(right)));
}

/** Its table; -1 outside one. */
export function tableOf(line: Line): number {
  return line.paragraph.cell?.table ?? -1;
}
