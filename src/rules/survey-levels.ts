import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C65: ballots of all levels make the valid ones, so that the shares make 100 %; where these are not known, at most those returned. */
export const surveyLevels: Rule = {
  meta: {
    code: 'dulieu/survey-levels',
    criterion: 'C65',
    severity: 'error',
    title: { vi: 'số phiếu các mức không khớp số phiếu hợp lệ', en: 'ballots by level do not add up' },
    source: null,
    why: 'Tỷ lệ từng mức được tính trên số phiếu hợp lệ; các mức cộng lại khác số ấy thì tỷ lệ không đủ 100%.',
    bad: `
khao_sat:
  hop_le: 105
  thang_do:
    - muc: Hài lòng
      so_phieu: 78
    - muc: Bình thường
      so_phieu: 22`,
    good: `
khao_sat:
  hop_le: 100
  thang_do:
    - muc: Hài lòng
      so_phieu: 78
    - muc: Bình thường
      so_phieu: 22`,
  },

  check({ data }, report) {
    const { thang_do = [], hop_le, thu_ve, phat_ra } = data.khao_sat ?? {};
    const parts = thang_do.flatMap(({ so_phieu }) => so_phieu ?? []);
    const sum = parts.reduce((a, b) => a + b, 0);
    const total = hop_le ?? thu_ve ?? phat_ra;
    if (total === undefined || parts.length === 0 || sum === total) return;
    const complete = hop_le !== undefined && parts.length === thang_do.length && parts.length > 1;
    if (!complete && sum < total) return;
    const name = hop_le !== undefined ? 'hop_le' : thu_ve !== undefined ? 'thu_ve' : 'phat_ra';
    report({
      path: ['khao_sat', 'thang_do'],
      message: {
        vi: `các mức (${parts.map(plain).join(' + ')}) cộng lại là ${plain(sum)} phiếu, nhưng \`${name}\` là ${plain(total)}`,
        en: `the levels (${parts.map(plain).join(' + ')}) add up to ${plain(sum)} ballots, but \`${name}\` is ${plain(total)}`,
      },
      hint: {
        vi: `sửa số gõ nhầm, hoặc ghi \`${name}: ${sum}\``,
        en: `correct the wrong number, or write \`${name}: ${sum}\``,
      },
    });
  },
};
