import type { Rule } from './rule.ts';

/** C15: `nam` is the year of a session. The plan may be older: a plan for the year is signed the year before. */
export const yearOfSession: Rule = {
  meta: {
    code: 'dulieu/year-of-session',
    criterion: 'C15',
    severity: 'error',
    title: {
      vi: 'năm của hội nghị khác năm họp',
      en: 'the year of the conference is not that of its sessions',
    },
    source: null,
    why: 'Năm đi vào tên hội nghị và trích yếu của mọi văn bản. Năm sót lại từ tệp năm trước là lỗi chép hay gặp nhất.',
    bad: `
hoi_nghi:
  nam: 2025
  phien:
    - ngay: 22/5/2026`,
    good: `
hoi_nghi:
  nam: 2026
  phien:
    - ngay: 22/5/2026`,
  },

  check({ data, sessions }, report) {
    const { nam } = data.hoi_nghi;
    const years = [...new Set(sessions.flatMap(({ ngay }) => ngay?.nam ?? []))];
    if (nam === undefined || years.length === 0 || years.includes(nam)) return;
    report({
      path: ['hoi_nghi', 'nam'],
      message: {
        vi: `năm ghi ${nam}, nhưng phiên họp vào năm ${years.join(', ')}`,
        en: `the year is ${nam}, but the sessions are in ${years.join(', ')}`,
      },
      hint: {
        vi: 'sửa năm hoặc ngày của phiên họp; bỏ trống `nam` thì lấy năm của phiên thứ nhất',
        en: 'correct the year or the date of the session; without `nam` the year of the first session is taken',
      },
    });
  },
};
