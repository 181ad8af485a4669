/** A time of the day, 00:00 to 23:59. */
export interface ClockTime {
  gio: number;
  phut: number;
}

/** `shape`: not written as a time at all; `impossible`: written as one, but no clock shows it. */
export type ParsedTime = { ok: true; time: ClockTime } | { ok: false; reason: 'shape' | 'impossible' };

const COLON = /^(?<gio>\d{1,2})\s*:\s*(?<phut>\d{2})$/;
const LETTER = /^(?<gio>\d{1,2})\s*(?:h|g|giờ)\s*(?:(?<phut>\d{1,2})\s*(?:p|phút)?)?$/iu;

/** Reads `19:30`, `19h30`, `19h 30`, `19h`, `19 giờ`, `19 giờ 30`, `19 giờ 30 phút`. */
export function parseTime(text: string): ParsedTime {
  const plain = text.normalize('NFC').trim();
  const found = COLON.exec(plain) ?? LETTER.exec(plain);
  if (!found?.groups) return { ok: false, reason: 'shape' };
  const time = { gio: Number(found.groups.gio), phut: Number(found.groups.phut ?? 0) };
  if (time.gio > 23 || time.phut > 59) return { ok: false, reason: 'impossible' };
  return { ok: true, time };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** `08 giờ 00 phút`, for official papers. */
export function formatTime(t: ClockTime): string {
  return `${two(t.gio)} giờ ${two(t.phut)} phút`;
}

/** `8h00`, for tables and articles. */
export function shortTime(t: ClockTime): string {
  return `${t.gio}h${two(t.phut)}`;
}

/** Negative when `a` is the earlier, positive when the later, 0 for the same. */
export function compareTimes(a: ClockTime, b: ClockTime): number {
  return minutesBetween(b, a);
}

/** Minutes from `a` to `b` of the same day: b − a, negative when `b` is the earlier. */
export function minutesBetween(a: ClockTime, b: ClockTime): number {
  return (b.gio - a.gio) * 60 + (b.phut - a.phut);
}

export type DayPart = 'sang' | 'chieu' | 'toi';

/** Morning before 12:00, afternoon before 18:00, evening from 18:00. */
export function dayPart(t: ClockTime): DayPart {
  if (t.gio < 12) return 'sang';
  return t.gio < 18 ? 'chieu' : 'toi';
}
