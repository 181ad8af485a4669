import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C45: nobody comes who was neither invited nor counted as added. */
export const presentExceedsInvited: Rule = {
  meta: {
    code: 'dulieu/present-exceeds-invited',
    criterion: 'C45',
    severity: 'error',
    title: { vi: 'số có mặt nhiều hơn số triệu tập', en: 'more present than invited' },
    source: null,
    why: 'Số có mặt không thể nhiều hơn số triệu tập cộng số mời thêm. Biên bản in cả ba số cạnh nhau nên sai là thấy ngay.',
    bad: `
thanh_phan:
  so_trieu_tap: 120
  so_co_mat: 132`,
    good: `
thanh_phan:
  so_trieu_tap: 120
  so_moi_them: 12
  so_co_mat: 132`,
  },

  check({ data }, report) {
    const { so_trieu_tap: invited, so_moi_them: added = 0, so_co_mat: present } = data.thanh_phan ?? {};
    if (invited === undefined || present === undefined || present <= invited + added) return;
    const extra =
      added === 0
        ? { vi: '', en: '' }
        : { vi: ` và ${plain(added)} mời thêm`, en: ` and ${plain(added)} added` };
    report({
      path: ['thanh_phan', 'so_co_mat'],
      message: {
        vi: `có mặt ${plain(present)} người, nhưng chỉ triệu tập ${plain(invited)}${extra.vi}`,
        en: `${plain(present)} people are present, but only ${plain(invited)} were invited${extra.en}`,
      },
      hint: {
        vi: `sửa số gõ nhầm; nếu có người dự ngoài danh sách thì ghi \`so_moi_them: ${present - invited}\``,
        en: `correct the wrong number; if others came too, write \`so_moi_them: ${present - invited}\``,
      },
    });
  },
};
