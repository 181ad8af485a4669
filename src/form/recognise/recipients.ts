import type { Piece } from '../paper.ts';
import { isUpper } from '../piece.ts';
import { isRecipientsHeading } from './closing.ts';
import type { Placed } from './letterhead.ts';
import { type Line, partOf } from './line.ts';
import { isAuthority, isName, isOfficeTitle } from './signer.ts';
import { folded, wordCount } from './text.ts';

export interface Recipients {
  heading: Piece | null;
  items: Piece[];
  placed: Placed[];
  /** Lines that are taken. */
  used: ReadonlySet<Line>;
}

/** `Nơi nhận:` and its list: below it in its cell and the cells under that, or in the lines that follow. */
export function readRecipients(lines: readonly Line[]): Recipients {
  const at = lines.findIndex((line) => isRecipientsHeading(line.text));
  const line = lines[at];
  if (line === undefined) return { heading: null, items: [], placed: [], used: new Set() };
  const { heading, first } = cutHeading(line);
  const below = line.paragraph.cell === null ? following(lines, at) : underneath(lines, at);
  const list = first === null ? below : [first, ...below];
  const author = authorOf(list);
  const items = list.filter((item) => item !== author).map((item) => item.piece);
  const placed: Placed[] = [
    { role: 'NoiNhanTieuDe', piece: heading.piece },
    ...items.map((piece): Placed => ({ role: 'NoiNhan', piece })),
  ];
  if (author !== undefined) placed.push({ role: 'NguoiSoanThao', piece: author.piece });
  return { heading: heading.piece, items, placed, used: new Set([line, ...below]) };
}

function cutHeading(line: Line): { heading: Line; first: Line | null } {
  const colon = line.text.indexOf(':');
  const { start, end } = line.piece;
  if (colon < 0 || colon === line.text.length - 1) return { heading: line, first: null };
  return { heading: partOf(line, start, start + colon + 1), first: partOf(line, start + colon + 1, end) };
}

function underneath(lines: readonly Line[], at: number): Line[] {
  const own = lines[at]?.paragraph.cell ?? null;
  return lines.slice(at + 1).filter(({ text, paragraph: { cell } }) => {
    if (own === null || cell === null || cell.table !== own.table || cell.column !== own.column) return false;
    return cell.row === own.row || isItem(text);
  });
}

/** Without a table: as long as the lines look like items; the other half of such a line is the signature's. */
function following(lines: readonly Line[], at: number): Line[] {
  const out: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.half === 'right') continue;
    const before = out.at(-1);
    const sameParagraph = line.paragraph === lines[at]?.paragraph || line.paragraph === before?.paragraph;
    if (!isItem(line.text) && line.paragraph.label === '' && !(sameParagraph && !isSigner(line.text))) {
      if (before === undefined || !isAuthorMark(line, before)) break;
    }
    out.push(line);
  }
  return out;
}

function isSigner(text: string): boolean {
  return isAuthority(text) || isOfficeTitle(text) || isName(text);
}

function isItem(text: string): boolean {
  return (
    /^[-–—+•]/u.test(text) || /^luu\s*[:;]?\s/.test(folded(text)) || /^nhu (?:tren|dieu)/.test(folded(text))
  );
}

/** `PL.(300)`, `NguyenVanAn-26`: behind the line of the archive. */
function authorOf(list: readonly Line[]): Line | undefined {
  const last = list.at(-1);
  const before = list.at(-2);
  return last !== undefined && before !== undefined && isAuthorMark(last, before) ? last : undefined;
}

function isAuthorMark(line: Line, before: Line): boolean {
  if (!/(?:^|\s)luu(?![a-z])/.test(folded(before.text)) || isItem(line.text)) return false;
  return wordCount(line.text) <= 2 && line.text.length <= 30 && !isRoleWord(line.text);
}

function isRoleWord(text: string): boolean {
  return isUpper(text) && (isAuthority(text) || isOfficeTitle(text));
}
