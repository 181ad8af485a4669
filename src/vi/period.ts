/** Whole months of one year, both ends included; `nam` is null when the text does not say it. */
export interface Period {
  tu: number;
  den: number;
  nam: number | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
};
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const COUNT = `(?<so>\\d{1,2}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const FIRST = new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ\\d])${COUNT} tháng đầu`, 'u');
const LAST = new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ\\d])${COUNT} tháng cuối`, 'u');
const QUARTER = /(?<![A-Za-zÀ-ɏḀ-ỿ])qu[ýí]\s+(?<quy>iv|i{1,3}|[1-4])(?![A-Za-zÀ-ɏḀ-ỿ\d])/u;
const YEAR = /(?:năm\s+|\/\s*)(?<nam>(?:19|20)\d{2})(?!\d)/u;
const WHOLE_YEAR = /^(?:cả\s+)?năm(?:\s+(?:19|20)\d{2})?$/u;

/**
 * The months a report speaks of: `8 tháng đầu năm 2019` → 1–8, `6 tháng cuối năm` → 7–12, `quý I/2023` → 1–3, `năm 2025`
 * → 1–12. Null for anything else.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const year = YEAR.exec(plain)?.groups?.nam;
  const months = monthsOf(plain);
  return months === null ? null : { ...months, nam: year === undefined ? null : Number(year) };
}

function monthsOf(plain: string): { tu: number; den: number } | null {
  const first = count(FIRST.exec(plain));
  if (first !== null) return { tu: 1, den: first };
  const last = count(LAST.exec(plain));
  if (last !== null) return { tu: 13 - last, den: 12 };
  const quarter = QUARTERS[QUARTER.exec(plain)?.groups?.quy ?? ''];
  if (quarter !== undefined) return { tu: quarter * 3 - 2, den: quarter * 3 };
  return WHOLE_YEAR.test(plain) ? { tu: 1, den: 12 } : null;
}

/** 1 to 11; a year has no 0 or 12 months to be first or last. */
function count(found: RegExpExecArray | null): number | null {
  const so = found?.groups?.so;
  if (so === undefined) return null;
  const n = NUMBERS[so] ?? Number(so);
  return n >= 1 && n <= 11 ? n : null;
}
