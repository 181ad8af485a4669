import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/**
 * C46: the places given to thôn and tổ dân phố add up to the people (`so_nhan_dan`) or to all who are invited. Where only
 * the latter is known the sum may be less, as officials are invited too.
 */
export const distributionSum: Rule = {
  meta: {
    code: 'dulieu/distribution-sum',
    criterion: 'C46',
    severity: 'error',
    title: { vi: 'phân bổ đại biểu không khớp tổng số', en: 'the distribution does not add up' },
    source: null,
    why: 'Bảng phân bổ có dòng cộng; tổng phải bằng số người dân (hoặc số triệu tập) ghi ở nơi khác trong cùng văn bản.',
    bad: `
thanh_phan:
  so_nhan_dan: 60
  phan_bo:
    - don_vi: Tổ dân phố số 1
      so_nguoi: 30
    - don_vi: Tổ dân phố số 2
      so_nguoi: 20`,
    good: `
thanh_phan:
  so_nhan_dan: 60
  phan_bo:
    - don_vi: Tổ dân phố số 1
      so_nguoi: 30
    - don_vi: Tổ dân phố số 2
      so_nguoi: 30`,
  },

  check({ data }, report) {
    const { phan_bo = [], so_nhan_dan, so_trieu_tap } = data.thanh_phan ?? {};
    const known = phan_bo.flatMap(({ so_nguoi }) => so_nguoi ?? []);
    const sum = known.reduce((a, b) => a + b, 0);
    const total = so_nhan_dan ?? so_trieu_tap;
    if (total === undefined || sum === so_nhan_dan || sum === so_trieu_tap) return;
    const complete = known.length === phan_bo.length && known.length > 0;
    const tooMany = sum > (so_trieu_tap ?? total);
    if (!tooMany && !(complete && so_nhan_dan !== undefined)) return;
    const key = so_nhan_dan === undefined ? 'so_trieu_tap' : 'so_nhan_dan';
    report({
      path: ['thanh_phan', 'phan_bo'],
      message: {
        vi: `phân bổ cộng lại là ${plain(sum)} người, nhưng \`${key}\` là ${plain(total)}`,
        en: `the distribution adds up to ${plain(sum)} people, but \`${key}\` is ${plain(total)}`,
      },
      hint: {
        vi: `sửa số của đơn vị gõ nhầm (lệch ${plain(Math.abs(total - sum))}), hoặc ghi \`${key}: ${sum}\``,
        en: `correct the unit that is wrong (by ${plain(Math.abs(total - sum))}), or write \`${key}: ${sum}\``,
      },
    });
  },
};
