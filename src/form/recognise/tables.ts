import type { Role } from '../paper.ts';
import { isBold } from '../piece.ts';
import type { Table, WordFile } from '../read/word.ts';
import { type Line, tableOf } from './line.ts';
import { numbered } from './numbered.ts';
import { folded, wordCount } from './text.ts';

/** What stands in tables: heads of columns, and all else. */
export function tableRoles(
  word: WordFile,
  text: readonly Line[],
): Map<Line, Extract<Role, 'Bang' | 'BangTieuDe'>> {
  const heads = new Map<number, number>();
  return new Map(
    text.flatMap((line): [Line, 'Bang' | 'BangTieuDe'][] => {
      const { cell } = line.paragraph;
      if (cell === null) return [];
      const known = heads.get(cell.table);
      const rows = known ?? headRows(word, word.tables[cell.table]);
      heads.set(cell.table, rows);
      return [[line, cell.row < rows ? 'BangTieuDe' : 'Bang']];
    }),
  );
}

/** How many of its first rows hold the heads of the columns: those repeated on every page, else one that is all bold or centred. */
function headRows(word: WordFile, table: Table | undefined): number {
  if (table === undefined || table.rows.length < 2) return 0;
  const marked = table.rows.findIndex((row) => !row.header);
  if (marked > 0) return marked;
  return isHead(word, table.rows[0]) ? 1 : 0;
}

function isHead(word: WordFile, row: Table['rows'][number] | undefined): boolean {
  if (row === undefined || row.cells.length < 2) return false;
  const printed = row.cells
    .flatMap((cell) => cell.paragraphs)
    .flatMap((i) => word.paragraphs[i] ?? [])
    .filter((paragraph) => paragraph.text.trim() !== '');
  const bold = (p: (typeof printed)[number]): boolean =>
    p.runs.every((run) => run.bold || run.text.trim() === '');
  return (
    printed.length > 1 &&
    (printed.every(bold) ||
      printed.every((p) => p.align === 'center' && wordCount(p.text) <= 8 && !/^\d+$/.test(p.text.trim())))
  );
}

/** A line right above a table of more than one column that names it: `Bảng 1. …`, or short, in the middle and no heading. */
export function captionOf(
  word: WordFile,
  text: readonly Line[],
  at: number,
): Extract<Role, 'BangTen'> | null {
  const [line, next] = [text[at], text[at + 1]];
  if (line === undefined || next === undefined || tableOf(line) >= 0) return null;
  const table = word.tables[tableOf(next)];
  if (table === undefined || !table.rows.some((row) => row.cells.length > 1)) return null;
  if (numbered(line) !== null || wordCount(line.text) > 30) return null;
  if (/^(?:bang|bieu)(?: so)? ?[\divx]*\s*[.:]?/.test(folded(line.text)) && !/[;.]$/.test(line.text))
    return 'BangTen';
  return line.paragraph.align === 'center' && (isBold(line.piece) || !/[.:;]$/.test(line.text))
    ? 'BangTen'
    : null;
}
