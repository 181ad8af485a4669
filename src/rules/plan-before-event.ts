import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C01: the plan comes before the conference; of several sessions the first counts. */
export const planBeforeEvent: Rule = {
  meta: {
    code: 'dulieu/plan-before-event',
    criterion: 'C01',
    sameAs: ['PR-05'],
    severity: 'error',
    title: { vi: 'kế hoạch đề ngày sau hội nghị', en: 'the plan is dated after the conference' },
    source: null,
    why: 'Kế hoạch là văn bản để chuẩn bị hội nghị, nên không thể ký sau ngày họp. Ngày sai ở đây sẽ đi theo vào biên bản, thông báo và tin bài, vì các văn bản ấy đều dẫn kế hoạch.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/4/2026`,
  },

  check({ data, firstDate }, report) {
    const signed = data.ke_hoach?.ngay;
    if (signed === undefined || firstDate === null || compareDates(signed, firstDate) <= 0) return;
    const [plan, event] = [shortDate(signed), shortDate(firstDate)];
    report({
      path: ['ke_hoach', 'ngay'],
      message: {
        vi: `kế hoạch đề ngày ${plan}, sau ngày hội nghị ${event}; kế hoạch phải có trước`,
        en: `the plan is dated ${plan}, after the conference of ${event}; it must come first`,
      },
      hint: {
        vi: `sửa ngày ký kế hoạch thành ngày không muộn hơn ${event}, hoặc sửa ngày của phiên họp`,
        en: `give the plan a date not later than ${event}, or correct the date of the session`,
      },
    });
  },
};
