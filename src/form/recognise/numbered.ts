import type { Level } from '../paper.ts';
import { isBold, isUpper } from '../piece.ts';
import type { Line } from './line.ts';
import { hasEndMark, plain, wordCount } from './text.ts';

/** The number a line begins with, typed or automatic. */
export interface Numbered {
  level: Level;
  number: string;
  value: number | null;
  /** What follows it. */
  title: string;
}

type Reader = (groups: Record<string, string>, line: Line) => Numbered | null;

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const ORDINALS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');
// NĐ 30/2020 PL I.II.6.đ: the order of the Vietnamese alphabet without the letters that numbering leaves out.
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(?<word>phần|chương)\s+(?<number>thứ\s+[A-Za-zÀ-ɏḀ-ỿ]+|[IVXLC]+|\d+|[A-ZĐ])(?![A-Za-zÀ-ɏḀ-ỿ\d])\s*(?<sign>[.:\-–]?)\s*(?<title>.*)$/iu,
    (g, line) => divided(g, line, /^ph/iu.test(g.word ?? '') ? 'phan' : 'chuong'),
  ],
  [
    /^(?<word>tiểu mục|mục)\s+(?<number>\d+|[IVXLC]+|[A-ZĐ])(?![A-Za-zÀ-ɏḀ-ỿ\d])\s*(?<sign>[.:\-–]?)\s*(?<title>.*)$/iu,
    (g, line) => divided(g, line, /^t/iu.test(g.word ?? '') ? 'tieu_muc' : 'muc'),
  ],
  [/^điều\s+(?<number>\d+\p{Ll}?|[.…]+)\s*(?<sign>[.:]?)\s*(?<title>.*)$/iu, article],
  [
    /^(?<number>[IVXLC]+)\s*(?:[.)/:]|\s[-–])\s*(?<title>[A-Za-zÀ-ɏḀ-ỿ]?.*)$/u,
    (g) => numberedBy('la_ma', g, romanValue),
  ],
  [/^(?<number>[A-HĐ])\s*[.)/]\s+(?<title>\S.*)$/u, (g) => numberedBy('phan', g, letterValue)],
  [
    /^(?<number>\d{1,2}(?:\.\d{1,2})+)(?:\s*[.)/]\s+|\s+(?=\p{Lu}))(?<title>\S.*)$/u,
    (g) => numberedBy('khoan', g, () => null),
  ],
  [
    /^(?<number>\d{1,3})\s*[.)/](?:\s+(?<title>.*)|(?<close>[A-Za-zÀ-ɏḀ-ỿ].*))?$/u,
    (g) => numberedBy('khoan', g, Number),
  ],
  [/^(?<number>\p{Ll}{1,2})\s*[).]\s+(?<title>.*)$/u, (g) => numberedBy('diem', g, letterValue)],
  [/^(?<number>)[-–—+•*▪●‣]\s*(?<title>\S.*)$/u, (g) => numberedBy('gach', g, () => null)],
];

/** How a line is numbered; null when it is not, or when the words only look like it (`Điều 5 Luật …`). */
export function numbered(line: Line): Numbered | null {
  const { label } = line.paragraph;
  const own = label !== '' && line.piece === firstOf(line) ? `${listSign(label)} ` : '';
  const text = plain(own + line.text);
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.groups ?? {}, line);
  }
  return null;
}

/** Bullets of Word's symbol fonts come as private characters. */
function listSign(label: string): string {
  return /^[A-Za-zÀ-ɏḀ-ỿ\d]/u.test(label.trim()) ? label.trim() : '-';
}

function firstOf(line: Line): Line['piece'] | null {
  return line.paragraph.text.slice(0, line.piece.start).trim() === '' ? line.piece : null;
}

/**
 * Alone on its line as a heading is: bold, or short, without an end mark, and in capitals or with text of its own
 * below it (else it is one of a list).
 */
export function standsAlone(line: Line, { level, title }: Numbered, next: Line | undefined): boolean {
  if (isBold(line.piece)) return true;
  if (level === 'gach' || title === '' || hasEndMark(title) || wordCount(title) > 15) return false;
  if (isUpper(title)) return true;
  const below = next === undefined ? null : numbered(next);
  return next !== undefined && (below === null || ORDER.indexOf(below.level) > ORDER.indexOf(level));
}

/** From the highest level down. */
const ORDER: readonly Level[] = [
  'phan',
  'chuong',
  'muc',
  'tieu_muc',
  'dieu',
  'la_ma',
  'khoan',
  'diem',
  'gach',
];

function divided(g: Record<string, string>, line: Line, level: Level): Numbered | null {
  const { number = '', title = '', sign = '' } = g;
  const heading =
    title === '' ||
    isUpper(title) ||
    isBold(line.piece) ||
    (line.paragraph.align === 'center' && wordCount(title) <= 30);
  if (!heading && sign === '') return null;
  if (!heading && hasEndMark(title)) return null;
  return { level, number, value: dividedValue(number), title };
}

function dividedValue(number: string): number | null {
  if (/^\d+$/.test(number)) return Number(number);
  const ordinal = /^thứ\s+([A-Za-zÀ-ɏḀ-ỿ]+)$/iu.exec(number)?.[1]?.toLowerCase();
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal) + 1 || null;
  return romanValue(number) ?? letterValue(number.toLowerCase());
}

/** `Điều 5.` is a heading, `Điều 5 Luật …` a citation. */
function article(g: Record<string, string>, line: Line): Numbered | null {
  const { number = '', title = '', sign = '' } = g;
  if (sign === '' && title !== '' && !isBold(line.piece) && /\d$/.test(number)) return null;
  return { level: 'dieu', number, value: /^\d+$/.test(number) ? Number(number) : null, title };
}

function numberedBy(
  level: Level,
  g: Record<string, string>,
  worth: (number: string) => number | null,
): Numbered {
  const { number = '', title, close } = g;
  return { level, number, value: number === '' ? null : worth(number), title: title ?? close ?? '' };
}

/** 4 of `IV`; null when it is not written so. */
export function romanValue(number: string): number | null {
  const digits = [...number.toUpperCase()].map((sign) => ROMAN_DIGITS[sign]);
  let sum = 0;
  for (const [i, digit] of digits.entries()) {
    if (digit === undefined) return null;
    sum += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  }
  return sum > 0 ? sum : null;
}

function letterValue(number: string): number | null {
  const [first = '', second] = [...number.toLowerCase()];
  const at = LETTERS.indexOf(first);
  if (at < 0 || (second !== undefined && second !== first)) return null;
  return at + 1 + (second === undefined ? 0 : LETTERS.length);
}
