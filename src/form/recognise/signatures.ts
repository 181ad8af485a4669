import type { Signature } from '../paper.ts';
import { isUpper } from '../piece.ts';
import type { WordFile } from '../read/word.ts';
import type { Placed } from './letterhead.ts';
import { type Line, tableOf } from './line.ts';
import { isAuthority, isName, isOfficeTitle } from './signer.ts';
import { folded, isDots, wordCount } from './text.ts';

export interface Signatures {
  signatures: Signature[];
  placed: Placed[];
  /** Lines that belong to none. */
  rest: Line[];
}

interface Block {
  authority: Line[];
  title: Line[];
  name: Line | null;
  /** `(Đã ký)`, `(Chữ ký, dấu)`. */
  notes: Line[];
}

/** The blocks of signatures among the lines of the closing, column by column; `lines` without the recipients. */
export function readSignatures(word: WordFile, lines: readonly Line[]): Signatures {
  const columns = new Map<string, Line[]>();
  const rest: Line[] = [];
  for (const line of lines) {
    if (!isLikely(word, line)) {
      rest.push(line);
      continue;
    }
    const key = columnKey(line);
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  const found = [...columns.values()].flatMap((column) =>
    blocksOf(column).map((block) => ({ block, column })),
  );
  const real = found.filter(({ block }) => block.authority.length + block.title.length > 0);
  const stray = found.filter((one) => !real.includes(one)).flatMap(({ block }) => linesOfBlock(block));
  return {
    signatures: real.map(({ block }) => asSignature(word, block)),
    placed: real.flatMap(({ block }) => place(block)),
    rest: [...rest, ...stray],
  };
}

function isLikely(word: WordFile, line: Line): boolean {
  const { text } = line;
  const table = word.tables[tableOf(line)];
  if (table?.ruled === true && table.rows.length > 2) return false;
  if (isContact(text) || wordCount(text) > 20) return false;
  return isUpper(text) || isName(text) || isOfficeTitle(text) || isNote(text);
}

/** `Địa chỉ: …`, `Điện thoại: …`. */
export function isContact(text: string): boolean {
  return /^(?:dia chi|dien thoai|dt|so dien thoai|email|e-mail|thu dien tu|fax|website|trang thong tin)\s*:/.test(
    folded(text),
  );
}

function isNote(text: string): boolean {
  return text.startsWith('(') || /\)\d?$/u.test(text) || /^(?:da ky|ky ten)/.test(folded(text));
}

function columnKey(line: Line): string {
  const { cell } = line.paragraph;
  return cell === null ? sideOf(line) : `${cell.table} ${cell.column}`;
}

function blocksOf(column: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let current = empty();
  const close = (): void => {
    blocks.push(current);
    current = empty();
  };
  for (const [i, line] of column.entries()) {
    const kind = kindOf(line, current, column[i + 1]);
    if (current.name !== null && kind !== 'note') close();
    if (kind === 'name') current.name = line;
    else if (kind === 'note') current.notes.push(line);
    else current[kind].push(line);
  }
  if (current.name !== null || current.authority.length + current.title.length + current.notes.length > 0)
    close();
  return blocks;
}

type Kind = 'authority' | 'title' | 'name' | 'note';

function kindOf(line: Line, block: Block, next: Line | undefined): Kind {
  const { text } = line;
  if (isNote(text) && !isName(text)) return 'note';
  if (isAuthority(text)) return 'authority';
  if (isOfficeTitle(text)) return 'title';
  const started = block.authority.length + block.title.length > 0;
  if (
    started &&
    isName(text) &&
    !(isUpper(text) && next !== undefined && isName(next.text) && !isUpper(next.text))
  ) {
    return 'name';
  }
  // The second line of an office or a body: `KT. CHỦ TỊCH ỦY BAN` / `NHÂN DÂN PHƯỜNG MẪU`.
  return !isUpper(text) && isName(text) ? 'name' : continues(block);
}

function continues(block: Block): 'authority' | 'title' {
  return block.authority.length > 0 && block.title.length === 0 ? 'authority' : 'title';
}

function empty(): Block {
  return { authority: [], title: [], name: null, notes: [] };
}

function linesOfBlock(block: Block): Line[] {
  return [...block.authority, ...block.title, ...(block.name === null ? [] : [block.name]), ...block.notes];
}

function place(block: Block): Placed[] {
  return [
    ...block.authority.map(({ piece }): Placed => ({ role: 'QuyenHan', piece })),
    ...block.title.map(({ piece }): Placed => ({ role: 'ChucVuKy', piece })),
    ...(block.name === null ? [] : [{ role: 'HoTenKy', piece: block.name.piece } as const]),
    ...block.notes.map(({ piece }): Placed => ({ role: 'ChuKy', piece })),
  ];
}

function asSignature(word: WordFile, block: Block): Signature {
  const [first] = linesOfBlock(block);
  return {
    authority: block.authority.map(({ piece }) => piece),
    title: block.title.map(({ piece }) => piece),
    name: block.name === null || isDots(block.name.text) ? null : block.name.piece,
    side: first === undefined ? 'right' : sideIn(word, first),
  };
}

function sideIn(word: WordFile, line: Line): 'left' | 'right' {
  const { cell } = line.paragraph;
  const row = cell === null ? undefined : word.tables[cell.table]?.rows[cell.row];
  if (cell === null || row === undefined || row.cells.length < 2) return sideOf(line);
  return cell.column * 2 < row.cells.length - 1 ? 'left' : 'right';
}

/** Twips; what is pushed in further than this without a table stands on the right. */
const RIGHT_HALF = 2500;

function sideOf(line: Line): 'left' | 'right' {
  const { paragraph, piece } = line;
  if (line.half !== null) return line.half;
  if (paragraph.align === 'right' || paragraph.align === 'center') return 'right';
  const pushed = paragraph.left + Math.max(0, paragraph.firstLine);
  const tabbed = paragraph.text.slice(paragraph.text.lastIndexOf('\n', piece.start - 1) + 1, piece.start);
  return pushed >= RIGHT_HALF || /\t|\s{8,}/.test(tabbed) ? 'right' : 'left';
}
