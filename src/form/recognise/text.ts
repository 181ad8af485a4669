import { stripAccents } from '../../vi/fold.ts';

/** Text to match on: composed letters, single spaces, none at the ends. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same without accents and in lower case: `HOÀ` and `hòa` are one. */
export function folded(text: string): string {
  return stripAccents(plain(text)).toLowerCase();
}

/** Only the letters of it, without accents and in lower case. */
export function letters(text: string): string {
  return folded(text).replace(/[^a-z]/g, '');
}

/** Dots, underscores, blanks: what is printed where a pen will write. */
export const GAP = '[\\s.…_·‥-]*';

/** A line drawn with signs: `_____`, `-----`, `— — —`, `-----***-----`, `---o0o---`. */
export function isTypedLine(text: string): boolean {
  return /^[\s_\-–—=*∗~oO0]{2,}$/u.test(text) && /[_\-–—=]\s*[_\-–—=]/u.test(text);
}

/** `*`, `***`, `* * *`. */
export function isStar(text: string): boolean {
  return /^[\s*∗＊]+$/u.test(text) && /\S/.test(text);
}

/** `………`, `.....`: nothing but dots. */
export function isDots(text: string): boolean {
  return /^[\s.…_]+$/u.test(text) && /[.…]/.test(text);
}

/** Words parted by blanks. */
export function wordCount(text: string): number {
  return plain(text).split(' ').filter(Boolean).length;
}

/** Closed as a sentence or an item is. */
export function hasEndMark(text: string): boolean {
  return /[.;:,!?]$/.test(text.trim());
}
