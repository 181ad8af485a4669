import type { Text } from '../../../findings/finding.ts';
import { inForceFrom, isTooEarly, isTooLate, predecessorOn, successorOn } from '../../../law/catalogue.ts';
import type { CitableBasis, LegalBasis } from '../../../law/entry.ts';
import { basisName } from '../../../law/words.ts';
import { compareDates, shortDate } from '../../../vi/calendar.ts';
import type { Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { type Days, daysOf } from './paper-days.ts';
import { type Cited, citationOf, citedIn } from './pieces.ts';

/** Of the laws of one name all that a citation may mean are out of force, or it names a day that is none of theirs. */
function checkForce(paper: Paper, report: ReportForm): void {
  const days = daysOf(paper);
  for (const cited of citedIn(paper)) {
    const { bases, misdated } = cited.match;
    const [basis] = bases;
    if (basis === undefined) continue;
    if (misdated) reportMisdated(cited, report);
    else if (days !== null && bases.every((one) => isTooLate(one, days.first)))
      reportLate(paper, cited, basis, days, report);
    else if (days !== null && bases.every((one) => isTooEarly(one, days.last)))
      reportEarly(paper, cited, bases.at(-1) ?? basis, days, report);
  }
}

function reportLate(paper: Paper, { piece }: Cited, basis: LegalBasis, days: Days, report: ReportForm): void {
  const end = basis.het_hieu_luc === undefined ? '' : shortDate(basis.het_hieu_luc);
  report({
    at: piece,
    severity: basis.chac_chan ? 'error' : 'warning',
    message: {
      vi: `${basisName(basis)} hết hiệu lực từ ngày ${end}, mà văn bản ${days.said.vi}`,
      en: `${basisName(basis)} has not been in force since ${end}, but the paper ${days.said.en}`,
    },
    hint: instead(paper, successorOn(basis, days.first)),
  });
}

function reportEarly(
  paper: Paper,
  { piece }: Cited,
  basis: LegalBasis,
  days: Days,
  report: ReportForm,
): void {
  const from = inForceFrom(basis);
  const day = from === null ? '' : shortDate(from);
  const begins = basis.hieu_luc_tu === undefined ? 'ban hành' : 'có hiệu lực từ';
  const { vi, en } = instead(paper, predecessorOn(basis, days.last));
  report({
    at: piece,
    severity: basis.chac_chan ? 'error' : 'warning',
    message: {
      vi: `${basisName(basis)} ${begins} ngày ${day}, mà văn bản ${days.said.vi}`,
      en: `${basisName(basis)} is of ${day}, but the paper ${days.said.en}`,
    },
    hint: {
      vi: `${vi}; nếu ngày của văn bản ghi nhầm thì sửa ngày`,
      en: `${en}; if the date of the paper is a slip, correct it`,
    },
  });
}

function reportMisdated({ piece, text, citation, match }: Cited, report: ReportForm): void {
  const typed = citation.ngay === null ? `năm ${citation.nam}` : `ngày ${shortDate(citation.ngay)}`;
  const known = match.bases.map((basis) =>
    `${basisName(basis)} ban hành ngày ${basis.ngay === undefined ? '' : shortDate(basis.ngay)}`.trim(),
  );
  report({
    at: piece,
    severity: mayBeNewer(match.bases, citation) ? 'warning' : 'error',
    message: {
      vi: `căn cứ ${quoted(text)} ghi ${typed}, còn ${known.join(', ')}`,
      en: `${quoted(text)} is cited with “${typed}”, but known: ${known.join(', ')}`,
    },
    hint: {
      vi: 'đối chiếu với bản gốc rồi sửa ngày của căn cứ',
      en: 'check the original and correct the date',
    },
  });
}

/** A law of the same name that came after all that are known; a number names one document only. */
function mayBeNewer(bases: readonly LegalBasis[], { so, ngay, nam }: Cited['citation']): boolean {
  if (so !== null || nam === null) return false;
  const typed = ngay ?? { nam, thang: 12, ngay: 31 };
  return bases.every((basis) => basis.ngay === undefined || compareDates(typed, basis.ngay) > 0);
}

function instead({ standard }: Paper, next: CitableBasis | null): Text {
  if (next === null) return { vi: 'bỏ căn cứ này', en: 'leave it out' };
  const whole = `“Căn cứ ${citationOf(standard, next)}”`;
  return { vi: `thay bằng ${whole}`, en: `put ${whole} in its place` };
}

/** Whether the legal bases hold on the day of the paper, CC-09. */
export const basisForceRules: FormRules = [
  {
    id: 'CC-09',
    clause: everywhere('PL I.II.6.a', 'I.6.2.3'),
    severity: 'error',
    title: { vi: 'căn cứ không có hiệu lực vào ngày của văn bản', en: 'a basis not in force on the day' },
    why: 'Văn bản chỉ được căn cứ vào văn bản đang có hiệu lực vào ngày ký. Căn cứ cũ thường sót lại khi chép tệp năm trước; ngày ghi sai thì trỏ tới một văn bản không có thật.',
    bad: 'Số: 12/KH-UBND (ngày 15 tháng 6 năm 2026)\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    good: 'Số: 12/KH-UBND (ngày 15 tháng 6 năm 2026)\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    check(paper, report) {
      checkForce(paper, report);
      return citedIn(paper).some(({ match }) => match.bases.length > 0);
    },
  },
];
