import { shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C70: numbers run within a year, so time 2 follows a time of the same year; a theme may go on over New Year. */
export const previousYear: Rule = {
  meta: {
    code: 'dulieu/previous-year',
    criterion: 'C70',
    severity: 'warning',
    title: {
      vi: 'lần 2 trở đi nhưng kỳ trước ở năm khác',
      en: 'a second time whose first was in another year',
    },
    source: null,
    why: 'Lần thứ mấy được đếm trong năm; kỳ trước ở năm khác thì hội nghị này là lần 1. Riêng đối thoại theo chuyên đề có thể đếm qua năm.',
    bad: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 22/5/2026
ky_truoc:
  lan: 1
  ngay: 12/12/2025`,
    good: `
hoi_nghi:
  lan: 2
  loai: chuyen_de
  phien:
    - ngay: 22/5/2026
ky_truoc:
  lan: 1
  ngay: 12/12/2025`,
  },

  check({ data, firstDate }, report) {
    const { lan = 1, loai, chuyen_de = [] } = data.hoi_nghi;
    const before = data.ky_truoc?.ngay;
    if (before === undefined || firstDate === null || lan < 2 || before.nam >= firstDate.nam) return;
    if (loai === 'chuyen_de' || chuyen_de.length > 0) return;
    report({
      path: ['hoi_nghi', 'lan'],
      message: {
        vi: `ghi lần ${lan} năm ${firstDate.nam}, nhưng kỳ trước họp ngày ${shortDate(before)}`,
        en: `this is no. ${lan} of ${firstDate.nam}, but last time was on ${shortDate(before)}`,
      },
      hint: {
        vi: 'sửa `hoi_nghi.lan` hoặc `ky_truoc`; đếm theo chuyên đề thì khai `hoi_nghi.chuyen_de`',
        en: 'correct `hoi_nghi.lan` or `ky_truoc`; if it is counted by theme, give `hoi_nghi.chuyen_de`',
      },
    });
  },
};
