import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/**
 * C45: with several sessions the total present is between the largest session and the sum of all, as some come to more than
 * one. Said when every session has its number.
 */
export const sessionAttendance: Rule = {
  meta: {
    code: 'dulieu/session-attendance',
    criterion: 'C45',
    severity: 'error',
    title: {
      vi: 'số có mặt của các phiên không khớp tổng số',
      en: 'the sessions do not make the total present',
    },
    source: null,
    why: 'Biên bản ghi số có mặt của từng phiên và của cả hội nghị. Tổng không thể nhiều hơn các phiên cộng lại, cũng không thể ít hơn một phiên.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 21/5/2026
      so_co_mat: 96
    - ngay: 22/5/2026
      so_co_mat: 90
thanh_phan:
  so_co_mat: 196`,
    good: `
hoi_nghi:
  phien:
    - ngay: 21/5/2026
      so_co_mat: 96
    - ngay: 22/5/2026
      so_co_mat: 90
thanh_phan:
  so_co_mat: 186`,
  },

  check({ data, sessions }, report) {
    const total = data.thanh_phan?.so_co_mat;
    const parts = sessions.flatMap(({ so_co_mat }) => so_co_mat ?? []);
    if (total === undefined || parts.length === 0 || parts.length !== sessions.length) return;
    const [sum, most] = [parts.reduce((a, b) => a + b, 0), Math.max(...parts)];
    if (total <= sum && total >= most) return;
    const counted = parts.length === 1 ? plain(sum) : `${parts.map(plain).join(' + ')} = ${plain(sum)}`;
    const message =
      total > sum
        ? {
            vi: `có mặt ${plain(total)} người, nhưng các phiên chỉ có ${counted}`,
            en: `${plain(total)} people are present, but the sessions have only ${counted}`,
          }
        : {
            vi: `có mặt ${plain(total)} người, ít hơn một phiên (${plain(most)})`,
            en: `${plain(total)} people are present, fewer than at one session (${plain(most)})`,
          };
    report({
      path: ['thanh_phan', 'so_co_mat'],
      message,
      hint: {
        vi: `sửa số của phiên gõ nhầm, hoặc ghi \`so_co_mat: ${sum}\``,
        en: `correct the session that is wrong, or write \`so_co_mat: ${sum}\``,
      },
    });
  },
};
