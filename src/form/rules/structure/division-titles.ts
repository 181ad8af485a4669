import { quoted } from '../../quote.ts';
import type { FormRules } from '../../rule.ts';
import { checkDivision, divisionsOf, printed, ROMAN_OR_WORDS } from './divisions.ts';

/** Titles of the divisions of the text, ST-07 and ST-08. */
export const divisionTitleRules: FormRules = [
  {
    id: 'ST-07',
    clause: { hd05: 'I.6.2.4.a' },
    severity: 'warning',
    title: { vi: 'Phần, Chương trình bày sai', en: 'a part or chapter is headed wrongly' },
    why: 'Từ “Phần”, “Chương” kèm số La Mã hoặc chữ (“Phần thứ nhất”) đứng riêng một dòng giữa trang, tiêu đề in hoa ngay dưới.',
    bad: 'Phần 1. Đánh giá chung',
    good: 'Phần thứ nhất\nĐÁNH GIÁ CHUNG',
    check(paper, report) {
      const found = divisionsOf(paper, ['phan', 'chuong']);
      for (const heading of found) checkDivision(paper, heading, ROMAN_OR_WORDS, report);
      return found.length > 0;
    },
  },
  {
    id: 'ST-08',
    clause: { nd30: 'PL I.II.6.d' },
    severity: 'error',
    title: { vi: 'Phần, Chương, Mục, Điều thiếu tiêu đề', en: 'a division without a title' },
    why: 'Văn bản bố cục theo phần, chương, mục, điều thì mỗi phần, chương, mục, điều phải có tiêu đề.',
    bad: 'Chương II',
    good: 'Chương II\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN',
    check(paper, report) {
      const articles = paper.headings.filter(({ level }) => level === 'dieu');
      const found = [...divisionsOf(paper, ['phan', 'chuong', 'muc', 'tieu_muc']), ...articles];
      for (const { piece } of found.filter(({ title }) => title === '')) {
        report({
          at: piece,
          message: {
            vi: `${quoted(printed(piece))} không có tiêu đề`,
            en: `${quoted(printed(piece))} has no title`,
          },
          hint: { vi: 'thêm tiêu đề nói nội dung của nó', en: 'add a title that says what it is about' },
        });
      }
      return found.length > 0;
    },
  },
];
