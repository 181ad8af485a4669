import { deadlines } from '../model/deadlines.ts';
import { addWorkingDays, compareDates, isWeekend, shortDate, weekday } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C06: an office is closed on the day the work is due. */
export const deadlineWeekend: Rule = {
  meta: {
    code: 'dulieu/deadline-weekend',
    criterion: 'C06',
    severity: 'warning',
    title: { vi: 'hạn rơi vào thứ Bảy, Chủ nhật', en: 'a deadline on a Saturday or Sunday' },
    source: null,
    why: 'Cơ quan nghỉ thứ Bảy, Chủ nhật nên hạn vào ngày ấy thường là chọn nhầm ngày, và người dân không biết hỏi ai đúng hạn.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 14/6/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026`,
  },

  check({ data, firstDate }, report) {
    for (const { path, han } of deadlines(data)) {
      if (!isWeekend(han)) continue;
      // Not after the conference at all: told by its own rule.
      if (firstDate !== null && compareDates(han, firstDate) <= 0) continue;
      const [before, after] = [shortDate(addWorkingDays(han, -1)), shortDate(addWorkingDays(han, 1))];
      report({
        path,
        message: {
          vi: `hạn ${shortDate(han)} là ${weekday(han)}, cơ quan nghỉ`,
          en: `the deadline ${shortDate(han)} is a ${weekday(han) === 'Chủ nhật' ? 'Sunday' : 'Saturday'}, when offices are closed`,
        },
        hint: {
          vi: `chọn thứ Sáu ${before} hoặc thứ Hai ${after}`,
          en: `choose Friday ${before} or Monday ${after}`,
        },
      });
    }
  },
};
