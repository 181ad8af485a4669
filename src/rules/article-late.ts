import { daysBetween, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

const DAYS = 10;

/** C08: news is not told long after the last session. */
export const articleLate: Rule = {
  meta: {
    code: 'dulieu/article-late',
    criterion: 'C08',
    severity: 'warning',
    title: { vi: 'tin bài đăng muộn quá 10 ngày', en: 'the article comes later than 10 days' },
    source: null,
    why: 'Tin đăng sau hội nghị hơn 10 ngày không còn là tin; thường là gõ nhầm tháng của ngày đăng.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 23/6/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 25/5/2026`,
  },

  check({ data, lastDate }, report) {
    const posted = data.tin_bai?.ngay_dang;
    if (posted === undefined || lastDate === null) return;
    const days = daysBetween(lastDate, posted);
    if (days <= DAYS) return;
    report({
      path: ['tin_bai', 'ngay_dang'],
      message: {
        vi: `tin bài đăng ngày ${shortDate(posted)}, ${days} ngày sau hội nghị ${shortDate(lastDate)}`,
        en: `the article is dated ${shortDate(posted)}, ${days} days after the conference of ${shortDate(lastDate)}`,
      },
      hint: { vi: 'kiểm tra lại ngày, tháng đăng', en: 'check the day and the month' },
    });
  },
};
