import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C70: last time was before this time. */
export const previousDate: Rule = {
  meta: {
    code: 'dulieu/previous-date',
    criterion: 'C70',
    severity: 'error',
    title: { vi: 'kỳ trước không trước hội nghị này', en: 'last time is not before this time' },
    source: null,
    why: 'Kết quả kỳ trước được báo cáo tại hội nghị này, nên kỳ trước phải họp sớm hơn.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025`,
  },

  check({ data, firstDate }, report) {
    const before = data.ky_truoc?.ngay;
    if (before === undefined || firstDate === null || compareDates(before, firstDate) < 0) return;
    report({
      path: ['ky_truoc', 'ngay'],
      message: {
        vi: `kỳ trước ghi ngày ${shortDate(before)}, không trước hội nghị này (${shortDate(firstDate)})`,
        en: `last time is dated ${shortDate(before)}, not before this conference (${shortDate(firstDate)})`,
      },
      hint: {
        vi: 'sửa ngày của kỳ trước, thường là sai năm',
        en: 'correct the date of last time, most often the year',
      },
    });
  },
};
