import type { ChuongTrinhMuc } from '../model/generated/types.ts';
import { type ClockTime, compareTimes, shortTime } from '../vi/clock.ts';
import type { Report, Rule } from './rule.ts';

/** C11: each item of the programme ends after it begins; items stand in the order of the clock unless sessions repeat it. */
export const programmeTimes: Rule = {
  meta: {
    code: 'dulieu/programme-times',
    criterion: 'C11',
    severity: 'error',
    title: { vi: 'giờ trong chương trình không theo thứ tự', en: 'times of the programme out of order' },
    source: null,
    why: 'Bảng chương trình in theo thứ tự đã ghi. Giờ đi lùi làm người dự và người điều hành không biết theo dòng nào.',
    bad: `
ke_hoach:
  chuong_trinh:
    - tu: 8h00
      den: 8h15
      noi_dung: Chào cờ, giới thiệu đại biểu
    - tu: 8h15
      den: 8h05
      noi_dung: Phát biểu khai mạc`,
    good: `
ke_hoach:
  chuong_trinh:
    - tu: 8h00
      den: 8h15
      noi_dung: Chào cờ, giới thiệu đại biểu
    - tu: 8h15
      den: 8h25
      noi_dung: Phát biểu khai mạc`,
  },

  check({ data, sessions }, report) {
    const items = data.ke_hoach?.chuong_trinh ?? [];
    let before: ClockTime | null = null;
    for (const [i, item] of items.entries()) {
      ends(item, i, report);
      if (sessions.length <= 1) follows(item, i, before, report);
      before = item.tu ?? before;
    }
  },
};

function ends({ tu, den }: ChuongTrinhMuc, i: number, report: Report): void {
  if (tu === undefined || den === undefined || compareTimes(den, tu) >= 0) return;
  report({
    path: ['ke_hoach', 'chuong_trinh', i, 'den'],
    message: {
      vi: `việc này kết thúc lúc ${shortTime(den)}, trước giờ bắt đầu ${shortTime(tu)}`,
      en: `it ends at ${shortTime(den)}, before it begins at ${shortTime(tu)}`,
    },
    hint: { vi: 'sửa giờ gõ nhầm', en: 'correct the wrong time' },
  });
}

function follows({ tu }: ChuongTrinhMuc, i: number, before: ClockTime | null, report: Report): void {
  if (tu === undefined || before === null || compareTimes(tu, before) >= 0) return;
  report({
    path: ['ke_hoach', 'chuong_trinh', i, 'tu'],
    message: {
      vi: `việc này bắt đầu ${shortTime(tu)}, sớm hơn việc đứng trên (${shortTime(before)})`,
      en: `it begins at ${shortTime(tu)}, earlier than the item above (${shortTime(before)})`,
    },
    hint: { vi: 'sửa giờ, hoặc xếp lại theo thứ tự giờ', en: 'correct the time, or put the items in order' },
  });
}
