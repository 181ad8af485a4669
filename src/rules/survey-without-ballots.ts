import type { Rule } from './rule.ts';

/** C66: a share without a number of ballots is printed as published and cannot be checked. */
export const surveyWithoutBallots: Rule = {
  meta: {
    code: 'dulieu/survey-without-ballots',
    criterion: 'C66',
    severity: 'warning',
    title: {
      vi: 'tỷ lệ hài lòng công bố mà không có số phiếu',
      en: 'a share is published without ballots',
    },
    source: null,
    why: 'Câu “100% đánh giá rất tốt” không kèm số phiếu thì không ai kiểm tra được. Chương trình in nguyên văn, không tính ngược ra số phiếu.',
    bad: `
khao_sat:
  cong_bo:
    ty_le: 100%
    muc: rất tốt`,
    good: `
khao_sat:
  phat_ra: 108
  thu_ve: 106
  cong_bo:
    ty_le: 100%
    muc: rất tốt`,
  },

  check({ data }, report) {
    const { cong_bo, phat_ra, thu_ve, hop_le, thang_do = [] } = data.khao_sat ?? {};
    if (cong_bo?.ty_le === undefined) return;
    const counted = [phat_ra, thu_ve, hop_le].some((count) => count !== undefined);
    if (counted || thang_do.some(({ so_phieu }) => so_phieu !== undefined)) return;
    report({
      path: ['khao_sat', 'cong_bo', 'ty_le'],
      message: {
        vi: `công bố ${cong_bo.ty_le} nhưng không có số phiếu nào`,
        en: `${cong_bo.ty_le} is published without any number of ballots`,
      },
      hint: {
        vi: 'bổ sung `phat_ra`, `thu_ve`, `thang_do`; không còn số phiếu thì giữ như đã công bố',
        en: 'add `phat_ra`, `thu_ve`, `thang_do`; if they are lost, leave it as it was published',
      },
    });
  },
};
