import { type CalendarDate, compareDates, sameDate } from '../vi/calendar.ts';
import type { Conference } from './conference.ts';
import { audienceKey, officeKey, seriesKey } from './identity.ts';

/** When a conference was held, and what it says of the one before it: enough to find that one among many files. */
export interface Turn {
  /** Office and audience. */
  who: string;
  series: string | null;
  lan: number | null;
  /** Of its sessions, in order. */
  days: readonly CalendarDate[];
  /** As `ky_truoc` tells it. */
  before: { lan: number | null; ngay: CalendarDate | null };
}

/** Null when the office is not known. */
export function turnOf(conference: Conference): Turn | null {
  const office = officeKey(conference);
  if (office === null) return null;
  const { data, sessions } = conference;
  return {
    who: JSON.stringify([office, audienceKey(conference)]),
    series: seriesKey(conference),
    lan: data.hoi_nghi.lan ?? null,
    days: sessions.flatMap(({ ngay }) => ngay ?? []).sort(compareDates),
    before: { lan: data.ky_truoc?.lan ?? null, ngay: data.ky_truoc?.ngay ?? null },
  };
}

/** Those of the same office and audience that were held on the day `ky_truoc` tells. */
export function heldThatDay<T extends Turn>(now: T, all: readonly T[]): T[] {
  const { ngay } = now.before;
  if (ngay === null) return [];
  return earlier(now, all).filter(({ days }) => days.some((day) => sameDate(day, ngay)));
}

/** Those of the same series, and so of the same year, that bear the number `ky_truoc` tells. */
export function ofThatNumber<T extends Turn>(now: T, all: readonly T[]): T[] {
  const { lan } = now.before;
  if (lan === null || now.series === null) return [];
  return earlier(now, all).filter((other) => other.series === now.series && other.lan === lan);
}

function earlier<T extends Turn>(now: T, all: readonly T[]): T[] {
  const first = now.days[0];
  if (first === undefined) return [];
  return all.filter(({ who, days: [day] }) => {
    return who === now.who && day !== undefined && compareDates(day, first) < 0;
  });
}
