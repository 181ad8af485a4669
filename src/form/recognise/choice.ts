import { type Issuer, standardFor, standards } from '../../standards/choose.ts';
import type { Standard, StandardId } from '../../standards/standard.ts';
import type { CalendarDate } from '../../vi/calendar.ts';
import type { DateLine } from '../paper.ts';
import type { Line } from './line.ts';
import { datesIn } from './number-date.ts';
import { folded } from './text.ts';

/** The standard asked for, else the one of the issuer on the day the paper is judged by. */
export function chooseStandard(
  asked: StandardId | null,
  issuer: Issuer,
  date: DateLine | null,
  body: readonly Line[],
): Standard {
  return standards[asked ?? standardFor(issuer, judgingDate(date, body)).id];
}

/**
 * The date in the letterhead. Without one (minutes print none, a draft leaves it blank): the day the meeting closed
 * or was held, as the text tells it, in the year of the letterhead if that has one; else the end of that year;
 * else the last date the text names; else null, which stands for today's standard.
 */
export function judgingDate(date: DateLine | null, body: readonly Pick<Line, 'text'>[]): CalendarDate | null {
  if (date !== null && date.date !== null) return date.date;
  const year = date === null || date.year.length !== 4 ? null : Number(date.year);
  const fits = (day: CalendarDate): boolean => year === null || day.nam === year;
  const held = body
    .filter((line) => tellsMeeting(line.text))
    .flatMap((line) => datesIn(line.text))
    .filter(fits);
  const day = held.at(-1);
  if (day !== undefined) return day;
  if (year !== null) return { nam: year, thang: 12, ngay: 31 };
  return body.flatMap((line) => datesIn(line.text)).at(-1) ?? null;
}

/** `Cuộc họp kết thúc vào 11 giờ …`, `Thời gian: …`. */
function tellsMeeting(text: string): boolean {
  return /ket thuc|thoi gian|\d ?gio|\dh\d/.test(folded(text));
}
