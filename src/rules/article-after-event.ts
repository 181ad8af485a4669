import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C08: an article may follow the first of several sessions, but not come before it. */
export const articleAfterEvent: Rule = {
  meta: {
    code: 'dulieu/article-after-event',
    criterion: 'C08',
    severity: 'error',
    title: { vi: 'tin bài đăng trước hội nghị', en: 'the article is dated before the conference' },
    source: null,
    why: 'Tin bài thuật lại hội nghị đã diễn ra, nên ngày đăng không thể sớm hơn ngày họp.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 21/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 23/5/2026`,
  },

  check({ data, firstDate }, report) {
    const posted = data.tin_bai?.ngay_dang;
    if (posted === undefined || firstDate === null || compareDates(posted, firstDate) >= 0) return;
    const [date, event] = [shortDate(posted), shortDate(firstDate)];
    report({
      path: ['tin_bai', 'ngay_dang'],
      message: {
        vi: `tin bài đăng ngày ${date}, trước ngày hội nghị ${event}`,
        en: `the article is dated ${date}, before the conference of ${event}`,
      },
      hint: {
        vi: `sửa ngày đăng thành từ ${event} trở đi, hoặc sửa ngày của phiên họp`,
        en: `give it a date from ${event} on, or correct the date of the session`,
      },
    });
  },
};
