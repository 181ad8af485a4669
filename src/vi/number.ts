/** No count of a place is larger, and the sum of any list of such numbers is still exact. */
const LARGEST = 999_999_999;

const DIGITS = /^\s*(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)\s*$/;

/** A whole number typed as digits (`1250`, `07`) or with dots in groups of three (`1.250`), up to 999.999.999; else null. */
export function parseInteger(text: string): number | null {
  if (!DIGITS.test(text)) return null;
  const value = Number(text.replaceAll('.', ''));
  return value <= LARGEST ? value : null;
}

/** A whole number, but one too large to be read. */
export function isTooLarge(text: string): boolean {
  return DIGITS.test(text) && parseInteger(text) === null;
}

/** A count of people, opinions or ballots: `07`, `14`, `1.250`. Throws RangeError unless `n` is a whole number ≥ 0. */
export function count(n: number): string {
  return plain(n).padStart(2, '0');
}

/** `7`, `14`, `1.250`. Throws RangeError unless `n` is a whole number ≥ 0. */
export function plain(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`. Throws RangeError outside 1–3999. */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`no Roman numeral for ${n}`);
  let left = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    out += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return out;
}

// NĐ 30/2020 PL I.II.6.đ: the order of the Vietnamese alphabet; letters with a hat or a horn are not used.
const POINTS = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * Letter of a điểm, from 0: `a b c d đ e g …`. After `y` the letters double (`aa`, `bb`, …), as Word's own
 * lists do; `a1` would read as a point inserted by an amendment. Throws RangeError unless `i` is a whole number ≥ 0.
 */
export function letter(i: number): string {
  const sign = POINTS[i % POINTS.length];
  if (sign === undefined) throw new RangeError(`no letter for position ${i}`);
  return sign.repeat(1 + Math.floor(i / POINTS.length));
}

/**
 * Number of a document as printed: a single digit gets a zero (`5` → `05`, NĐ 30/2020 PL I.II.3.c);
 * all else stays as typed (`026`, `12a`).
 */
export function documentNumber(text: string): string {
  const typed = text.trim();
  return /^\d$/.test(typed) ? `0${typed}` : typed;
}

/**
 * `87,5%`: one decimal, none when it is zero. A part that is not the whole never rounds to `100%`,
 * nor one that is not nothing to `0%`. Throws RangeError unless `whole` > 0 and `part` ≥ 0.
 */
export function percent(part: number, whole: number): string {
  if (!(whole > 0 && part >= 0 && Number.isFinite(part / whole))) {
    throw new RangeError(`no percentage of ${part} in ${whole}`);
  }
  const perMille = Math.round((part * 1000) / whole);
  const shown = part < whole ? Math.min(perMille, 999) : perMille;
  return `${String((part > 0 ? Math.max(shown, 1) : shown) / 10).replace('.', ',')}%`;
}
