import { boundByLaw72, LAW_72_RESULT_DAYS as DAYS, LAW_72_ARTICLE_43 } from '../model/law72.ts';
import { addDays, daysBetween, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C05, PR-02: the result is made public within 10 days of the last session. An error where the law binds. */
export const publicationPeriod: Rule = {
  meta: {
    code: 'dulieu/publication-period',
    criterion: 'C05',
    sameAs: ['PR-02'],
    severity: 'error',
    title: {
      vi: 'thông báo kết luận muộn quá 10 ngày',
      en: 'the conclusion notice comes later than 10 days',
    },
    source: LAW_72_ARTICLE_43,
    why: 'Kết quả hội nghị do Ủy ban nhân dân cấp xã tổ chức phải được công khai, niêm yết và gửi đến thôn, tổ dân phố chậm nhất 10 ngày sau hội nghị. Hội nghị khác và trước ngày 16/6/2025 thì chỉ nhắc.',
    bad: `
co_quan:
  loai: phuong
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 05/6/2026`,
    good: `
co_quan:
  loai: phuong
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 27/5/2026`,
  },

  check(conference, report) {
    const { lastDate, data } = conference;
    const signed = data.thong_bao?.ngay;
    if (signed === undefined || lastDate === null) return;
    const days = daysBetween(lastDate, signed);
    if (days <= DAYS) return;
    const bound = boundByLaw72(conference);
    const [date, event, limit] = [shortDate(signed), shortDate(lastDate), shortDate(addDays(lastDate, DAYS))];
    report({
      path: ['thong_bao', 'ngay'],
      severity: bound ? 'error' : 'warning',
      source: bound ? LAW_72_ARTICLE_43 : null,
      message: {
        vi: `thông báo kết luận đề ngày ${date}, ${days} ngày sau hội nghị ${event}; kết quả ${bound ? 'phải' : 'nên'} công khai trong ${DAYS} ngày`,
        en: `the conclusion notice is dated ${date}, ${days} days after the conference of ${event}; the result ${bound ? 'must' : 'should'} be public within ${DAYS}`,
      },
      hint: {
        vi: `ký chậm nhất ngày ${limit}; nếu gõ nhầm thì sửa \`thong_bao.ngay\``,
        en: `sign it by ${limit}; if it is a slip, correct \`thong_bao.ngay\``,
      },
    });
  },
};
