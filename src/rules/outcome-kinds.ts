import { countOpinions } from '../model/derive.ts';
import type { Rule } from './rule.ts';

const WAYS = {
  tra_loi_tai_cho: { vi: 'trả lời tại chỗ', en: 'answered on the spot' },
  giao_don_vi: { vi: 'giao đơn vị', en: 'assigned' },
  chuyen_cap_tren: { vi: 'chuyển cấp trên', en: 'forwarded' },
  tiep_thu_ghi_nhan: { vi: 'ghi nhận', en: 'noted' },
} as const;

/** C56: the ways in which opinions are said to be settled are those that occur; `giao_cho` is one. */
export const outcomeKinds: Rule = {
  meta: {
    code: 'dulieu/outcome-kinds',
    criterion: 'C56',
    severity: 'error',
    title: {
      vi: 'cách xử lý đã kể thiếu một cách có thật',
      en: 'a way of settling opinions is left out',
    },
    source: null,
    why: 'Tin bài chỉ được viết “các ý kiến đều được trả lời tại hội nghị” khi không ý kiến nào phải giao hay chuyển. Danh sách cách xử lý quyết định câu ấy.',
    bad: `
so_y_kien:
  luot: 10
  cach_xu_ly:
    - tra_loi_tai_cho
  giao_cho: bộ phận chuyên môn`,
    good: `
so_y_kien:
  luot: 10
  cach_xu_ly:
    - tra_loi_tai_cho
    - giao_don_vi
  giao_cho: bộ phận chuyên môn`,
  },

  check(conference, report) {
    const { cach_xu_ly: said, giao_cho } = conference.data.so_y_kien ?? {};
    if (said === undefined || said.length === 0) return;
    const { ket_qua } = countOpinions(conference);
    for (const way of ['tra_loi_tai_cho', 'giao_don_vi', 'chuyen_cap_tren', 'tiep_thu_ghi_nhan'] as const) {
      const given = way === 'giao_don_vi' && giao_cho !== undefined;
      if (said.includes(way) || (!given && (ket_qua[way] ?? 0) === 0)) continue;
      report({
        path: ['so_y_kien', 'cach_xu_ly'],
        message: {
          vi: `có ý kiến ${WAYS[way].vi}, nhưng cách xử lý không kể cách này`,
          en: `some opinions are ${WAYS[way].en}, but this way is not listed`,
        },
        hint: { vi: `thêm dòng \`- ${way}\``, en: `add \`- ${way}\`` },
      });
    }
  },
};
