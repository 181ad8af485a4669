import type { Heading, Level, Paper } from '../../paper.ts';

/** Where numbers do not go on. */
export interface Break {
  heading: Heading;
  /** The one before it at its level; null for the first of a list. */
  before: Heading | null;
  kind: 'gap' | 'repeat' | 'start';
}

type Rank = Level | 'chu_cai';

/** From the highest down; articles are numbered through all of them and judged by themselves. */
const RANKS: readonly Rank[] = [
  'phan',
  'chuong',
  'muc',
  'tieu_muc',
  'dieu',
  'chu_cai',
  'la_ma',
  'khoan',
  'diem',
];

/** A line that may be numbered in some way of its own. */
const NUMBERED = /^\s*(?:\d+|[IVXLC]+|[A-Za-zÀ-ɏḀ-ỿ])\s*[.,):/-]/u;

/**
 * Every place where a number surely does not follow: it neither goes on with an open list of its level, nor with the
 * last list of that level, nor begins a list anew.
 */
export function breaksOf(paper: Paper): Break[] {
  const breaks: Break[] = [];
  /** The last of every list of a level that may go on. */
  const open = new Map<Rank, Heading[]>();
  const latest = new Map<Rank, Heading>();
  const headings = paper.headings.filter(({ level }) => level !== 'gach');
  for (const [i, heading] of headings.entries()) {
    const rank = rankOf(heading);
    for (const lower of RANKS.slice(RANKS.indexOf(rank) + 1)) open.delete(lower);
    const { value } = heading;
    if (value === null || rank === 'dieu') continue;
    const lists = open.get(rank) ?? [];
    const last = lists.at(-1) ?? null;
    const goesOn = lists.findLastIndex((one) => one.value === value - 1);
    const kind =
      value === 1 || goesOn >= 0 ? null : kindOf(last, heading, latest.get(rank) ?? null, headings[i + 1]);
    if (kind !== null && !isDoubtful(paper, last ?? null, heading))
      breaks.push({ heading, before: last, kind });
    const kept = goesOn >= 0 ? lists.slice(0, goesOn) : value === 1 ? lists : lists.slice(0, -1);
    open.set(rank, [...kept, heading]);
    latest.set(rank, heading);
  }
  return breaks;
}

/** `A.` is a level of its own beside `Phần I`. */
function rankOf({ level, piece, number }: Heading): Rank {
  const words = `${piece.paragraph.label} ${piece.text}`;
  return level === 'phan' && number.length === 1 && !/^\s*phần/iu.test(words) ? 'chu_cai' : level;
}

function kindOf(
  last: Heading | null,
  { value, level }: Heading,
  latest: Heading | null,
  next: Heading | undefined,
): Break['kind'] | null {
  if (value === null) return null;
  if (last !== null) return last.value === value ? 'repeat' : 'gap';
  // A list may go on over a heading; and a number alone may be no list at all.
  const goesOn = latest?.value === value - 1;
  return !goesOn && next?.level === level && next.value === value + 1 ? 'start' : null;
}

/** Something between them that is numbered in a way nobody recognised. */
function isDoubtful({ word, headings }: Paper, from: Heading | null, { piece }: Heading): boolean {
  if (/^\d+\s*\//u.test(piece.text)) return true;
  const known = new Set(headings.map((heading) => heading.piece.paragraph));
  const start = from === null ? Math.max(0, piece.paragraph.index - 1) : from.piece.paragraph.index + 1;
  return word.paragraphs
    .slice(start, piece.paragraph.index)
    .some((paragraph) => !known.has(paragraph) && NUMBERED.test(`${paragraph.label} ${paragraph.text}`));
}
