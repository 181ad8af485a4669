import type { Paper, Piece, Role } from '../../paper.ts';
import { sizesOf } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';
import type { ReportForm } from '../../rule.ts';
import { pieces, sameColumn } from './pieces.ts';

/** Shares of a single line that pass for one. */
const SINGLE = { min: 0.95, max: 1.05 };

/** Single lines are set this many times as high as their letters, and a little more when the height is fixed. */
const FIXED_SINGLE = 1.35;

const blocks: readonly (readonly Role[])[] = [
  ['QuocHieu', 'TieuNgu'],
  ['ChuQuan', 'TenCoQuan'],
];

/** Lines of one block of the letterhead follow each other in single lines without a gap. */
export function checkSpacing(paper: Paper, report: ReportForm): boolean {
  let seen = false;
  for (const roles of blocks) {
    const lines = roles.flatMap((role) => pieces(paper, role));
    for (const [i, below] of lines.entries()) {
      const above = lines[i - 1];
      if (above === undefined || !follows(above.paragraph, below.paragraph)) continue;
      seen = true;
      checkPair(above.paragraph, below, report);
    }
  }
  return seen;
}

function follows(above: Paragraph, below: Paragraph): boolean {
  return below.index === above.index + 1 && sameColumn(above, below) && above.cell?.row === below.cell?.row;
}

function checkPair(above: Paragraph, below: Piece, report: ReportForm): void {
  const gap = above.after + below.paragraph.before;
  if (gap > 0)
    report({
      at: below,
      message: {
        vi: `hai dòng của phần đầu văn bản cách nhau thêm ${points(gap)} pt, quy định cách nhau dòng đơn`,
        en: `lines of the letterhead stand ${points(gap)} pt apart; required: single lines without a gap`,
      },
      hint: {
        vi: 'chọn các dòng → Đoạn văn (Paragraph) → Trước (Before) và Sau (After) đặt 0 pt',
        en: 'select the lines → Paragraph → Before and After: 0 pt',
      },
    });
  const found = lineOf(below);
  if (found !== null)
    report({
      at: below,
      message: {
        vi: `phần đầu văn bản giãn dòng ${found}, quy định dòng đơn`,
        en: `the letterhead is set in lines of ${found}; required: single`,
      },
      hint: {
        vi: 'chọn các dòng → Đoạn văn (Paragraph) → Giãn cách dòng (Line spacing): Đơn (Single)',
        en: 'select the lines → Paragraph → Line spacing: Single',
      },
    });
}

/** The spacing of a line that is surely not single; null when it is. */
function lineOf(piece: Piece): string | null {
  const { rule, value } = piece.paragraph.line;
  if (rule === 'auto') return value < SINGLE.min || value > SINGLE.max ? points(value) : null;
  return value > FIXED_SINGLE * Math.max(...sizesOf(piece)) ? `${points(value)} pt` : null;
}

function points(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
