import { letter, roman } from '../vi/number.ts';
import { ensureEnd, toLines, upper, upperFirst } from '../vi/text.ts';
import type { DiemView, KhoanView, MucView } from './view.ts';

/** A section before it has its number; headings are as in `templates/cau`, without number. */
export interface Section {
  tieu_de: string;
  doan?: string[];
  khoan?: Clause[];
}

export interface Clause {
  /** Printed bold on a line of its own, with its number. */
  tieu_de?: string;
  doan?: string[];
  diem?: { tieu_de?: string; doan: string[] }[];
}

function isEmpty(section: Section): boolean {
  return (section.doan ?? []).length === 0 && (section.khoan ?? []).length === 0;
}

/**
 * Numbers the sections that have something to say: `I. …`, inside them `1. …`, inside those `a) …`
 * (NĐ 30 PL I.V ô 6b); an empty one is null and takes no number.
 */
export function numberSections<K extends string>(
  sections: Record<K, Section | null>,
): Record<K, MucView | null> {
  let n = 0;
  const views = Object.entries<Section | null>(sections).map(([key, section]) => {
    if (section === null || isEmpty(section)) return [key, null];
    n += 1;
    return [key, muc(section, n)];
  });
  return Object.fromEntries(views) as Record<K, MucView | null>; // fromEntries forgets the keys
}

export function muc(section: Section, n: number): MucView {
  return {
    tieu_de: `${roman(n)}. ${upper(section.tieu_de)}`,
    doan: section.doan ?? [],
    khoan: numberClauses(section.khoan ?? []),
  };
}

/** Points that letters can number; behind `yyy)` nobody finds a point by them, so a longer list goes by numbers. */
const MOST_LETTERED = 69;

/** `a)`, `b)`; `1)`, `2)` in a list too long for letters. */
function pointSign(i: number, points: readonly unknown[]): string {
  return `${points.length > MOST_LETTERED ? i + 1 : letter(i)})`;
}

/** `1. …`, `2. …` for clauses with a heading; a clause without one is plain text. */
function numberClauses(clauses: readonly Clause[]): KhoanView[] {
  let n = 0;
  return clauses.map((clause): KhoanView => {
    if (clause.tieu_de !== undefined) n += 1;
    return {
      tieu_de: clause.tieu_de === undefined ? null : `${n}. ${upperFirst(clause.tieu_de)}`,
      doan: clause.doan ?? [],
      diem: (clause.diem ?? []).map(
        (point, i, all): DiemView => ({
          tieu_de: point.tieu_de === undefined ? null : `${pointSign(i, all)} ${upperFirst(point.tieu_de)}`,
          doan: point.doan,
        }),
      ),
    };
  });
}

/** Several short points as lettered paragraphs `a) …;` … `.`; a single one stands without a letter. */
export function letteredPoints(texts: readonly string[]): string[] {
  const points = texts.flatMap((text) =>
    toLines(text)
      .slice(0, 1)
      .map((first) => ({ first, rest: toLines(text).slice(1) })),
  );
  if (points.length === 1) return points.flatMap((p) => [ensureEnd(upperFirst(p.first), '.'), ...p.rest]);
  return points.flatMap((p, i) => [
    `${pointSign(i, points)} ${ensureEnd(upperFirst(p.first), '.')}`,
    ...p.rest,
  ]);
}

/** Points with a dash, `;` between and `.` last. */
export function dashedPoints(texts: readonly string[]): string[] {
  return texts.map((text, i) => `- ${ensureEnd(upperFirst(text), i === texts.length - 1 ? '.' : ';')}`);
}

/** Lines as `1. …`, `2. …`; those with a dash belong to the line above and take no number. */
export function numberedLines(lines: readonly string[]): string[] {
  let n = 0;
  return lines.map((line) => {
    if (line.startsWith('- ')) return line;
    n += 1;
    return `${n}. ${upperFirst(line)}`;
  });
}
