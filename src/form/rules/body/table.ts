import type { Paper } from '../../paper.ts';
import type { Paragraph, Row, Table } from '../../read/word.ts';
import { everywhere, type FormRules } from '../../rule.ts';

/** Rows below which a table stays on the page it begins on, or nearly so. */
const LONG = 6;

/** How wide a letter is on average, in parts of its size. */
const LETTER_WIDTH = 0.45;

interface Data {
  table: Table;
  first: Paragraph;
}

/** Tables of the body and the appendices with heads of columns and several rows; letterhead and signature are none. */
function dataTables({ word, roles, start, end }: Paper): Data[] {
  return word.tables.flatMap((table) => {
    const [first] = paragraphsOf(word.paragraphs, table.rows[0]);
    if (first === undefined || first.index < start || first.index >= end) return [];
    const headed = table.rows[0]?.cells.flatMap((cell) => cell.paragraphs) ?? [];
    const isData = headed.some((index) => roles[index] === 'BangTieuDe');
    return isData && !table.nested && table.ruled && table.rows.length >= LONG ? [{ table, first }] : [];
  });
}

function paragraphsOf(all: readonly Paragraph[], row: Row | undefined): Paragraph[] {
  return row?.cells.flatMap((cell) => cell.paragraphs).flatMap((index) => all[index] ?? []) ?? [];
}

/** Some cell surely has two lines or more, so a page may end inside the row. */
function isTall({ word }: Paper, row: Row): boolean {
  return row.cells.some((cell) => {
    const lines = cell.paragraphs
      .flatMap((index) => word.paragraphs[index] ?? [])
      .filter((p) => p.text.trim() !== '');
    return lines.length > 1 || lines.some((line) => widthOf(line) > cell.width);
  });
}

/** Twips, about. */
function widthOf({ runs }: Paragraph): number {
  return runs.reduce((sum, { text, size }) => sum + text.length * size * LETTER_WIDTH * 20, 0);
}

/** Tables that run over a page, TB-01. */
export const tableRules: FormRules = [
  {
    id: 'TB-01',
    clause: everywhere('', ''),
    law: null,
    severity: 'warning',
    title: { vi: 'bảng dài chưa lặp tiêu đề cột, hàng bị ngắt', en: 'a long table without repeated heads' },
    why: 'Bảng sang trang sau mà không có tiêu đề cột thì người đọc phải lật lại; một hàng bị cắt làm đôi thì khó dò. Đây là kinh nghiệm trình bày, không phải quy định.',
    check(paper, report) {
      const tables = dataTables(paper);
      for (const { table, first } of tables) {
        if (table.rows[0]?.header !== true) {
          report({
            at: first,
            message: {
              vi: `bảng ${table.rows.length} hàng chưa lặp lại hàng tiêu đề ở trang sau`,
              en: `the table of ${table.rows.length} rows does not repeat its heads on the next page`,
            },
            hint: {
              vi: 'đặt con trỏ vào hàng tiêu đề → Bố trí bảng (Table Layout) → Lặp lại hàng tiêu đề (Repeat Header Rows)',
              en: 'put the cursor in the first row → Table Layout → Repeat Header Rows',
            },
          });
        }
        if (table.rows.some((row) => !row.cantSplit && isTall(paper, row))) {
          report({
            at: first,
            message: {
              vi: `bảng ${table.rows.length} hàng cho phép ngắt một hàng sang trang sau`,
              en: `the table of ${table.rows.length} rows lets a row break across pages`,
            },
            hint: {
              vi: 'chọn cả bảng → Thuộc tính bảng (Table Properties) → Hàng (Row) → bỏ chọn Cho phép ngắt hàng qua trang (Allow row to break across pages)',
              en: 'select the table → Table Properties → Row → clear Allow row to break across pages',
            },
          });
        }
      }
      return tables.length > 0;
    },
  },
];
