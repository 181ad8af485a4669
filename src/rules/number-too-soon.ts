import { shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** Kinds that are held often, or counted by theme. */
const OFTEN: ReadonlySet<string> = new Set(['chuyen_de', 'thuong_ky', 'ca_phe', 'tthc', 'dot_xuat']);

/** C71: a regular conference is held about twice a year, so not a second time in January, nor a fifth in April. */
export const numberTooSoon: Rule = {
  meta: {
    code: 'dulieu/number-too-soon',
    criterion: 'C71',
    severity: 'warning',
    title: { vi: 'số lần quá lớn so với tháng họp', en: 'too many times for that early in the year' },
    source: null,
    why: 'Hội nghị định kỳ mỗi năm một vài lần. Lần 2 ngay trong tháng Một thường là đếm nối từ năm trước, hoặc gõ nhầm số lần hay ngày họp.',
    bad: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 22/01/2026`,
    good: `
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/01/2026`,
  },

  check({ data, firstDate }, report) {
    const { lan, loai = '', chuyen_de = [] } = data.hoi_nghi;
    if (lan === undefined || firstDate === null || lan < 2 || lan <= firstDate.thang) return;
    if (OFTEN.has(loai) || chuyen_de.length > 0) return;
    report({
      path: ['hoi_nghi', 'lan'],
      message: {
        vi: `ghi lần ${lan} trong năm, nhưng họp ngay từ ngày ${shortDate(firstDate)}`,
        en: `this is no. ${lan} of the year, but held on ${shortDate(firstDate)} already`,
      },
      hint: {
        vi: 'sửa `lan` hoặc ngày họp; đếm theo chuyên đề thì khai `hoi_nghi.chuyen_de`',
        en: 'correct `lan` or the date; if it is counted by theme, give `hoi_nghi.chuyen_de`',
      },
    });
  },
};
