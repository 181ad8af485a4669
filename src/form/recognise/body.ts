import type { Heading, Piece, Role } from '../paper.ts';
import { isBold, isUpper } from '../piece.ts';
import type { WordFile } from '../read/word.ts';
import { isBasis } from './basis.ts';
import { readHeadings } from './headings.ts';
import type { Placed } from './letterhead.ts';
import { type Line, tableOf } from './line.ts';
import { numbered, standsAlone } from './numbered.ts';
import { isDraftMark } from './signs.ts';
import { captionOf, tableRoles } from './tables.ts';
import { folded, isDots, isTypedLine, wordCount } from './text.ts';
import { isTypeName } from './type-names.ts';

export interface Body {
  placed: Placed[];
  /** First line behind `Kính gửi` and what it names. */
  start: number;
  /** Of what follows the legal bases. */
  headings: Heading[];
}

/** Roles of the lines between the title and the signature. */
export function readBody(word: WordFile, lines: readonly Line[], from: number, to: number): Body {
  const text = lines.slice(from, to);
  const addressed = addressees(text);
  const opening = preamble(text, addressed);
  const tables = tableRoles(word, text);
  const last = lastText(text);
  const headings = readHeadings(text.slice(addressed + opening.size));
  const titles = new Set(headings.flatMap(({ titlePiece }) => titlePiece ?? []));
  const placed = text.map((line, i): Placed => {
    const early = i < addressed ? 'KinhGui' : opening.get(line);
    const role =
      early ??
      tables.get(line) ??
      captionOf(word, text, i) ??
      textRole(line, text[i + 1], line === last, titles);
    return { role, piece: line.piece };
  });
  return { placed, start: from + addressed, headings };
}

/** How many lines name those the paper is for. */
function addressees(text: readonly Line[]): number {
  const first = text[0];
  if (first === undefined || !/^kinh (?:gui|trinh)(?![a-z])/.test(folded(first.text))) return 0;
  const table = tableOf(first);
  let count = 1;
  for (const line of text.slice(1)) {
    const listed = /^[-–—+•]\s*\S/u.test(line.text) || /^[-–—•]?$/u.test(line.text);
    const inTable = table >= 0 && tableOf(line) === table;
    const byWord = line.paragraph.label !== '' && first.text.trim().endsWith(':') && /[;.]$/.test(line.text);
    if (isBasis(line, false) || !(listed || inTable || byWord || line.paragraph === first.paragraph)) break;
    count += 1;
  }
  return count;
}

/** Legal bases and, in a decision, the lines in capitals that say who decides. */
function preamble(text: readonly Line[], from: number): Map<Line, Role> {
  const roles = new Map<Line, Role>();
  let cited = false;
  for (const line of text.slice(from)) {
    if (tableOf(line) >= 0) break;
    if (isBasis(line, cited) || (cited && isDots(line.text))) {
      roles.set(line, 'CanCu');
      cited = true;
    } else if (isDeciding(line)) roles.set(line, 'ThamQuyen');
    else if (isDraftMark(line.text)) roles.set(line, 'DuThao');
    else if (isTypedLine(line.text)) roles.set(line, 'DongKe');
    else break;
  }
  return roles;
}

/** `ỦY BAN NHÂN DÂN XÃ …`, `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`. */
function isDeciding(line: Line): boolean {
  if (!isUpper(line.text) || wordCount(line.text) > 16 || numbered(line) !== null) return false;
  return line.paragraph.align === 'center' || isTypeName(line.text) || /^quyet nghi/.test(folded(line.text));
}

function lastText(text: readonly Line[]): Line | null {
  const line = text.at(-1);
  if (line === undefined || tableOf(line) >= 0) return null;
  const number = numbered(line);
  return number !== null && isBold(line.piece) ? null : line;
}

function textRole(line: Line, next: Line | undefined, last: boolean, titles: ReadonlySet<Piece>): Role {
  if (titles.has(line.piece)) return 'TieuDePhan';
  if (isTypedLine(line.text)) return 'DongKe';
  if (last) return 'KetThuc';
  const number = numbered(line);
  switch (number?.level) {
    case 'phan':
    case 'chuong':
    case 'muc':
    case 'tieu_muc':
      return 'TieuDePhan';
    case 'dieu':
      return 'Dieu';
    case 'la_ma':
      return standsAlone(line, number, next) ? 'Muc' : 'NoiDung';
    case 'khoan':
      return standsAlone(line, number, next) ? 'Khoan' : 'NoiDung';
    case 'diem':
      return 'Diem';
    default:
      return 'NoiDung';
  }
}
