import type { Rule } from './rule.ts';

/** C70: within a year (or a theme) last time bears the number before. */
export const previousNumber: Rule = {
  meta: {
    code: 'dulieu/previous-number',
    criterion: 'C70',
    severity: 'error',
    title: { vi: 'số lần của kỳ trước không liền trước', en: 'last time does not bear the number before' },
    source: null,
    why: 'Hội nghị lần 2 báo cáo kết quả của lần 1. Kỳ trước mang cùng số hoặc số lớn hơn là gõ nhầm.',
    bad: `
hoi_nghi:
  lan: 2
ky_truoc:
  lan: 2`,
    good: `
hoi_nghi:
  lan: 2
ky_truoc:
  lan: 1`,
  },

  check({ data, firstDate }, report) {
    const { lan } = data.hoi_nghi;
    const { lan: before, ngay } = data.ky_truoc ?? {};
    if (lan === undefined || lan < 2 || before === undefined || before === lan - 1) return;
    // Counted anew in another year.
    if (ngay !== undefined && firstDate !== null && ngay.nam !== firstDate.nam) return;
    report({
      path: ['ky_truoc', 'lan'],
      // One between may have passed without a report.
      severity: before < lan ? 'warning' : 'error',
      message: {
        vi: `hội nghị này là lần ${lan}, nhưng kỳ trước ghi lần ${before}`,
        en: `this is no. ${lan}, but last time is said to be no. ${before}`,
      },
      hint: {
        vi: `ghi \`lan: ${lan - 1}\`, hoặc sửa \`hoi_nghi.lan\``,
        en: `write \`lan: ${lan - 1}\`, or correct \`hoi_nghi.lan\``,
      },
    });
  },
};
