import { PAPER_NAMES, paperOf } from '../model/papers.ts';
import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C02: what tells people of the conference is signed before its day. */
export const noticeBeforeEvent: Rule = {
  meta: {
    code: 'dulieu/notice-before-event',
    criterion: 'C02',
    sameAs: ['PR-05'],
    severity: 'error',
    title: {
      vi: 'thông báo trước, giấy mời không có trước ngày hội nghị',
      en: 'the advance notice or invitation is not dated before the conference',
    },
    source: null,
    why: 'Thông báo trước và giấy mời để người dân biết mà đến dự, nên phải ký trước ngày hội nghị.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 22/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 11/5/2026`,
  },

  check(conference, report) {
    const { firstDate } = conference;
    for (const key of ['thong_bao_truoc', 'giay_moi'] as const) {
      const signed = paperOf(conference, key)?.ngay;
      if (signed === undefined || firstDate === null || compareDates(signed, firstDate) < 0) continue;
      const [date, event, name] = [shortDate(signed), shortDate(firstDate), PAPER_NAMES[key]];
      report({
        path: [key, 'ngay'],
        message: {
          vi: `${name.vi} đề ngày ${date}, không trước ngày hội nghị ${event}`,
          en: `${name.en} is dated ${date}, not before the conference of ${event}`,
        },
        hint: {
          vi: `sửa thành ngày ký thật, sớm hơn ${event}, hoặc sửa ngày của phiên họp`,
          en: `give it a date before ${event}, or correct the date of the session`,
        },
      });
    }
  },
};
