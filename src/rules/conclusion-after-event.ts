import { PAPER_NAMES, paperOf } from '../model/papers.ts';
import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C04: what tells of the result is not signed before the conference is over; of several sessions the last counts. */
export const conclusionAfterEvent: Rule = {
  meta: {
    code: 'dulieu/conclusion-after-event',
    criterion: 'C04',
    sameAs: ['PR-05'],
    severity: 'error',
    title: {
      vi: 'thông báo kết luận đề ngày trước hội nghị',
      en: 'the conclusion notice is dated before the conference',
    },
    source: null,
    why: 'Thông báo kết luận, kế hoạch giải quyết kiến nghị và báo cáo kết quả chỉ có sau khi họp xong. Họp nhiều phiên thì tính từ phiên cuối.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 20/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 28/5/2026`,
  },

  check(conference, report) {
    const { lastDate } = conference;
    for (const key of ['thong_bao', 'ke_hoach_giai_quyet', 'bao_cao_ket_qua'] as const) {
      const signed = paperOf(conference, key)?.ngay;
      if (signed === undefined || lastDate === null || compareDates(signed, lastDate) >= 0) continue;
      const [date, event, name] = [shortDate(signed), shortDate(lastDate), PAPER_NAMES[key]];
      report({
        path: [key, 'ngay'],
        message: {
          vi: `${name.vi} đề ngày ${date}, trước ngày hội nghị ${event}; văn bản này chỉ có sau khi họp xong`,
          en: `${name.en} is dated ${date}, before the conference of ${event}; it can only follow it`,
        },
        hint: {
          vi: `sửa thành ngày ký thật, từ ${event} trở đi, hoặc sửa ngày của phiên họp`,
          en: `give it a date from ${event} on, or correct the date of the session`,
        },
      });
    }
  },
};
