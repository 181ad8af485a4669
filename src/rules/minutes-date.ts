import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/**
 * C09, PR-05: minutes bear the date of the conference, with several sessions that of the last. Earlier they cannot be;
 * some are finished a few days later, so that is a warning.
 */
export const minutesDate: Rule = {
  meta: {
    code: 'dulieu/minutes-date',
    criterion: 'C09',
    sameAs: ['PR-05'],
    severity: 'error',
    title: {
      vi: 'ngày biên bản khác ngày hội nghị',
      en: 'the minutes bear another date than the conference',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9',
    why: 'Biên bản được đọc và thông qua khi hội nghị kết thúc nên mang ngày họp; họp nhiều phiên thì mang ngày phiên cuối. Biên bản không thể có trước khi họp xong.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bien_ban:
  ngay: 22/4/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bien_ban:
  ngay: 22/5/2026`,
  },

  check({ data, lastDate, sessions }, report) {
    const signed = data.bien_ban?.ngay;
    if (signed === undefined || lastDate === null) return;
    const order = compareDates(signed, lastDate);
    if (order === 0) return;
    const [date, event] = [shortDate(signed), shortDate(lastDate)];
    const which = sessions.length > 1 ? { vi: 'phiên cuối', en: 'the last session' } : null;
    report({
      path: ['bien_ban', 'ngay'],
      severity: order < 0 ? 'error' : 'warning',
      message: {
        vi: `biên bản đề ngày ${date}, nhưng ${which?.vi ?? 'hội nghị'} họp ngày ${event}`,
        en: `the minutes are dated ${date}, but ${which?.en ?? 'the conference'} was on ${event}`,
      },
      hint: {
        vi: `ghi \`ngay: ${event}\`, hoặc sửa ngày của phiên họp`,
        en: `write \`ngay: ${event}\`, or correct the date of the session`,
      },
    });
  },
};
