import { partsDisagree } from '../model/totals.ts';
import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C53: opinions told apart by what became of them add up to all of them. */
export const outcomeSum: Rule = {
  meta: {
    code: 'dulieu/outcome-sum',
    criterion: 'C53',
    severity: 'error',
    title: { vi: 'ý kiến theo kết quả không khớp tổng số', en: 'opinions by outcome do not add up' },
    source: null,
    why: 'Mỗi ý kiến hoặc được trả lời tại chỗ, hoặc giao đơn vị, hoặc chuyển cấp trên, hoặc ghi nhận; bốn số cộng lại phải bằng tổng số ý kiến.',
    bad: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 5
    giao_don_vi: 4`,
    good: `
so_y_kien:
  luot: 10
  ket_qua:
    tra_loi_tai_cho: 6
    giao_don_vi: 4`,
  },

  check({ data }, report) {
    const counts = data.so_y_kien;
    if (counts?.ket_qua === undefined || counts.gan_dung !== undefined) return;
    const { tra_loi_tai_cho, giao_don_vi, chuyen_cap_tren, tiep_thu_ghi_nhan } = counts.ket_qua;
    const found = partsDisagree([tra_loi_tai_cho, giao_don_vi, chuyen_cap_tren, tiep_thu_ghi_nhan], counts);
    if (found === null) return;
    report({
      path: ['so_y_kien', 'ket_qua'],
      message: {
        vi: `số theo kết quả (${found.parts.map(plain).join(' + ')}) cộng lại là ${plain(found.sum)}, nhưng \`${found.key}\` là ${plain(found.total)}`,
        en: `the outcomes (${found.parts.map(plain).join(' + ')}) add up to ${plain(found.sum)}, but \`${found.key}\` is ${plain(found.total)}`,
      },
      hint: {
        vi: `sửa số gõ nhầm, hoặc bổ sung cách xử lý còn thiếu (lệch ${plain(Math.abs(found.total - found.sum))})`,
        en: `correct the wrong number, or add the outcome that is missing (${plain(Math.abs(found.total - found.sum))})`,
      },
    });
  },
};
