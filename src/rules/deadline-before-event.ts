import type { DataPath } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import { type CalendarDate, compareDates, shortDate } from '../vi/calendar.ts';
import type { Report, Rule } from './rule.ts';

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
    const { data, firstDate } = conference;
    for (const [i, opinion] of (data.y_kien ?? []).entries()) {
      const raised = sessionDate(conference, opinion.phien) ?? firstDate;
      due(opinion.xu_ly?.han, raised, ['y_kien', i, 'xu_ly', 'han'], report);
      due(opinion.chuyen?.han_tra_loi, raised, ['y_kien', i, 'chuyen', 'han_tra_loi'], report);
    }
    for (const [i, task] of (data.ket_luan?.giao_nhiem_vu ?? []).entries()) {
      due(task.han, firstDate, ['ket_luan', 'giao_nhiem_vu', i, 'han'], report);
    }
    for (const [i, step] of (data.tiep_theo ?? []).entries())
      due(step.han, firstDate, ['tiep_theo', i, 'han'], report);
  },
};

/** @param number the session as counted from 1 */
function sessionDate({ sessions }: Conference, number: number | undefined): CalendarDate | null {
  return number === undefined ? null : (sessions[number - 1]?.ngay ?? null);
}

function due(
  han: CalendarDate | undefined,
  event: CalendarDate | null,
  path: DataPath,
  report: Report,
): void {
  if (han === undefined || event === null || compareDates(han, event) > 0) return;
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
