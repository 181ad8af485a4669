import { quoted } from '../../quote.ts';
import { everywhere, type FormRules } from '../../rule.ts';
import { checkDatesInText } from './date-in-text.ts';

/** Dates where none should be, and in the text: DT-07 and DT-08. */
export const otherDateRules: FormRules = [
  {
    id: 'DT-07',
    clause: { nd30: 'PL III, mẫu 1.9' },
    severity: 'warning',
    title: {
      vi: 'biên bản ghi địa danh và ngày ở phần đầu',
      en: 'minutes have place and date in the letterhead',
    },
    why: 'Mẫu biên bản không có dòng địa danh, ngày tháng ở phần đầu: thời gian và địa điểm đã ghi trong nội dung.',
    check(paper, report) {
      if (paper.type?.symbol !== 'BB') return false;
      if (paper.date !== null)
        report({
          at: paper.date.piece,
          message: {
            vi: `phần đầu biên bản ghi ${quoted(paper.date.piece.text)}, mẫu biên bản không có dòng này`,
            en: `the letterhead of minutes reads ${quoted(paper.date.piece.text)}; the form has no such line`,
          },
          hint: {
            vi: 'xóa dòng ấy; thời gian, địa điểm ghi ở đầu nội dung biên bản',
            en: 'delete it; time and place are told at the head of the minutes',
          },
        });
      return true;
    },
  },
  {
    id: 'DT-08',
    clause: everywhere('PL I.II.4.b', 'I.4.2.2'),
    severity: 'warning',
    title: {
      vi: 'ngày viết bằng số trong nội dung thừa hoặc thiếu số 0',
      en: 'a date in digits with a zero missing or too much',
    },
    why: 'Ngày viết gọn trong nội dung theo cùng cách với ngày của văn bản: 05/3/2026, 10/02/2026.',
    fixable: true,
    bad: 'Thông báo số 12-TB/ĐU, ngày 5/03/2026',
    good: 'Thông báo số 12-TB/ĐU, ngày 05/3/2026',
    check: checkDatesInText,
  },
];
