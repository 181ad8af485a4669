import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C45: absent = invited (and added) − present. */
export const absentDisagrees: Rule = {
  meta: {
    code: 'dulieu/absent-disagrees',
    criterion: 'C45',
    severity: 'error',
    title: { vi: 'số vắng không khớp', en: 'the number of absent people does not add up' },
    source: null,
    why: 'Số vắng bằng số triệu tập (cộng mời thêm) trừ số có mặt. Bỏ trống thì chương trình tự tính, nên tốt nhất là không ghi.',
    bad: `
thanh_phan:
  so_trieu_tap: 150
  so_co_mat: 142
  so_vang: 10`,
    good: `
thanh_phan:
  so_trieu_tap: 150
  so_co_mat: 142
  so_vang: 8`,
  },

  check({ data }, report) {
    const { so_trieu_tap, so_moi_them = 0, so_co_mat, so_vang } = data.thanh_phan ?? {};
    if (so_trieu_tap === undefined || so_co_mat === undefined || so_vang === undefined) return;
    const invited = so_trieu_tap + so_moi_them;
    // More present than invited is a mistake of its own.
    if (so_co_mat > invited || so_vang === invited - so_co_mat) return;
    const expected = invited - so_co_mat;
    report({
      path: ['thanh_phan', 'so_vang'],
      message: {
        vi: `số vắng ghi ${plain(so_vang)}, nhưng ${plain(invited)} được mời trừ ${plain(so_co_mat)} có mặt là ${plain(expected)}`,
        en: `${plain(so_vang)} are absent, but ${plain(invited)} invited less ${plain(so_co_mat)} present is ${plain(expected)}`,
      },
      hint: {
        vi: `ghi \`so_vang: ${expected}\` hoặc xóa dòng này để tự tính`,
        en: `write \`so_vang: ${expected}\` or delete the line to have it computed`,
      },
    });
  },
};
