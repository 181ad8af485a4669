import { isWeekend, shortDate, weekday } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C13: a session on a Saturday or Sunday is meant so; `thu` says that it is. */
export const weekendSession: Rule = {
  meta: {
    code: 'dulieu/weekend-session',
    criterion: 'C13',
    severity: 'warning',
    title: { vi: 'phiên họp vào thứ Bảy, Chủ nhật', en: 'a session on a Saturday or Sunday' },
    source: null,
    why: 'Nơi nào họp vào ngày nghỉ cho tiện người dân thì không sai, nhưng phần lớn là gõ nhầm ngày. Ghi thêm thứ để xác nhận.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 23/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 23/5/2026
      thu: thứ Bảy`,
  },

  check({ sessions }, report) {
    for (const [i, { ngay, thu }] of sessions.entries()) {
      if (ngay === undefined || thu !== undefined || !isWeekend(ngay)) continue;
      const day = weekday(ngay);
      report({
        path: ['hoi_nghi', 'phien', i, 'ngay'],
        message: {
          vi: `ngày ${shortDate(ngay)} là ${day}`,
          en: `${shortDate(ngay)} is a ${day === 'Chủ nhật' ? 'Sunday' : 'Saturday'}`,
        },
        hint: {
          vi: `nếu đúng là họp ngày nghỉ thì ghi thêm \`thu: ${day}\`; nếu không thì sửa ngày`,
          en: `if it is meant so, add \`thu: ${day}\`; if not, correct the date`,
        },
      });
    }
  },
};
