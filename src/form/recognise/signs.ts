import type { Role } from '../paper.ts';
import { folded, GAP, isStar, isTypedLine, letters, plain, wordCount } from './text.ts';

/** Components of the letterhead that their words alone betray; bodies and V/v need their place too. */
export type Sign = Extract<
  Role,
  | 'QuocHieu'
  | 'TieuNgu'
  | 'TieuDeDang'
  | 'SoKyHieu'
  | 'DiaDanhNgay'
  | 'DauSao'
  | 'DongKe'
  | 'DoKhan'
  | 'DoMat'
  | 'DuThao'
  | 'PhamVi'
>;

const REPUBLIC = /^conghoaxahoi[a-z]{0,12}vietnam$/;
const MOTTO = /^doclaptudohanhphuc$/;
const PARTY = /^dangcongsanvietnam$/;
const URGENT = /^(?:khan|thuongkhan|hoatoc(?:hengio)?)$/;
const SECRET = /^(?:mat|toimat|tuyetmat)$/;
const SCOPE =
  /^(?:xemxongtralai|luuhanhnoibo|khongphobien|tailieu(?:phucvu)?(?:hoinghi|hop|cuochop|thamkhao))/;

const NUMBER = /^số(?![A-Za-zÀ-ɏḀ-ỿ])\s*[:.;]?\s*(?<rest>.*)$/iu;

/** `X, ngày 05 tháng 3 năm 2026`, any part of it a gap; or in digits. The place may be missing. */
export const DATE = new RegExp(
  `^(?<place>.{0,60}?)[,;]?\\s*ngày(?<day>${GAP}\\d{0,2}${GAP})tháng(?<month>${GAP}\\d{0,2}${GAP})năm(?<year>${GAP}\\d{0,4})${GAP}[;,]?$`,
  'iu',
);
export const DATE_IN_DIGITS =
  /^(?<place>.{0,60}?)[,;]?\s*ngày\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\.?$/iu;

/** What a line of the letterhead is by its words alone; null for bodies and all else. */
export function signOf(text: string): Sign | null {
  const bare = letters(text);
  if (REPUBLIC.test(bare)) return 'QuocHieu';
  if (MOTTO.test(bare)) return 'TieuNgu';
  if (PARTY.test(bare)) return 'TieuDeDang';
  if (isNumber(text)) return 'SoKyHieu';
  if (isDate(text)) return 'DiaDanhNgay';
  if (isStar(text)) return 'DauSao';
  if (isTypedLine(text)) return 'DongKe';
  return markOf(text, bare);
}

function markOf(text: string, bare: string): Sign | null {
  if (URGENT.test(bare)) return 'DoKhan';
  if (SECRET.test(bare)) return 'DoMat';
  if (SCOPE.test(bare) && wordCount(text) <= 8) return 'PhamVi';
  return isDraftMark(text) ? 'DuThao' : null;
}

/** `Dự thảo`, `DỰ THẢO LẦN 2`, `(Dự thảo ngày 05/3/2026)`. */
export function isDraftMark(text: string): boolean {
  return /^[("“[]?du thao(?:$|[)\]"”:.]| (?:lan|ngay|so|\d))/.test(folded(text)) && wordCount(text) <= 8;
}

/** Signs that begin a letterhead. */
export function isAnchor(text: string): boolean {
  if (text.length > 100) return false;
  const bare = letters(text);
  return REPUBLIC.test(bare) || PARTY.test(bare);
}

function isNumber(text: string): boolean {
  const rest = NUMBER.exec(plain(text))?.groups?.rest;
  return rest !== undefined && rest.length <= 60 && /^(?:[\d/\-–.…_[]|\p{Lu})|^$/u.test(rest);
}

function isDate(text: string): boolean {
  const line = plain(text);
  // Longer ones are prose; and a long row of dots would be tried in every way.
  return line.length <= 160 && (DATE.test(line) || DATE_IN_DIGITS.test(line));
}
