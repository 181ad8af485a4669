import type { Appendix, Paper } from '../../paper.ts';
import type { ReportForm } from '../../rule.ts';
import { nameOf } from './name.ts';

/** Nothing else is printed in its section before an appendix, and numbers begin again there. */
export function checkAppendixPages({ word }: Paper, appendix: Appendix, report: ReportForm): void {
  const { heading } = appendix;
  const name = nameOf(appendix);
  const section = word.sections[heading.paragraph.section];
  if (section === undefined) return;
  const above = word.paragraphs.slice(section.start, heading.paragraph.index);
  const own = section.newPage && above.every(({ text }) => text.trim() === '');
  if (own && section.pageStart === 1) return;
  report({
    at: heading,
    message: own
      ? {
          vi: `“${name}” đánh số trang tiếp theo phần trước, quy định mỗi phụ lục đánh số riêng từ 1`,
          en: `pages of “${name}” are numbered on, required: from 1 in each appendix`,
        }
      : {
          vi: `“${name}” không ở phần (section) riêng nên số trang đánh tiếp, quy định mỗi phụ lục đánh số riêng từ 1`,
          en: `“${name}” has no section of its own, so its pages are numbered on; required: from 1 in each appendix`,
        },
    hint: {
      vi: 'đặt con trỏ trước phụ lục → Bố trí (Layout) → Ngắt (Breaks) → Trang sau (Next Page); Số trang → Định dạng (Format Page Numbers) → Bắt đầu từ 1',
      en: 'put the cursor before it → Layout → Breaks → Next Page; Page Number → Format → Start at 1',
    },
  });
}
