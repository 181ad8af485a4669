import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C52: opinions gathered beforehand, told by field, make all received or all left after sorting. */
export const fieldSum: Rule = {
  meta: {
    code: 'dulieu/field-sum',
    criterion: 'C52',
    severity: 'error',
    title: { vi: 'ý kiến theo lĩnh vực không khớp tổng số', en: 'opinions by field do not add up' },
    source: null,
    why: 'Bản tổng hợp ghi số ý kiến của từng lĩnh vực cạnh tổng số. Cộng lại phải bằng số nhận được, hoặc số còn lại sau phân loại.',
    bad: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: vệ sinh môi trường
      so: 6`,
    good: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: vệ sinh môi trường
      so: 8`,
  },

  check({ data }, report) {
    const { phan_loai = [], tong_so, sau_phan_loai } = data.tong_hop_truoc ?? {};
    const parts = phan_loai.flatMap(({ so }) => so ?? []);
    const totals = [sau_phan_loai, tong_so].filter((one) => one !== undefined);
    const [total] = totals;
    const sum = parts.reduce((a, b) => a + b, 0);
    if (total === undefined || parts.length === 0 || totals.includes(sum)) return;
    // One field alone, or some without a number: only too many is a contradiction.
    const complete = parts.length === phan_loai.length && parts.length > 1;
    const most = Math.max(...totals);
    if (!complete && sum <= most) return;
    const [vi, en] = [
      totals.length > 1 ? 'nhận được, sau phân loại' : 'tổng số',
      totals.length > 1 ? 'received and sorted' : 'the total',
    ];
    const all = totals.toReversed().map(plain).join(', ');
    report({
      path: ['tong_hop_truoc', 'phan_loai'],
      message: {
        vi: `các lĩnh vực cộng lại là ${plain(sum)} ý kiến, nhưng ${vi} là ${all}`,
        en: `the fields add up to ${plain(sum)} opinions, but ${en}: ${all}`,
      },
      hint:
        sum < total
          ? {
              vi: `sửa số gõ nhầm, hoặc thêm \`linh_vuc: lĩnh vực khác\` với \`so: ${total - sum}\``,
              en: `correct the wrong number, or add \`linh_vuc: lĩnh vực khác\` with \`so: ${total - sum}\``,
            }
          : { vi: 'sửa số gõ nhầm', en: 'correct the wrong number' },
    });
  },
};
