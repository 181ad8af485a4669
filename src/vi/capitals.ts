import type { Correction } from './spelling.ts';
import { startsUpper, upper } from './text.ts';

/** Whether a sentence (or a line, or a text) begins at an offset; quotes, brackets and bullets before it count for nothing. */
export function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.?!…]["”»)\]]*\s+|\n)[\s"“«([•+–-]*$/u.test(text.slice(0, at));
}

// Surnames that nearly all Kinh bear and that begin no name of a body (`Đoàn`, `Công`, `Văn` do).
const SURNAMES =
  `Bạch Bùi Châu Chu Diệp Doãn Dương Đàm Đặng Đào Đinh Đỗ Giáp Hà Hoàng Hồ Huỳnh Hứa Khuất Kiều La Lại Lâm Lê Lò
  Lưu Lương Lý Mạc Mai Nghiêm Ngô Nguyễn Nông Phạm Phan Phùng Quách Tạ Thái Tô Tôn Tống Trần Triệu Trịnh Trương Võ Vũ Vương`
    .trim()
    .split(/\s+/);

const TWO_WORDS = /^ (?:(?:ông|bà|đồng chí) )?([^ ]+) ([\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+)/;

/** Whether the name of a person follows right behind an offset: `… Nguyễn Văn A`. */
export function nameFollows(text: string, at: number): boolean {
  const [, surname = '', next = ''] = TWO_WORDS.exec(text.slice(at)) ?? [];
  return isSurname(surname) && isCapitalised(next);
}

/** Whether of a word's letters the first alone is a capital. */
export function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return startsUpper(word) && rest === rest.toLowerCase();
}

export function isSurname(word: string): boolean {
  return SURNAMES.includes(word);
}

const endsWithCapital = (text: string) => /(?<![A-Za-zÀ-ɏḀ-ỿ])\p{Lu}\p{Ll}*[ ]$/u.test(text);
// Not the number of a quarter: `Quí I`.
const startsWithCapital = (text: string) =>
  /^ (?![IVX]+(?![A-Za-zÀ-ɏḀ-ỿ]))\p{Lu}\p{Ll}*(?![A-Za-zÀ-ɏḀ-ỿ])/u.test(text);

/** Whether a word is one of several capitalised ones in a row, as in the name of a person or a place. */
export function isInName(text: string, { start, end }: { start: number; end: number }): boolean {
  const word = text.slice(start, end);
  if (!startsUpper(word) || (word.length > 1 && word === upper(word))) return false;
  return endsWithCapital(text.slice(0, start)) || startsWithCapital(text.slice(end));
}

/** The places of a pattern with what should stand there; null where it is right as it is. */
export function corrected(
  text: string,
  pattern: RegExp,
  right: (found: string, at: number, groups: Readonly<Record<string, string>>) => string | null,
): Correction[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index, groups = {} }) => {
    const to = right(found, index, groups);
    return to === null || to === found ? [] : [{ start: index, end: index + found.length, to }];
  });
}
