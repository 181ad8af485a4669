import { type ClockTime, type DayPart, dayPart, shortTime } from '../vi/clock.ts';
import type { Rule } from './rule.ts';

const NAMES: Readonly<Record<DayPart, { vi: string; en: string }>> = {
  sang: { vi: 'sáng', en: 'morning' },
  chieu: { vi: 'chiều', en: 'afternoon' },
  toi: { vi: 'tối', en: 'evening' },
};

/** C12: the part of the day agrees with the clock: morning before 12:00, evening from 18:00. Around 18:00 both are said. */
export const dayPartClock: Rule = {
  meta: {
    code: 'dulieu/day-part',
    criterion: 'C12',
    severity: 'error',
    title: { vi: 'buổi họp không hợp với giờ bắt đầu', en: 'part of the day and clock contradict' },
    source: null,
    why: 'Buổi sáng là trước 12 giờ, buổi chiều đến trước 18 giờ, buổi tối từ 18 giờ. Giấy mời ghi “tối” mà giờ là 7h30 thì người dân không biết đến lúc nào.',
    bad: `
hoi_nghi:
  phien:
    - buoi: toi
      bat_dau: 7h30`,
    good: `
hoi_nghi:
  phien:
    - buoi: toi
      bat_dau: 19h30`,
  },

  check({ sessions }, report) {
    for (const [i, { buoi, bat_dau }] of sessions.entries()) {
      if (buoi === undefined || bat_dau === undefined || fits(bat_dau, buoi)) continue;
      const evening = { gio: bat_dau.gio + 12, phut: bat_dau.phut };
      const twelve = bat_dau.gio < 12 && fits(evening, buoi);
      const real = dayPart(bat_dau);
      report({
        path: ['hoi_nghi', 'phien', i, 'buoi'],
        message: {
          vi: `buổi ghi “${NAMES[buoi].vi}”, nhưng ${shortTime(bat_dau)} là buổi ${NAMES[real].vi}`,
          en: `the session is said to be in the ${NAMES[buoi].en}, but ${shortTime(bat_dau)} is in the ${NAMES[real].en}`,
        },
        hint: twelve
          ? {
              vi: `ghi giờ theo 24 giờ, như \`bat_dau: ${shortTime(evening)}\`; nếu giờ đúng thì xóa dòng \`buoi\``,
              en: `write the time by 24 hours, as \`bat_dau: ${shortTime(evening)}\`; if it is right, delete \`buoi\``,
            }
          : {
              vi: 'xóa dòng `buoi` để tự suy từ giờ, hoặc sửa giờ',
              en: 'delete `buoi` to have it known from the clock, or correct the time',
            },
      });
    }
  },
};

/** Between 17:00 and 18:59 people say either. */
function fits(time: ClockTime, part: DayPart): boolean {
  if (time.gio === 17 || time.gio === 18) return part !== 'sang';
  return dayPart(time) === part;
}
