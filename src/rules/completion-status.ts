import { shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

const STATES = {
  chua: { vi: 'chưa làm', en: 'not begun' },
  dang: { vi: 'đang làm', en: 'under way' },
  qua_han: { vi: 'quá hạn', en: 'overdue' },
} as const;

/** C07: done means a date of completion, and the other way round. A date that is missing is only a warning. */
export const completionStatus: Rule = {
  meta: {
    code: 'dulieu/completion-status',
    criterion: 'C07',
    severity: 'error',
    title: {
      vi: 'tình trạng và ngày hoàn thành trái nhau',
      en: 'state and date of completion contradict',
    },
    source: null,
    why: 'Việc đã có ngày hoàn thành thì tình trạng là xong; việc ghi là xong thì cần ngày để báo cáo với dân. Hai chỗ trái nhau thì bảng theo dõi không dùng được.',
    bad: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
      trang_thai: dang
      ngay_hoan_thanh: 10/6/2026`,
    good: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
      trang_thai: xong
      ngay_hoan_thanh: 10/6/2026`,
  },

  check({ data }, report) {
    for (const [i, { xu_ly }] of (data.y_kien ?? []).entries()) {
      const { trang_thai: state, ngay_hoan_thanh: done } = xu_ly ?? {};
      if (state === undefined) continue;
      const path = ['y_kien', i, 'xu_ly', 'trang_thai'];
      if (state === 'xong' && done === undefined) {
        report({
          path,
          severity: 'warning',
          message: {
            vi: 'việc ghi là đã xong nhưng không có ngày hoàn thành',
            en: 'the work is said to be done, but not when',
          },
          hint: { vi: 'thêm `ngay_hoan_thanh`', en: 'add `ngay_hoan_thanh`' },
        });
      }
      if (state !== 'xong' && done !== undefined) {
        report({
          path,
          message: {
            vi: `tình trạng ghi “${STATES[state].vi}”, nhưng có ngày hoàn thành ${shortDate(done)}`,
            en: `the work is said to be ${STATES[state].en}, but it has a date of completion, ${shortDate(done)}`,
          },
          hint: {
            vi: 'ghi `trang_thai: xong`, hoặc xóa `ngay_hoan_thanh`',
            en: 'write `trang_thai: xong`, or delete `ngay_hoan_thanh`',
          },
        });
      }
    }
  },
};
