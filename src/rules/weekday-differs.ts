import { shortDate, type Weekday, weekday } from '../vi/calendar.ts';
import { fold } from '../vi/fold.ts';
import type { Rule } from './rule.ts';

/** What a clerk may write for each day, folded. */
const WRITTEN: Readonly<Record<Weekday, readonly string[]>> = {
  'Chủ nhật': ['chunhat', 'cn'],
  'thứ Hai': ['hai', '2'],
  'thứ Ba': ['ba', '3'],
  'thứ Tư': ['tu', '4'],
  'thứ Năm': ['nam', '5'],
  'thứ Sáu': ['sau', '6'],
  'thứ Bảy': ['bay', '7'],
};

/** C14: a weekday that is typed is the one of the calendar. */
export const weekdayDiffers: Rule = {
  meta: {
    code: 'dulieu/weekday-differs',
    criterion: 'C14',
    severity: 'error',
    title: { vi: 'thứ không khớp với ngày', en: 'the weekday is not that of the date' },
    source: null,
    why: 'Thứ và ngày không khớp thì một trong hai sai, và người được mời không biết đến hôm nào. Bỏ trống thì chương trình tự tính.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
      thu: thứ Năm`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
      thu: thứ Sáu`,
  },

  check({ sessions }, report) {
    for (const [i, { ngay, thu }] of sessions.entries()) {
      if (ngay === undefined || thu === undefined) continue;
      const day = weekday(ngay);
      if (WRITTEN[day].includes(fold(thu).replace(/^(?:ngay)?(?:thu|t)(?=.)/, ''))) continue;
      report({
        path: ['hoi_nghi', 'phien', i, 'thu'],
        message: {
          vi: `ghi “${thu}”, nhưng ngày ${shortDate(ngay)} là ${day}`,
          en: `here stands “${thu}”, but ${shortDate(ngay)} is ${day}`,
        },
        hint: {
          vi: `ghi \`thu: ${day}\` hoặc xóa dòng này; nếu thứ mới đúng thì sửa ngày`,
          en: `write \`thu: ${day}\` or delete the line; if the weekday is right, correct the date`,
        },
      });
    }
  },
};
