import type { Text } from '../../../findings/finding.ts';
import { checkLook } from '../../look.ts';
import type { Paper } from '../../paper.ts';
import { wholePiece } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';
import { everywhere, type FormRules, party, type ReportForm } from '../../rule.ts';
import { checkAppendixPages } from '../appendix/pages.ts';
import { decimal, mm, rangeText, within } from './lengths.ts';
import { hasNumber, numbersIn, onFirstPage, pageNumbers } from './page-number-places.ts';
import { sectionsOf } from './printed.ts';
import { hasSecondPage } from './second-page.ts';

const insert: Text = {
  vi: 'Chèn (Insert) → Số trang (Page Number) → Đầu trang (Top of Page) → kiểu ở giữa (Plain Number 2)',
  en: 'Insert → Page Number → Top of Page → Plain Number 2',
};

/** A tab, a cell or a box may put it in the middle; what the paragraph says of itself is not sure then. */
function isOffCentre({ align, text, cell, boxed }: Paragraph): boolean {
  return align !== 'center' && cell === null && !boxed && !text.includes('\t');
}

function checkPlace(paper: Paper, report: ReportForm): boolean {
  const numbers = pageNumbers(paper);
  for (const at of numbers.bottom) {
    report({
      at,
      message: {
        vi: 'số trang đặt ở chân trang, quy định ở giữa lề trên',
        en: 'the page number is at the foot, required: centred in the top margin',
      },
      hint: {
        vi: `xóa số trang ở chân trang; ${insert.vi}`,
        en: `delete it at the foot; ${insert.en}`,
      },
    });
  }
  for (const at of numbers.top.filter(isOffCentre)) {
    report({
      at,
      message: {
        vi: `số trang căn ${at.align === 'right' ? 'phải' : 'trái'}, quy định canh giữa lề trên`,
        en: 'the page number is not centred, required: centred in the top margin',
      },
      hint: {
        vi: 'bấm đúp vào đầu trang, chọn số trang rồi bấm Ctrl+E (canh giữa)',
        en: 'double-click the header, select the number and press Ctrl+E',
      },
    });
  }
  return hasNumber(paper);
}

function checkFirstPage(paper: Paper, report: ReportForm): boolean {
  for (const at of onFirstPage(paper)) {
    report({
      at,
      message: {
        vi: 'trang đầu hiện số trang, quy định không hiển thị số trang thứ nhất',
        en: 'page 1 shows its number, required: none on the first page',
      },
      hint: {
        vi: 'bấm đúp vào đầu trang → Thiết kế (Header & Footer) → chọn Trang đầu khác (Different First Page), xóa số ở trang đầu',
        en: 'double-click the header → Header & Footer → Different First Page, delete the number on page 1',
      },
    });
  }
  return hasNumber(paper);
}

/** Only the look of the number, not what else the header holds. */
function checkNumberLook(paper: Paper, report: ReportForm): boolean {
  const { top, bottom } = pageNumbers(paper);
  return checkLook(paper, 'SoTrang', ['size', 'italic'], report, [...top, ...bottom].map(wholePiece));
}

/** The header begins with the number: its distance is that of the header. */
function checkDistance(paper: Paper, report: ReportForm): void {
  const range = paper.standard.page.header;
  for (const section of sectionsOf(paper)) {
    const first = numbersIn(section.headers.default).find((p) => p.index === 0 && p.before === 0 && !p.boxed);
    if (first === undefined || within(section.header, range)) continue;
    report({
      at: section,
      message: {
        vi: `số trang cách mép trên ${decimal(mm(section.header))} mm, quy định ${rangeText(range, 'mm').vi}`,
        en: `the page number is ${mm(section.header)} mm from the top edge, required: ${rangeText(range, 'mm').en}`,
      },
      hint: {
        vi: `bấm đúp vào đầu trang, đặt Đầu trang cách mép trên (Header from Top) ${decimal(range.value / 10)} cm`,
        en: `double-click the header, set Header from Top to ${range.value / 10} cm`,
      },
    });
  }
}

/** Number of the page, PG-10 to PG-15. */
export const pageNumberRules: FormRules = [
  {
    id: 'PG-10',
    clause: everywhere('PL I.I.7', 'IV.5.1'),
    severity: 'error',
    title: { vi: 'số trang đặt sai chỗ', en: 'the page number is in the wrong place' },
    why: 'Số trang ở giữa lề trên để lật tìm nhanh và không lẫn với phần địa chỉ, ghi chú ở chân trang.',
    fixable: true,
    check: checkPlace,
  },
  {
    id: 'PG-11',
    clause: everywhere('PL I.I.7', 'IV.5.1'),
    severity: 'error',
    title: { vi: 'trang đầu hiện số trang', en: 'page 1 shows its number' },
    why: 'Trang đầu có quốc hiệu hoặc tiêu đề nên không hiển thị số trang; vẫn tính là trang 1.',
    fixable: true,
    check: checkFirstPage,
  },
  {
    id: 'PG-12',
    clause: { nd30: 'PL I.I.7' },
    severity: 'error',
    title: { vi: 'cỡ hoặc kiểu chữ số trang sai', en: 'wrong size or style of the page number' },
    why: 'Số trang cùng kiểu chữ với nội dung thì cả tập văn bản mới đều. Word thường để số trang cỡ 11 hoặc 12 của kiểu đầu trang cài sẵn.',
    fixable: true,
    check: checkNumberLook,
  },
  {
    id: 'PG-13',
    clause: party('IV.5.1; PL2-15'),
    severity: 'error',
    title: {
      vi: 'cỡ, kiểu hoặc vị trí số trang sai',
      en: 'wrong size, style or distance of the page number',
    },
    why: 'Số trang cỡ 14, kiểu đứng, cách mép trên 10 mm. Word cài sẵn để 12,7 mm nên phải đặt lại.',
    fixable: true,
    check(paper, report) {
      const seen = checkNumberLook(paper, report);
      checkDistance(paper, report);
      return seen;
    },
  },
  {
    id: 'PG-14',
    clause: everywhere('PL I.III.1.đ', 'IV.5.2'),
    severity: 'warning',
    title: { vi: 'phụ lục không đánh số trang riêng', en: 'an appendix without page numbers of its own' },
    why: 'Số trang của phụ lục đánh riêng theo từng phụ lục, để tách phụ lục ra dùng vẫn đúng số trang.',
    check(paper, report) {
      if (!hasNumber(paper)) return false;
      for (const appendix of paper.appendices) checkAppendixPages(paper, appendix, report);
      return paper.appendices.length > 0;
    },
  },
  {
    id: 'PG-15',
    clause: everywhere('PL I.I.7', 'IV.5'),
    severity: 'error',
    title: { vi: 'văn bản nhiều trang mà không có số trang', en: 'several pages without page numbers' },
    why: 'Thiếu số trang thì tập văn bản dễ xếp lộn, thất lạc trang mà không ai biết.',
    fixable: true,
    check(paper, report) {
      if (!hasSecondPage(paper)) return false;
      if (!hasNumber(paper)) {
        report({
          at: null,
          message: {
            vi: 'văn bản có từ hai trang trở lên nhưng không có số trang',
            en: 'the paper has two pages or more and no page number',
          },
          hint: { vi: `${insert.vi}; chọn Trang đầu khác`, en: `${insert.en}; Different First Page` },
        });
      }
      return true;
    },
  },
];
