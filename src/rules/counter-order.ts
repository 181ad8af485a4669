import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

const NAMES = {
  nguoi: { vi: 'số người', en: 'people' },
  luot: { vi: 'số lượt', en: 'turns' },
  noi_dung: { vi: 'số nội dung', en: 'points' },
} as const;

const PAIRS = [
  ['nguoi', 'luot'],
  ['luot', 'noi_dung'],
  ['nguoi', 'noi_dung'],
] as const;

/** C51: people ≤ turns ≤ points, as one may speak twice and say several things at once. */
export const counterOrder: Rule = {
  meta: {
    code: 'dulieu/counter-order',
    criterion: 'C51',
    severity: 'error',
    title: { vi: 'số người, số lượt, số nội dung trái nhau', en: 'people, turns and points contradict' },
    source: null,
    why: 'Một người có thể phát biểu nhiều lượt, một lượt có thể nêu nhiều nội dung; nên số người không quá số lượt, số lượt không quá số nội dung.',
    bad: `
so_y_kien:
  nguoi: 12
  luot: 10`,
    good: `
so_y_kien:
  nguoi: 10
  luot: 12`,
  },

  check({ data }, report) {
    const counts = data.so_y_kien;
    if (counts === undefined || counts.gan_dung !== undefined) return;
    for (const [less, more] of PAIRS) {
      const [a, b] = [counts[less], counts[more]];
      // Told through the count between them.
      if (less === 'nguoi' && more === 'noi_dung' && counts.luot !== undefined) continue;
      if (a === undefined || b === undefined || a <= b) continue;
      report({
        path: ['so_y_kien', less],
        message: {
          vi: `${NAMES[less].vi} là ${plain(a)}, nhiều hơn ${NAMES[more].vi} (${plain(b)})`,
          en: `there are ${plain(a)} ${NAMES[less].en}, but only ${plain(b)} ${NAMES[more].en}`,
        },
        hint: {
          vi: `sửa số gõ nhầm, hoặc đổi chỗ \`${less}\` và \`${more}\``,
          en: `correct the wrong number, or swap \`${less}\` and \`${more}\``,
        },
      });
    }
  },
};
