import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

const STAGES = [
  ['tong_so', { vi: 'số nhận được', en: 'received' }],
  ['sau_phan_loai', { vi: 'số sau phân loại', en: 'after sorting' }],
  ['so_chon_tra_loi', { vi: 'số chọn trả lời', en: 'chosen for an answer' }],
] as const;

/** C60: of opinions gathered beforehand, received ≥ sorted ≥ chosen. */
export const funnelOrder: Rule = {
  meta: {
    code: 'dulieu/funnel-order',
    criterion: 'C60',
    severity: 'error',
    title: {
      vi: 'ý kiến gửi trước: nhận được, phân loại, chọn trả lời trái nhau',
      en: 'opinions gathered beforehand: received, sorted and chosen contradict',
    },
    source: null,
    why: 'Ý kiến nhận được qua phân loại thì ít đi, chọn trả lời thì ít nữa (132 → 39 → 18). Số sau lớn hơn số trước là gõ nhầm.',
    bad: `
tong_hop_truoc:
  tong_so: 32
  sau_phan_loai: 20
  so_chon_tra_loi: 21`,
    good: `
tong_hop_truoc:
  tong_so: 32
  sau_phan_loai: 20
  so_chon_tra_loi: 12`,
  },

  check({ data }, report) {
    const given = STAGES.flatMap(([key, name]) => {
      const count = data.tong_hop_truoc?.[key];
      return count === undefined ? [] : [{ key, name, count }];
    });
    for (const [i, stage] of given.entries()) {
      const before = given[i - 1];
      if (before === undefined || stage.count <= before.count) continue;
      report({
        path: ['tong_hop_truoc', stage.key],
        message: {
          vi: `${stage.name.vi} là ${plain(stage.count)}, nhiều hơn ${before.name.vi} (${plain(before.count)})`,
          en: `there are ${plain(stage.count)} opinions ${stage.name.en}, but only ${plain(before.count)} ${before.name.en}`,
        },
        hint: { vi: 'sửa số gõ nhầm', en: 'correct the wrong number' },
      });
    }
  },
};
