import { type Io, UsageError } from '../io.ts';
import { type CalendarDate, parseDate } from '../vi/calendar.ts';

/** `--today`, else SOURCE_DATE_EPOCH, else the clock, in UTC+7. */
export function todayOf(io: Io, given: string | undefined): CalendarDate {
  if (given !== undefined) {
    const parsed = parseDate(given);
    if (parsed.ok) return parsed.date;
    throw new UsageError({
      vi: `“${given}” không phải là một ngày; ghi như --today 27/4/2026`,
      en: `“${given}” is not a date; write e.g. --today 27/4/2026`,
    });
  }
  const epoch = Number(io.env.SOURCE_DATE_EPOCH);
  const instant =
    io.env.SOURCE_DATE_EPOCH === undefined || Number.isNaN(epoch) ? io.now().getTime() : epoch * 1000;
  const local = new Date(instant + 7 * 3600 * 1000);
  return { nam: local.getUTCFullYear(), thang: local.getUTCMonth() + 1, ngay: local.getUTCDate() };
}
