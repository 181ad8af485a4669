import { addDays, type CalendarDate, shortDate } from '../vi/calendar.ts';
import { parsePeriod } from '../vi/period.ts';
import type { Rule } from './rule.ts';

const ESTIMATE = /(?<![A-Za-zÀ-ɏḀ-ỿ])ước(?![A-Za-zÀ-ɏḀ-ỿ])/iu;

/**
 * C16: what is reported has come to pass. In the last month of the period the end is commonly estimated (“ước”), so that
 * is a warning, and nothing when the estimate is said.
 */
export const reportingAhead: Rule = {
  meta: {
    code: 'dulieu/reporting-ahead',
    criterion: 'C16',
    severity: 'error',
    title: {
      vi: 'kỳ báo cáo kết thúc sau ngày hội nghị',
      en: 'the period reported ends after the conference',
    },
    source: null,
    why: 'Báo cáo tại hội nghị nói kết quả đã có. Kỳ báo cáo kết thúc sau ngày họp thường là kỳ hoặc ngày còn sót từ tệp khác.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - don_vi: Ủy ban nhân dân phường
    ky: 9 tháng đầu năm 2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - don_vi: Ủy ban nhân dân phường
    ky: 4 tháng đầu năm 2026`,
  },

  check({ data, lastDate, nam }, report) {
    if (lastDate === null) return;
    for (const [i, { ky, noi_dung = '' }] of (data.bao_cao ?? []).entries()) {
      const period = parsePeriod(ky ?? '');
      if (ky === undefined || period === null || ESTIMATE.test(`${ky} ${noi_dung}`)) continue;
      const months = ((period.nam ?? nam ?? lastDate.nam) - lastDate.nam) * 12 + period.den - lastDate.thang;
      if (months < 0) continue;
      // The last day of the month has the whole month behind it.
      if (months === 0 && isLastDay(lastDate)) continue;
      report({
        path: ['bao_cao', i, 'ky'],
        severity: months === 0 ? 'warning' : 'error',
        message: {
          vi: `kỳ báo cáo “${ky}” kết thúc sau ngày hội nghị ${shortDate(lastDate)}`,
          en: `the period “${ky}” ends after the conference of ${shortDate(lastDate)}`,
        },
        hint: {
          vi: 'sửa kỳ báo cáo hoặc ngày họp; là số ước thực hiện thì ghi thêm chữ “ước”',
          en: 'correct the period or the date; if it is an estimate, say so by “ước”',
        },
      });
    }
  },
};

function isLastDay(date: CalendarDate): boolean {
  return addDays(date, 1).thang !== date.thang;
}
