import type { Text } from '../findings/finding.ts';
import { PAPER_NAMES } from '../model/papers.ts';
import { shortDate } from '../vi/calendar.ts';
import { isLaw } from './catalogue.ts';
import type { Use } from './cited.ts';
import type { CitableBasis, LegalBasis } from './entry.ts';

/** As a message names it, number included: `Luật Tiếp công dân (số 42/2013/QH13)`, `Quy định số 11-QĐi/TW`. */
export function basisName(basis: LegalBasis): string {
  return isLaw(basis) ? `${basis.loai} ${basis.ten} (số ${basis.so})` : `${basis.loai} số ${basis.so}`;
}

/** What to type for it, and what that gives: `` `luat-42-2013` (Luật Tiếp công dân ngày 25/11/2013) ``. */
export function basisCode(basis: CitableBasis): string {
  const name = isLaw(basis) ? `${basis.loai} ${basis.ten}` : `${basis.loai} số ${basis.so}`;
  return `\`${basis.ma}\` (${name} ngày ${shortDate(basis.ngay)})`;
}

/** `kế hoạch đề ngày 15/6/2026`; a paper without a date says by which day it is judged. */
export function judgedOn({ key, date, dated }: Use): Text {
  const { vi, en } = PAPER_NAMES[key];
  const day = shortDate(date);
  return dated
    ? { vi: `${vi} đề ngày ${day}`, en: `${en} is dated ${day}` }
    : { vi: `${vi} chưa có ngày, xét theo ngày ${day}`, en: `${en} has no date and is judged by ${day}` };
}

/** Put `replacement` in the place of a basis, for one paper alone when the others may keep it. */
export function replaceWith(replacement: CitableBasis, use: Use, alone: boolean): Text {
  const code = basisCode(replacement);
  if (!alone) return { vi: `thay bằng ${code}`, en: `put ${code} in its place` };
  return {
    vi: `ghi \`${use.key}.can_cu\` riêng, trong đó thay bằng ${code}`,
    en: `give the paper its own \`${use.key}.can_cu\` with ${code} in its place`,
  };
}
