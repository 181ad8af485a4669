import type { Piece } from '../paper.ts';
import { isBold, isUpper } from '../piece.ts';
import type { Placed } from './letterhead.ts';
import { type Line, partOf } from './line.ts';
import { numbered } from './numbered.ts';
import { isDraftMark, signOf } from './signs.ts';
import { folded, hasEndMark, isStar, isTypedLine, wordCount } from './text.ts';
import { isTypeName, typeNameLength } from './type-names.ts';

export interface Title {
  placed: Placed[];
  /** First line behind the title. */
  end: number;
  /** The printed name of the kind; null when there is none. */
  name: string | null;
}

/** How many lines behind the letterhead the title may begin. */
const REACH = 6;

/** Name of the kind, author, subject and the line below it, from the first line behind the letterhead on. */
export function readTitle(lines: readonly Line[], from: number, letter: boolean): Title {
  const found = findName(lines, from, letter);
  if (found === null) return { placed: marksBefore(lines, from, from), end: from, name: null };
  const { at, line, rest } = found;
  const placed: Placed[] = [...marksBefore(lines, from, at), { role: 'TenLoai', piece: line.piece }];
  if (rest !== null) placed.push({ role: 'TrichYeu', piece: rest.piece });
  const end = readSubject(lines, at + 1, placed, rest ?? line);
  return { placed, end, name: line.text };
}

function marksBefore(lines: readonly Line[], from: number, to: number): Placed[] {
  return lines.slice(from, to).flatMap((line): Placed[] => {
    const role = signOf(line.text);
    return role === null ? [] : [{ role, piece: line.piece }];
  });
}

interface Name {
  at: number;
  line: Line;
  /** More words behind the name on its line. */
  rest: Line | null;
}

function findName(lines: readonly Line[], from: number, letter: boolean): Name | null {
  const last = Math.min(lines.length, from + REACH);
  for (let at = from; at < last; at += 1) {
    const line = lines[at];
    if (line === undefined || beginsText(line)) break;
    if (isTypeName(line.text) && standsOut(line)) return { at, line, rest: null };
    const length = standsOut(line) && !hasEndMark(line.text) ? typeNameLength(line.text) : null;
    if (length !== null && (isUpper(line.text) || isUpper(line.text.slice(0, length))))
      return cutName(line, at, length);
  }
  return letter ? null : unknownName(lines, from, last);
}

function cutName(line: Line, at: number, length: number): Name {
  const { start, end } = line.piece;
  return { at, line: partOf(line, start, start + length), rest: partOf(line, start + length, end) };
}

/** A name that no list knows stands in capitals in the middle, right behind the letterhead. */
function unknownName(lines: readonly Line[], from: number, last: number): Name | null {
  const at = lines.findIndex((line, i) => i >= from && i < last && signOf(line.text) === null);
  const line = lines[at];
  if (line === undefined || beginsText(line) || !isUpper(line.text)) return null;
  return line.paragraph.align === 'center' && wordCount(line.text) <= 12 ? { at, line, rest: null } : null;
}

function beginsText(line: Line): boolean {
  const text = folded(line.text);
  return (
    /^(?:kinh (?:gui|trinh)|- ?can cu|can cu) /.test(text) || numbered(line) !== null || wordCount(text) > 60
  );
}

function standsOut(line: Line): boolean {
  return isUpper(line.text) || isBold(line.piece) || line.paragraph.align === 'center';
}

/** Adds what belongs to the subject to `placed`; returns the first line behind it. */
function readSubject(lines: readonly Line[], from: number, placed: Placed[], name: Line): number {
  let before = name;
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isTypedLine(line.text) || isStar(line.text)) {
      placed.push({ role: 'GachTrichYeu', piece: line.piece });
      return at + 1;
    }
    const role = roleBelowName(line, before, before === name);
    if (role === null) break;
    placed.push({ role, piece: line.piece });
    if (drawsBelow(line.piece) || isApart(lines[at + 1], line)) return typedBelow(lines, at + 1, placed);
    before = line;
  }
  return at;
}

function typedBelow(lines: readonly Line[], at: number, placed: Placed[]): number {
  const line = lines[at];
  if (line === undefined || !isTypedLine(line.text)) return at;
  placed.push({ role: 'GachTrichYeu', piece: line.piece });
  return at + 1;
}

/** A line drawn under the last printed line of its paragraph closes the title. */
function drawsBelow(piece: Piece): boolean {
  const { lines, text } = piece.paragraph;
  return lines.some((stroke) => stroke.side === 'below') && piece.end >= text.trimEnd().length;
}

/** An empty paragraph closes the subject, whether it draws a line or not. */
function isApart(next: Line | undefined, line: Line): boolean {
  return next !== undefined && next.paragraph.index - line.paragraph.index > 1;
}

type BelowName = 'TrichYeu' | 'TacGia' | 'DuThao' | 'PhuLucKemTheo';

function roleBelowName(line: Line, before: Line, first: boolean): BelowName | null {
  const text = folded(line.text);
  if (isDraftMark(line.text)) return 'DuThao';
  if (beginsText(line) || line.paragraph.cell?.table !== before.paragraph.cell?.table) return null;
  if (/^\((?:kem theo|ban hanh)/.test(text)) return 'PhuLucKemTheo';
  if (isUpper(line.text) && /^cua /.test(text)) return 'TacGia';
  if (line.paragraph === before.paragraph) return 'TrichYeu';
  return (first ? mayBegin(line) : mayGoOn(line, before)) ? 'TrichYeu' : null;
}

function mayBegin(line: Line): boolean {
  if (line.paragraph.align === 'center' || isBold(line.piece)) return !/[:;]$/.test(line.text);
  return !hasEndMark(line.text) && wordCount(line.text) <= 40 && !isUpper(line.text);
}

/** Capitals under a subject that has none name who decides: `ỦY BAN NHÂN DÂN XÃ …`. */
function mayGoOn(line: Line, before: Line): boolean {
  if (isUpper(line.text) && !isUpper(before.text)) return false;
  return (
    line.paragraph.align === 'center' &&
    isBold(line.piece) === isBold(before.piece) &&
    !/[:;]$/.test(line.text)
  );
}
