import { IMPOSSIBLE_DATE } from '../schema/codes.ts';
import type { Rule } from './rule.ts';

/** C17: found while the dates are read (`schema/read.ts`), as no conference can hold such a date; here for the catalogue. */
export const impossibleDate: Rule = {
  meta: {
    code: IMPOSSIBLE_DATE,
    criterion: 'C17',
    severity: 'error',
    title: { vi: 'ngày không có trong lịch', en: 'a day that no calendar has' },
    source: null,
    why: 'Ngày như 31/4 hay 30/02 không tồn tại; chương trình không tự đoán ngày đúng. Ngày luôn đứng trước tháng.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 31/4/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 30/4/2026`,
  },

  check() {},
};
