import { compareTimes, minutesBetween, shortTime } from '../vi/clock.ts';
import type { Rule } from './rule.ts';

/** Minutes beyond which a time by twelve hours is no likely slip. */
const LONGEST = 300;

/** C11: a session ends after it begins, on the same day. */
export const endAfterStart: Rule = {
  meta: {
    code: 'dulieu/end-after-start',
    criterion: 'C11',
    severity: 'error',
    title: { vi: 'giờ kết thúc không sau giờ bắt đầu', en: 'a session ends before it begins' },
    source: null,
    why: 'Biên bản ghi cả giờ khai mạc và giờ bế mạc. Giờ buổi tối gõ theo 12 giờ (7h30 thay vì 19h30) là lỗi thường gặp.',
    bad: `
hoi_nghi:
  phien:
    - bat_dau: 19h30
      ket_thuc: 9h15`,
    good: `
hoi_nghi:
  phien:
    - bat_dau: 19h30
      ket_thuc: 21h15`,
  },

  check({ sessions }, report) {
    for (const [i, { bat_dau, ket_thuc }] of sessions.entries()) {
      if (bat_dau === undefined || ket_thuc === undefined || compareTimes(ket_thuc, bat_dau) > 0) continue;
      const evening = { gio: ket_thuc.gio + 12, phut: ket_thuc.phut };
      const length = minutesBetween(bat_dau, evening);
      const twelve = ket_thuc.gio < 11 && length > 0 && length <= LONGEST;
      report({
        path: ['hoi_nghi', 'phien', i, 'ket_thuc'],
        message: {
          vi: `kết thúc lúc ${shortTime(ket_thuc)}, không sau giờ bắt đầu ${shortTime(bat_dau)}`,
          en: `it ends at ${shortTime(ket_thuc)}, not after its beginning at ${shortTime(bat_dau)}`,
        },
        hint: twelve
          ? {
              vi: `có phải ${shortTime(evening)} không? ghi theo 24 giờ`,
              en: `did you mean ${shortTime(evening)}?`,
            }
          : { vi: 'sửa giờ gõ nhầm', en: 'correct the wrong time' },
      });
    }
  },
};
