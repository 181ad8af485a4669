import type { CalendarDate } from '../vi/calendar.ts';

/** From Điều lệ Đảng of the XI congress on, committees of communes serve five years. */
const FIRST_CYCLE = 2015;
/** Congresses of every local level are over by 31/10 of their year (Chỉ thị 36-CT/TW of 2014, 35-CT/TW of 2019, 35-CT/TW of 2024). */
const LAST_CONGRESS_MONTH = 10;

/**
 * The term of a local Party committee on a day, as `2020-2025`; null when it cannot be known for certain. The day of its own
 * congress is in no file, so in a congress year (2015, 2020, 2025, …) nothing is said before November.
 * @param stated the term as the office writes it; a shared file may have gone on to the next term since, so it counts only
 *   for a day inside it
 */
export function partyTerm(day: CalendarDate, stated: string | undefined): string | null {
  const [, from, to] = /(\d{4})\D+(\d{4})/.exec(stated ?? '')?.map(Number) ?? [];
  const usual = usualTerm(day);
  if (from === undefined || to === undefined || day.nam < from || day.nam > to) return usual;
  const own = termName(from, to);
  if (from < day.nam && day.nam < to) return own;
  return usual === own ? own : null;
}

function usualTerm({ nam, thang }: CalendarDate): string | null {
  const start = nam - (nam % 5);
  if (start < FIRST_CYCLE || (nam === start && thang <= LAST_CONGRESS_MONTH)) return null;
  return termName(start, start + 5);
}

function termName(from: number, to: number): string {
  return `${from}-${to}`;
}
