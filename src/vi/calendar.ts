import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { remember } from './remember.ts';
import { BLANK } from './text.ts';

dayjs.extend(utc);

/** A day of the calendar, without a clock or a time zone. `thang` from 1. */
export interface CalendarDate {
  readonly nam: number;
  readonly thang: number;
  readonly ngay: number;
}

/** `shape`: not written as a date at all; `impossible`: written as one, but no such day (or a year outside 1945–2100). */
export type ParsedDate = { ok: true; date: CalendarDate } | { ok: false; reason: 'shape' | 'impossible' };

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

const DAY_FIRST = /^(?<ngay>\d{1,2})\s*(?<sep>[/.-])\s*(?<thang>\d{1,2})\s*\k<sep>\s*(?<nam>\d{4})$/;
const YEAR_FIRST = /^(?<nam>\d{4})\s*-\s*(?<thang>\d{1,2})\s*-\s*(?<ngay>\d{1,2})$/;
const IN_WORDS = /^(?:ngày\s*)?(?<ngay>\d{1,2})\s*tháng\s*(?<thang>\d{1,2})\s*năm\s*(?<nam>\d{4})$/iu;

/**
 * Reads `27/4/2023`, `27-4-2023`, `27.4.2023`, `2023-04-27` or `ngày 27 tháng 4 năm 2023`;
 * day first unless the year leads, spaces around the parts allowed.
 */
export const parseDate = remember((text: string): ParsedDate => {
  const plain = text.normalize('NFC').trim();
  const found = DAY_FIRST.exec(plain) ?? YEAR_FIRST.exec(plain) ?? IN_WORDS.exec(plain);
  if (!found?.groups) return { ok: false, reason: 'shape' };
  const date = {
    nam: Number(found.groups.nam),
    thang: Number(found.groups.thang),
    ngay: Number(found.groups.ngay),
  };
  return exists(date) ? { ok: true, date } : { ok: false, reason: 'impossible' };
});

// dayjs turns 31/02 into 3 March without a word: the day exists only if it comes back unchanged.
function exists(d: CalendarDate): boolean {
  if (d.nam < FIRST_YEAR || d.nam > LAST_YEAR) return false;
  return sameDate(d, fromDay(toDay(d)));
}

// UTC throughout, so that no time zone can move a day.
function toDay(d: CalendarDate): dayjs.Dayjs {
  return dayjs.utc(Date.UTC(d.nam, d.thang - 1, d.ngay));
}

function fromDay(day: dayjs.Dayjs): CalendarDate {
  return { nam: day.year(), thang: day.month() + 1, ngay: day.date() };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

// NĐ 30/2020 PL I.II.4.b, HD 05 I.4.2.2: days under ten and months 1 and 2 take a zero, months 3–9 do not.
function paddedDay(d: CalendarDate): string {
  return two(d.ngay);
}

function paddedMonth(d: CalendarDate): string {
  return d.thang < 3 ? two(d.thang) : String(d.thang);
}

/** `ngày 05 tháng 3 năm 2020` (NĐ 30/2020 PL I.II.4.b). */
export function longDate(d: CalendarDate): string {
  return `ngày ${paddedDay(d)} tháng ${paddedMonth(d)} năm ${d.nam}`;
}

/** `05/3/2020`, with the zeros of `longDate`. */
export function shortDate(d: CalendarDate): string {
  return `${paddedDay(d)}/${paddedMonth(d)}/${d.nam}`;
}

/** `ngày   tháng   năm 2026`: a date to be filled in by hand; every gap is `BLANK`, the year too when it is null. */
export function blankLongDate(nam: number | null): string {
  return `ngày${BLANK}tháng${BLANK}năm${nam === null ? BLANK : ` ${nam}`}`;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** `thứ Hai` … `thứ Bảy`, `Chủ nhật` (capitals: NĐ 30/2020 PL II.V.8.c). */
export function weekday(d: CalendarDate): Weekday {
  return WEEKDAYS[toDay(d).day()] ?? 'Chủ nhật';
}

/** Saturday or Sunday. */
export function isWeekend(d: CalendarDate): boolean {
  const day = toDay(d).day();
  return day === 0 || day === 6;
}

/** Negative when `a` is the earlier day, positive when the later, 0 for the same. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.nam - b.nam || a.thang - b.thang || a.ngay - b.ngay;
}

export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) === 0;
}

/** `days` later (earlier when negative). */
export function addDays(d: CalendarDate, days: number): CalendarDate {
  return fromDay(toDay(d).add(days, 'day'));
}

/** Days from `a` to `b`: b − a, negative when `b` is the earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return toDay(b).diff(toDay(a), 'day');
}

/**
 * The `days`-th working day (Monday to Friday) after `d`, or before it when negative; 0 gives `d` itself.
 * Public holidays count as working days: their calendar changes by decree every year.
 */
export function addWorkingDays(d: CalendarDate, days: number): CalendarDate {
  const step = Math.sign(days);
  let date = d;
  for (let left = Math.abs(days); left > 0; ) {
    date = addDays(date, step);
    if (!isWeekend(date)) left -= 1;
  }
  return date;
}

/** `2023-04-27`. */
export function toIso(d: CalendarDate): string {
  return `${d.nam}-${two(d.thang)}-${two(d.ngay)}`;
}

/**
 * `từ ngày 20 đến ngày 27/3/2024`, `từ ngày 20/3 đến ngày 05/4/2024`, in full across years;
 * one day alone gives `ngày 20/3/2024`. `a` is the first day, `b` the last.
 */
export function formatRange(a: CalendarDate, b: CalendarDate): string {
  if (sameDate(a, b)) return `ngày ${shortDate(a)}`;
  return `từ ngày ${rangeStart(a, b)} đến ngày ${shortDate(b)}`;
}

function rangeStart(a: CalendarDate, b: CalendarDate): string {
  if (a.nam !== b.nam) return shortDate(a);
  return a.thang === b.thang ? paddedDay(a) : `${paddedDay(a)}/${paddedMonth(a)}`;
}
