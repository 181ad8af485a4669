import type { Piece, Role } from '../paper.ts';
import { isUpper } from '../piece.ts';
import { isBodyName, partBodies } from './issuer.ts';
import { type Line, tableOf } from './line.ts';
import { isAnchor, signOf } from './signs.ts';
import { folded, wordCount } from './text.ts';
import { isTypeName } from './type-names.ts';

export interface Placed {
  role: Role;
  piece: Piece;
}

export interface Letterhead {
  placed: Placed[];
  /** First line of the paper, and the first behind its letterhead. */
  start: number;
  end: number;
  /** Lines of the issuing body. */
  issuer: Line[];
  kind: 'dang' | 'chinh_quyen' | null;
}

/**
 * Where the first letterhead of a file begins and ends and what stands in it; without one (`kind` null) only the
 * leading lines that betray themselves.
 */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const anchor = lines.findIndex((line) => isAnchor(line.text));
  const start = anchor < 0 ? 0 : startOf(lines, anchor);
  const end = endOf(lines, start, anchor);
  const zone = lines.slice(start, end);
  const left = bodyLines(zone, lines[anchor]);
  const { superior, issuer } = partBodies(left);
  const known = new Set([...superior, ...issuer]);
  const placed = [
    ...superior.map((line): Placed => ({ role: 'ChuQuan', piece: line.piece })),
    ...issuer.map((line): Placed => ({ role: 'TenCoQuan', piece: line.piece })),
    ...zone.flatMap((line, i): Placed[] => {
      const role = known.has(line) ? null : (signOf(line.text) ?? subjectUnderNumber(zone, i));
      return role === null ? [] : [{ role, piece: line.piece }];
    }),
  ];
  return { placed, start, end, issuer, kind: anchor < 0 ? null : kindOf(lines[anchor]) };
}

function kindOf(line: Line | undefined): 'dang' | 'chinh_quyen' {
  return line !== undefined && signOf(line.text) === 'TieuDeDang' ? 'dang' : 'chinh_quyen';
}

/** The letterhead begins with its table, else with the lines above the anchor that belong in one. */
function startOf(lines: readonly Line[], anchor: number): number {
  const table = lines[anchor] === undefined ? -1 : tableOf(lines[anchor]);
  let start = anchor;
  for (let at = anchor - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    const inTable = table >= 0 && tableOf(line) === table;
    if (!inTable && signOf(line.text) === null && !(table < 0 && isBodyLine(line))) break;
    start = at;
  }
  return start;
}

function endOf(lines: readonly Line[], start: number, anchor: number): number {
  const table = lines[anchor] === undefined ? -1 : tableOf(lines[anchor]);
  let issuerOpen = anchor >= 0 && table < 0;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (
      line === undefined ||
      isTitle(line) ||
      /^(?:kinh (?:gui|trinh)|- ?can cu|can cu)/.test(folded(line.text))
    )
      break;
    const inTable = table >= 0 && tableOf(line) === table;
    const sign = signOf(line.text);
    const belongs = inTable || sign !== null || (issuerOpen && isBodyLine(line)) || isLetterSubject(line);
    if (at > anchor && !belongs) break;
    // A second letterhead belongs to the next paper, unless both stand together.
    if (at > anchor && anchor >= 0 && isAnchor(line.text) && !inTable && at - anchor > 4) break;
    // What stands in capitals behind number and date is the title.
    if (sign === 'DiaDanhNgay' && at > anchor && !inTable) issuerOpen = hasIssuerBelow(lines, at);
  }
  return at;
}

/** Centred letterheads without a table may have the issuer below the date. */
function hasIssuerBelow(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 8).some((line) => signOf(line.text) === 'SoKyHieu');
}

function isTitle(line: Line): boolean {
  return isTypeName(line.text) && (isUpper(line.text) || line.paragraph.align === 'center');
}

function isBodyLine(line: Line): boolean {
  const { text } = line;
  if (wordCount(text) > 14 || /[.;:]$/.test(text)) return false;
  return isUpper(text)
    ? !/^(?:phu luc|mau|bieu)/.test(folded(text))
    : isBodyName(text) && line.paragraph.align === 'center';
}

/** `V/v …`, `Về việc …`. */
function isLetterSubject(line: Line): boolean {
  return /^(?:v ?\/ ?v|v\.v|ve viec)(?![a-z])/.test(folded(line.text));
}

/** Names of bodies: what stands above the number (or the star) beside the anchor and is nothing else. */
function bodyLines(zone: readonly Line[], anchor: Line | undefined): Line[] {
  const numberAt = zone.findIndex((line) => signOf(line.text) === 'SoKyHieu');
  const table = anchor === undefined ? -1 : tableOf(anchor);
  return zone.filter((line, i) => {
    if (signOf(line.text) !== null || isLetterSubject(line)) return false;
    if (numberAt >= 0 && i > numberAt && !isAboveNumber(line, zone[numberAt])) return false;
    if (table < 0 || tableOf(line) !== table) return isBodyLine(line);
    return besides(line, anchor) && wordCount(line.text) <= 20;
  });
}

function besides(line: Line, anchor: Line | undefined): boolean {
  const [cell, other] = [line.paragraph.cell, anchor?.paragraph.cell ?? null];
  if (cell === null || other === null) return false;
  return cell.column !== other.column || (isBodyLine(line) && isBodyName(line.text));
}

/** Only where the number comes first in the file although it stands lower: its cell is read before theirs. */
function isAboveNumber(line: Line, number: Line | undefined): boolean {
  const [cell, other] = [line.paragraph.cell, number?.paragraph.cell ?? null];
  return cell !== null && other !== null && cell.table === other.table && cell.row < other.row;
}

/** The subject of a letter: `V/v …` and what follows it, or whatever stands under the number in its cell. */
function subjectUnderNumber(zone: readonly Line[], at: number): Extract<Role, 'TrichYeuCongVan'> | null {
  const line = zone[at];
  if (line === undefined) return null;
  if (isLetterSubject(line)) return 'TrichYeuCongVan';
  const numberAt = zone.findIndex((other) => signOf(other.text) === 'SoKyHieu');
  const number = zone[numberAt];
  if (number === undefined || at < numberAt) return null;
  const cell = number.paragraph.cell;
  const sameColumn =
    cell === null
      ? line.paragraph === zone[at - 1]?.paragraph
      : line.paragraph.cell?.table === cell.table && line.paragraph.cell.column === cell.column;
  return sameColumn ? 'TrichYeuCongVan' : null;
}
