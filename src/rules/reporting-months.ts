import { parsePeriod } from '../vi/period.ts';
import type { Rule } from './rule.ts';

/** C16: the months reported and the months to come make the year: 8 and 4. */
export const reportingMonths: Rule = {
  meta: {
    code: 'dulieu/reporting-months',
    criterion: 'C16',
    severity: 'error',
    title: {
      vi: 'số tháng đầu năm và cuối năm cộng lại không đủ 12',
      en: 'months reported and months to come do not make 12',
    },
    source: null,
    why: 'Báo cáo 8 tháng đầu năm thì phương hướng là 4 tháng cuối năm. Hai số không đủ 12 là còn sót từ kỳ trước.',
    bad: `
bao_cao:
  - don_vi: Ủy ban nhân dân phường
    ky: 8 tháng đầu năm 2026
    phan_con_lai: 6 tháng cuối năm 2026`,
    good: `
bao_cao:
  - don_vi: Ủy ban nhân dân phường
    ky: 8 tháng đầu năm 2026
    phan_con_lai: 4 tháng cuối năm 2026`,
  },

  check({ data }, report) {
    for (const [i, { ky, phan_con_lai }] of (data.bao_cao ?? []).entries()) {
      const [done, left] = [parsePeriod(ky ?? ''), parsePeriod(phan_con_lai ?? '')];
      // Only months counted from both ends of one year.
      if (done === null || left === null || done.tu !== 1 || left.den !== 12 || left.tu === 1) continue;
      if (done.nam !== null && left.nam !== null && done.nam !== left.nam) continue;
      if (done.den === 12 || left.tu === done.den + 1) continue;
      const rest = 13 - left.tu;
      report({
        path: ['bao_cao', i, 'phan_con_lai'],
        message: {
          vi: `kỳ báo cáo đến hết tháng ${done.den}, còn lại ${12 - done.den} tháng, nhưng phương hướng ghi ${rest} tháng cuối năm`,
          en: `the report covers ${done.den} months, so ${12 - done.den} are left, but the outlook is for ${rest}`,
        },
        hint: {
          vi: `ghi “${12 - done.den} tháng cuối năm”, hoặc sửa kỳ báo cáo`,
          en: `write “${12 - done.den} tháng cuối năm”, or correct the period of the report`,
        },
      });
    }
  },
};
