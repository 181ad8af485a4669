import type { Rule } from './rule.ts';

const YEAR = /năm\s+((?:19|20)\d{2})(?!\d)/giu;

/** C15, PR-08: a name typed in full bears the year of the conference. */
export const yearInName: Rule = {
  meta: {
    code: 'dulieu/year-in-name',
    criterion: 'C15',
    sameAs: ['PR-08'],
    severity: 'error',
    title: {
      vi: 'tên hội nghị mang năm khác',
      en: 'the name of the conference bears another year',
    },
    source: null,
    why: 'Tên hội nghị in trong mọi văn bản. Chép tệp năm trước mà quên sửa năm trong tên thì cả bộ văn bản sai theo.',
    bad: `
hoi_nghi:
  ten: Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường với Nhân dân năm 2025
  phien:
    - ngay: 22/5/2026`,
    good: `
hoi_nghi:
  ten: Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường với Nhân dân năm 2026
  phien:
    - ngay: 22/5/2026`,
  },

  check({ data, nam, sessions }, report) {
    const { ten } = data.hoi_nghi;
    const named = [...(ten ?? '').normalize('NFC').matchAll(YEAR)].map(([, year]) => Number(year));
    const years = new Set([
      ...(nam === null ? [] : [nam]),
      ...sessions.flatMap(({ ngay }) => ngay?.nam ?? []),
    ]);
    if (named.length === 0 || years.size === 0 || named.some((year) => years.has(year))) return;
    report({
      path: ['hoi_nghi', 'ten'],
      message: {
        vi: `tên hội nghị ghi năm ${named.join(', ')}, nhưng hội nghị của năm ${[...years].join(', ')}`,
        en: `the name says ${named.join(', ')}, but the conference is of ${[...years].join(', ')}`,
      },
      hint: {
        vi: 'sửa năm trong tên, hoặc xóa `ten` để tự lập',
        en: 'correct the year in the name, or delete `ten` to have it made up',
      },
    });
  },
};
