/** Advance widths of bold Times New Roman, in 1/2048 em. Vietnamese marks do not change a width, a horn may. */
const widths: readonly (readonly [number, string])[] = [
  [512, ' ,.\u00A0'],
  [569, "'/\\il"],
  [682, '-:;()[]!`fjt‘’'],
  [797, 'Is'],
  [807, '{}'],
  [909, 'cerz'],
  [1024, '0123456789*#$?_agovxyJ“”–«»'],
  [1134, 'ơ'],
  [1137, '"'],
  [1139, 'bdđhknpquS'],
  [1167, '+<=>'],
  [1229, 'ư'],
  [1251, 'FP'],
  [1366, 'BELTZ'],
  [1479, 'ACDĐNRUVXYw'],
  [1593, 'GHKOƠQ'],
  [1630, 'Ư'],
  [1706, 'm&'],
  [1933, 'M'],
  [2048, 'W%—…\u2003'],
];

/** Height of a line of Times New Roman set single, in em. */
export const SINGLE_LINE_EM = 1.15;

const emUnits = 2048;
const unknownWidth = 1024;
const combiningHorn = '\u031B';
const table = new Map(widths.flatMap(([width, letters]) => [...letters].map((c) => [c, width] as const)));

const cache = new Map<string, number>();

/** Width in points of one line of bold Times New Roman at `sizePt`, without kerning. */
export function boldWidth(text: string, sizePt: number): number {
  let units = 0;
  for (const letter of text.normalize('NFC')) units += letterUnits(letter);
  return (units * sizePt) / emUnits;
}

function letterUnits(letter: string): number {
  let units = cache.get(letter);
  if (units === undefined) {
    units = /^[\u0300-\u036f]$/u.test(letter) ? 0 : (table.get(widthKey(letter)) ?? unknownWidth);
    cache.set(letter, units);
  }
  return units;
}

/** `ờ` → `ơ`, `ế` → `e`. */
function widthKey(letter: string): string {
  const parts = letter.normalize('NFD');
  const base = String.fromCodePoint(parts.codePointAt(0) ?? 0);
  return parts.includes(combiningHorn) ? `${base}${combiningHorn}`.normalize('NFC') : base;
}
