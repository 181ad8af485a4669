import type { Text } from '../../../findings/finding.ts';
import { type CalendarDate, shortDate } from '../../../vi/calendar.ts';
import type { Paper } from '../../paper.ts';

/** The day of a paper; while it is blank, the year is known at most. */
export interface Days {
  first: CalendarDate;
  last: CalendarDate;
  said: Text;
}

/** Null when not even the year is printed. */
export function daysOf({ date }: Paper): Days | null {
  if (date === null) return null;
  if (date.date !== null) {
    const day = shortDate(date.date);
    return { first: date.date, last: date.date, said: { vi: `đề ngày ${day}`, en: `is dated ${day}` } };
  }
  if (!/^\d{4}$/.test(date.year)) return null;
  const nam = Number(date.year);
  const said = { vi: `đề năm ${nam}`, en: `is of ${nam}` };
  return { first: { nam, thang: 1, ngay: 1 }, last: { nam, thang: 12, ngay: 31 }, said };
}
