import type { Standard } from '../../../standards/standard.ts';

/** The digits of a day with the zero the standard wants; blank stays blank. */
export function paddedDay(day: string, { forms }: Standard): string {
  return padded(day, forms.date.value.dayPadBelow);
}

export function paddedMonth(month: string, { forms }: Standard): string {
  return padded(month, forms.date.value.monthPadBelow);
}

function padded(digits: string, below: number): string {
  const value = Number(digits);
  if (digits === '' || value === 0) return digits;
  return value < below ? String(value).padStart(2, '0') : String(value);
}
