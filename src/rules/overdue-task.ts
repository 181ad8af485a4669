import { compareDates, daysBetween, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C07: work whose state is kept in the file is overdue once its day has passed, and not before. Only where today is told. */
export const overdueTask: Rule = {
  meta: {
    code: 'dulieu/overdue-task',
    criterion: 'C07',
    severity: 'warning',
    title: { vi: 'việc đã quá hạn', en: 'work that is overdue' },
    source: null,
    why: 'Tệp có ghi tình trạng thì được đối chiếu với ngày kiểm tra: quá hạn mà chưa xong thì phải đôn đốc và nói rõ với dân. Dùng --today để xét vào một ngày khác.',
    bad: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
      trang_thai: dang`,
    good: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
      trang_thai: qua_han`,
  },

  check({ data }, report, { today }) {
    if (today === null) return;
    for (const [i, { xu_ly }] of (data.y_kien ?? []).entries()) {
      const { han, trang_thai: state, ngay_hoan_thanh: done } = xu_ly ?? {};
      // Done after all, whatever the state says: told by its own rule.
      if (han === undefined || state === undefined || state === 'xong' || done !== undefined) continue;
      const late = compareDates(han, today) < 0;
      if (late === (state === 'qua_han')) continue;
      const days = Math.abs(daysBetween(han, today));
      report({
        path: ['y_kien', i, 'xu_ly', 'trang_thai'],
        message: late
          ? {
              vi: `việc đã quá hạn ${days} ngày (hạn ${shortDate(han)}) mà chưa xong`,
              en: `the work is ${days} day${days === 1 ? '' : 's'} overdue (it was due on ${shortDate(han)})`,
            }
          : {
              vi: `việc ghi là quá hạn, nhưng hạn ${shortDate(han)} chưa qua`,
              en: `the work is said to be overdue, but it is due on ${shortDate(han)}`,
            },
        hint: late
          ? {
              vi: 'đã làm xong thì ghi `trang_thai: xong` và `ngay_hoan_thanh`; chưa xong thì ghi `trang_thai: qua_han`',
              en: 'if it is done, write `trang_thai: xong` and `ngay_hoan_thanh`; if not, `trang_thai: qua_han`',
            }
          : {
              vi: 'ghi `trang_thai: dang`, hoặc sửa hạn',
              en: 'write `trang_thai: dang`, or correct the deadline',
            },
      });
    }
  },
};
