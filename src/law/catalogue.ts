import { type CalendarDate, compareDates } from '../vi/calendar.ts';
import { fold } from '../vi/fold.ts';
import { decrees } from './decrees.ts';
import type { CitableBasis, LegalBasis } from './entry.ts';
import { laws } from './laws.ts';
import { partyDocuments } from './party.ts';

/** Every legal basis known here: those a dialogue rests on, and those that set the form of its papers. */
export const legalBases: readonly LegalBasis[] = [...laws, ...decrees, ...partyDocuments];

/** Those that can be named by their code: nothing of what a paper prints is in doubt. */
export const citableBases: readonly CitableBasis[] = legalBases.filter(
  (basis): basis is CitableBasis => basis.ngay !== undefined && basis.ten !== undefined,
);

const byCode = new Map(citableBases.map((basis) => [fold(basis.ma), basis]));

/** The basis of a code, blind to case and separators; null when there is none. */
export function basisByCode(code: string): CitableBasis | null {
  return byCode.get(fold(code)) ?? null;
}

/** Laws and ordinances are named without number and body, other documents with both (NĐ 30 PL I.II.6.a; HD 05 I.6.2.3). */
export function isLaw({ loai }: LegalBasis): boolean {
  return loai === 'Luật' || loai === 'Pháp lệnh';
}

/** First day on which it may be cited; null when not even its date is known. */
export function inForceFrom(basis: LegalBasis): CalendarDate | null {
  return basis.hieu_luc_tu ?? basis.ngay ?? null;
}

export function isTooEarly(basis: LegalBasis, date: CalendarDate): boolean {
  const from = inForceFrom(basis);
  return from !== null && compareDates(date, from) < 0;
}

export function isTooLate(basis: LegalBasis, date: CalendarDate): boolean {
  return basis.het_hieu_luc !== undefined && compareDates(date, basis.het_hieu_luc) >= 0;
}

/** Whether it may be cited in a paper of that day, as far as is known. */
export function inForce(basis: LegalBasis, date: CalendarDate): boolean {
  return !isTooEarly(basis, date) && !isTooLate(basis, date);
}

/** What holds on that day in the place of one that no longer does; null when nothing is known to. */
export function successorOn(basis: LegalBasis, date: CalendarDate): CitableBasis | null {
  const next = basis.thay_boi === undefined ? null : basisByCode(basis.thay_boi);
  if (next === null || inForce(next, date)) return next;
  return successorOn(next, date);
}

/** What held on that day before one that did not yet; null when nothing is known to. */
export function predecessorOn(basis: LegalBasis, date: CalendarDate): CitableBasis | null {
  const before = citableBases.find(({ thay_boi }) => thay_boi === basis.ma);
  if (before === undefined || inForce(before, date)) return before ?? null;
  return predecessorOn(before, date);
}
