import type { Text } from '../findings/finding.ts';
import { addDays, parseDate, shortDate } from '../vi/calendar.ts';

export const DATE_HINT: Text = {
  vi: 'ghi ngày/tháng/năm, ví dụ 27/4/2023',
  en: 'write day/month/year, e.g. 27/4/2023',
};

/** What to do about a date that no calendar has: month before day, a day too many, or a year out of range. */
export function impossibleDateHint(text: string): Text {
  const [a = 0, b = 0, c = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const [ngay, nam] = a > 31 ? [c, a] : [a, c];
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
