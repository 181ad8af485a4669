import { partsDisagree } from '../model/totals.ts';
import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C51: opinions told apart by how they came add up to all of them. */
export const channelSum: Rule = {
  meta: {
    code: 'dulieu/channel-sum',
    criterion: 'C51',
    severity: 'error',
    title: { vi: 'ý kiến theo nguồn không khớp tổng số', en: 'opinions by channel do not add up' },
    source: null,
    why: 'Phát biểu trực tiếp, bằng văn bản, trực tuyến và gửi trước cộng lại phải bằng tổng số ý kiến: 9 trực tiếp và 1 văn bản là 10.',
    bad: `
so_y_kien:
  luot: 12
  truc_tiep: 9
  van_ban: 1`,
    good: `
so_y_kien:
  luot: 10
  truc_tiep: 9
  van_ban: 1`,
  },

  check({ data }, report) {
    const counts = data.so_y_kien;
    if (counts === undefined || counts.gan_dung !== undefined) return;
    const { truc_tiep, van_ban, truc_tuyen, truoc } = counts;
    const found = partsDisagree([truc_tiep, van_ban, truc_tuyen, truoc], counts);
    if (found === null) return;
    report({
      path: ['so_y_kien', found.key],
      message: {
        vi: `tổng là ${plain(found.total)}, nhưng các nguồn (${found.parts.map(plain).join(' + ')}) cộng lại là ${plain(found.sum)}`,
        en: `the total is ${plain(found.total)}, but the channels (${found.parts.map(plain).join(' + ')}) add up to ${plain(found.sum)}`,
      },
      hint: {
        vi: `sửa số gõ nhầm, hoặc ghi \`${found.key}: ${found.sum}\``,
        en: `correct the wrong number, or write \`${found.key}: ${found.sum}\``,
      },
    });
  },
};
