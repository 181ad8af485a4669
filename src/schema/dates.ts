import type { Text } from '../findings/finding.ts';
import { addDays, parseDate, shortDate } from '../vi/calendar.ts';

const DATE_HINT: Text = {
  vi: 'ghi ngày/tháng/năm, ví dụ 27/4/2023',
  en: 'write day/month/year, e.g. 27/4/2023',
};

/** What to do about a text that is no date: the date it holds, or the part that it lacks. */
export function dateHint(text: string): Text {
  const { ngay, thang, nam } = SHORT_YEAR.exec(text)?.groups ?? YEAR_FIRST.exec(text)?.groups ?? {};
  if (ngay !== undefined) {
    const date = `${ngay}/${thang}/${nam?.length === 2 ? `20${nam}` : nam}`;
    if (!parseDate(date).ok) return DATE_HINT;
    return nam?.length === 2
      ? { vi: `ghi đủ bốn chữ số của năm: \`${date}\``, en: `write the year in four digits: \`${date}\`` }
      : { vi: `ghi ngày trước, năm sau: \`${date}\``, en: `write the day first: \`${date}\`` };
  }
  const within = text.match(WITHIN) ?? [];
  if (within.length === 1 && parseDate(within[0] ?? '').ok) {
    return { vi: `chỉ ghi ngày: \`${within[0]}\``, en: `write the date alone: \`${within[0]}\`` };
  }
  if (!WITHOUT_YEAR.test(text)) return DATE_HINT;
  return { vi: `thêm năm, ví dụ \`${text.trim()}/2026\``, en: `add the year, e.g. \`${text.trim()}/2026\`` };
}

const SHORT_YEAR = /^\s*(?<ngay>\d{1,2})[/.-](?<thang>\d{1,2})[/.-](?<nam>\d{2})\s*$/;
const YEAR_FIRST = /^\s*(?<nam>\d{4})[/.](?<thang>\d{1,2})[/.](?<ngay>\d{1,2})\s*$/;
const WITHIN = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g;
const WITHOUT_YEAR = /^\s*\d{1,2}\/\d{1,2}\s*$/;

/** What to do about a date that no calendar has: month before day, a day too many, or a year out of range. */
export function impossibleDateHint(text: string): Text {
  const parts = text.match(/\d+/g) ?? [];
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [ngay, nam] = parts[0]?.length === 4 ? [c, a] : [a, c];
  const swapped = parseDate(`${b}/${ngay}/${nam}`);
  if (b > 12 && swapped.ok) {
    const date = shortDate(swapped.date);
    return {
      vi: `ngày đứng trước tháng; có phải ${date} không?`,
      en: `the day comes first; did you mean ${date}?`,
    };
  }
  if (b < 1 || b > 12) return DATE_HINT;
  if (!parseDate(`1/${b}/${nam}`).ok) return { vi: `xem lại năm ${nam}`, en: `check the year ${nam}` };
  const last = lastDay(b, nam);
  return {
    vi: `tháng ${b} năm ${nam} chỉ có ${last} ngày; xem lại ngày hoặc tháng`,
    en: `month ${b} of ${nam} has ${last} days; check day and month`,
  };
}

function lastDay(thang: number, nam: number): number {
  const next = thang === 12 ? { nam: nam + 1, thang: 1, ngay: 1 } : { nam, thang: thang + 1, ngay: 1 };
  return addDays(next, -1).ngay;
}
