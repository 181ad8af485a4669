import type { Conference } from '../model/conference.ts';
import { deadlines } from '../model/deadlines.ts';
import { type CalendarDate, compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C06: what the conference asks for is due after it. */
export const deadlineBeforeEvent: Rule = {
  meta: {
    code: 'dulieu/deadline-before-event',
    criterion: 'C06',
    severity: 'error',
    title: { vi: 'hạn giải quyết không sau ngày hội nghị', en: 'a deadline not after the conference' },
    source: null,
    why: 'Việc được giao tại hội nghị chỉ có thể có hạn sau ngày họp. Lỗi thường gặp là giữ năm hoặc tháng của tệp năm trước.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2025`,
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

  check(conference, report) {
    for (const { path, han, phien } of deadlines(conference.data)) {
      const event = sessionDate(conference, phien) ?? conference.firstDate;
      if (event === null || compareDates(han, event) > 0) continue;
      report({
        path,
        message: {
          vi: `hạn ${shortDate(han)} không sau ngày hội nghị ${shortDate(event)}`,
          en: `the deadline ${shortDate(han)} is not after the conference of ${shortDate(event)}`,
        },
        hint: {
          vi: `sửa thành ngày sau ${shortDate(event)}; chưa định hạn thì bỏ trống`,
          en: `give a date after ${shortDate(event)}; leave it empty when none is set`,
        },
      });
    }
  },
};

/** @param number the session as counted from 1 */
function sessionDate({ sessions }: Conference, number: number | null): CalendarDate | null {
  return number === null ? null : (sessions[number - 1]?.ngay ?? null);
}
