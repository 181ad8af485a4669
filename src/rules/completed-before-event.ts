import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C07: what the conference asks for is not done before it; with several sessions, before the one that asked. */
export const completedBeforeEvent: Rule = {
  meta: {
    code: 'dulieu/completed-before-event',
    criterion: 'C07',
    severity: 'error',
    title: {
      vi: 'ngày hoàn thành trước ngày hội nghị',
      en: 'work is said to be done before the conference',
    },
    source: null,
    why: 'Việc được giao từ hội nghị thì chỉ có thể xong từ ngày họp trở đi. Ngày sớm hơn thường là gõ nhầm năm hoặc tháng.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      trang_thai: xong
      ngay_hoan_thanh: 10/6/2025`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      trang_thai: xong
      ngay_hoan_thanh: 10/6/2026`,
  },

  check({ data, firstDate, sessions }, report) {
    for (const [i, { xu_ly, phien }] of (data.y_kien ?? []).entries()) {
      const done = xu_ly?.ngay_hoan_thanh;
      const raised = (phien === undefined ? undefined : sessions[phien - 1]?.ngay) ?? firstDate;
      if (done === undefined || raised === null || compareDates(done, raised) >= 0) continue;
      const [date, event] = [shortDate(done), shortDate(raised)];
      report({
        path: ['y_kien', i, 'xu_ly', 'ngay_hoan_thanh'],
        message: {
          vi: `ghi hoàn thành ngày ${date}, trước cả hội nghị ${event} là lúc việc được giao`,
          en: `done on ${date}, before the conference of ${event} that asked for it`,
        },
        hint: { vi: `sửa thành ngày từ ${event} trở đi`, en: `give a date from ${event} on` },
      });
    }
  },
};
