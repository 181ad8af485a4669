import type { CanCuMuc } from '../model/generated/types.ts';
import { sameDate } from '../vi/calendar.ts';
import { fold } from '../vi/fold.ts';
import { basisByCode, isLaw, legalBases } from './catalogue.ts';
import { type Citation, readCitation } from './citation.ts';
import type { LegalBasis } from './entry.ts';

export interface Match {
  /** What the citation may mean; several when it does not say which of the laws of one name. */
  bases: readonly LegalBasis[];
  /** By its number or name it is one of `bases`, but the date is none of theirs. */
  misdated: boolean;
  /** A code that the catalogue does not have. */
  unknownCode: string | null;
}

const NOTHING: Match = { bases: [], misdated: false, unknownCode: null };

/** What an item of `can_cu` means: by its code, its number, or for a law its name and date. */
export function matchBasis(item: CanCuMuc): Match {
  const citation = readCitation(item);
  if (citation.ma !== null) {
    const basis = basisByCode(citation.ma);
    return basis === null ? { ...NOTHING, unknownCode: citation.ma } : { ...NOTHING, bases: [basis] };
  }
  if (citation.so !== null) {
    const basis = byNumber(citation, citation.so);
    if (basis !== undefined) return { ...NOTHING, bases: [basis], misdated: isMisdated(basis, citation) };
  }
  return citation.laLuat && citation.ten !== null ? byName(citation, citation.ten) : NOTHING;
}

function byNumber(citation: Citation, so: string): LegalBasis | undefined {
  const key = numberKey(so);
  return legalBases.find((basis) => {
    if (numberKey(basis.so) === key) return !isOfAnotherTerm(basis, citation);
    // `11-QĐ/TW` for 11-QĐi/TW, `217/QĐTW`: number and day together leave no doubt.
    const sameDay = citation.ngay !== null && basis.ngay !== undefined && sameDate(citation.ngay, basis.ngay);
    return sameDay && citation.laLuat === isLaw(basis) && leading(basis.so) === leading(so);
  });
}

/** Party numbers begin anew with every term: the year tells one 66-QĐ/TW from another. */
function isOfAnotherTerm(basis: LegalBasis, { nam }: Citation): boolean {
  return /^\d+-/.test(basis.so) && nam !== null && basis.ngay !== undefined && nam !== basis.ngay.nam;
}

function byName(citation: Citation, ten: string): Match {
  const named = legalBases.filter((basis) => isLaw(basis) && hasName(basis, ten));
  const dated = named.filter((basis) => !isMisdated(basis, citation));
  if (dated.length > 0 || named.length === 0) return { ...NOTHING, bases: dated };
  return { ...NOTHING, bases: named, misdated: true };
}

function isMisdated({ ngay }: LegalBasis, citation: Citation): boolean {
  if (ngay === undefined) return false;
  if (citation.ngay !== null) return !sameDate(citation.ngay, ngay);
  return citation.nam !== null && citation.nam !== ngay.nam;
}

/** Its name, or for a law that amends several the same words with fewer of them. */
function hasName(basis: LegalBasis, ten: string): boolean {
  const typed = letters(ten);
  if (typed === letters(basis.ten ?? '')) return true;
  return typed.startsWith(AMENDING) && amendedBy(basis).some((law) => typed.includes(letters(law.ten ?? '')));
}

const AMENDING = letters('sửa đổi');

function amendedBy({ ma }: LegalBasis): readonly LegalBasis[] {
  return legalBases.filter(({ sua_doi }) => sua_doi?.some((change) => change.ma === ma));
}

function letters(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** `05-HD/VPTW` and `5-HD/VPTW`, `217-QĐ/TW` and `217/QĐ-TW` are one. */
function numberKey(so: string): string {
  return letters(so).replace(/^0+/, '');
}

function leading(so: string): string {
  return /^0*(\d+)/.exec(so)?.[1] ?? '';
}
