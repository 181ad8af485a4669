import type { Appendix, Piece } from '../paper.ts';
import { isBold, isUpper } from '../piece.ts';
import type { Paragraph, WordFile } from '../read/word.ts';
import type { Placed } from './letterhead.ts';
import { type Line, partOf, tableOf } from './line.ts';
import { signOf } from './signs.ts';
import { captionOf, tableRoles } from './tables.ts';
import { folded, hasEndMark, isStar, isTypedLine, plain, wordCount } from './text.ts';

export interface Appendices {
  appendices: Appendix[];
  placed: Placed[];
}

const HEADING =
  /^phụ lục(?:\s+(?:số\s*)?(?<number>[IVXLC]+|\d{1,2}|[A-ZĐ]|[.…\d]+))?(?![A-Za-zÀ-ɏḀ-ỿ\d])\s*(?<sign>[:.\-–]?)\s*(?<title>.*)$/iu;

/** Where appendices begin among the lines from `from` on: `closed` tells that a signature came before. */
export function appendixStarts(
  word: WordFile,
  lines: readonly Line[],
  from: number,
  closed: boolean,
): number[] {
  return lines.flatMap((line, at) => (at >= from && isHeading(word, line, closed) ? [at] : []));
}

function isHeading(word: WordFile, line: Line, closed: boolean): boolean {
  const title = HEADING.exec(plain(line.text))?.groups?.title;
  if (title === undefined || wordCount(title) > 40 || /[;,]$/.test(title)) return false;
  const opens = opensPage(word, line.paragraph);
  const alone = title === '' || isUpper(title) || isBold(line.piece);
  if (!alone || (tableOf(line) >= 0 && title !== '')) return false;
  return closed || (opens && title === '');
}

function opensPage(word: WordFile, paragraph: Paragraph): boolean {
  const section = word.sections[paragraph.section];
  const before = word.paragraphs[paragraph.index - 1];
  return paragraph.pageBreak || section?.start === paragraph.index || before?.section !== paragraph.section;
}

/** The appendices that begin at `starts`; the last one ends before line `to`. `endParagraph`: behind the last of the paper. */
export function readAppendices(
  word: WordFile,
  lines: readonly Line[],
  starts: readonly number[],
  to: number,
  endParagraph: number,
): Appendices {
  const all = starts.map((start, i) => {
    const next = starts[i + 1];
    const endsAt = next === undefined ? endParagraph : (lines[next]?.paragraph.index ?? endParagraph);
    return readOne(word, lines.slice(start, next ?? to), endsAt);
  });
  return {
    appendices: all.flatMap(({ appendix }) => appendix ?? []),
    placed: all.flatMap(({ placed }) => placed),
  };
}

function readOne(
  word: WordFile,
  lines: readonly Line[],
  end: number,
): { appendix: Appendix | null; placed: Placed[] } {
  const [first] = lines;
  if (first === undefined) return { appendix: null, placed: [] };
  const { heading, rest, number } = cutHeading(first);
  const head = readHead(lines, 1);
  const titles = [...(rest === null ? [] : [rest.piece]), ...head.titles];
  const text = lines.slice(head.end);
  const tables = tableRoles(word, text);
  const placed: Placed[] = [
    { role: 'PhuLucSo', piece: heading.piece },
    ...titles.map((piece): Placed => ({ role: 'PhuLucTen', piece })),
    ...head.references.map((piece): Placed => ({ role: 'PhuLucKemTheo', piece })),
    ...head.drawn.map((piece): Placed => ({ role: 'DongKe', piece })),
    ...text.map(
      (line, i): Placed => ({
        role: tables.get(line) ?? captionOf(word, text, i) ?? 'NoiDungPhuLuc',
        piece: line.piece,
      }),
    ),
  ];
  const appendix: Appendix = {
    heading: heading.piece,
    number,
    title: titles,
    reference: head.references[0] ?? null,
    start: first.paragraph.index,
    end,
  };
  return { appendix, placed };
}

/** `Phụ lục I` and, on the same line, its title. */
function cutHeading(line: Line): { heading: Line; rest: Line | null; number: string } {
  const groups = HEADING.exec(plain(line.text))?.groups ?? {};
  const { title = '', number = '' } = groups;
  if (title === '') return { heading: line, rest: null, number };
  // The title keeps its length whatever form of Unicode it has only when it is searched from the end.
  const words = title.split(' ').length;
  const at = startOfLastWords(line.text, words);
  const { start, end } = line.piece;
  return { heading: partOf(line, start, start + at), rest: partOf(line, start + at, end), number };
}

function startOfLastWords(text: string, words: number): number {
  const starts = [...text.matchAll(/\S+/gu)].map((found) => found.index);
  return starts.at(-words) ?? 0;
}

/** How far below its heading the reference of an appendix may stand. */
const TITLE_LINES = 5;

interface Head {
  titles: Piece[];
  references: Piece[];
  drawn: Piece[];
  end: number;
}

function readHead(lines: readonly Line[], from: number): Head {
  const head: Head = { titles: [], references: [], drawn: [], end: from };
  // What stands between heading and reference is the title, however it is typed.
  const near = lines.slice(from, from + TITLE_LINES).findIndex(isReference);
  let open = false;
  for (; head.end < lines.length; head.end += 1) {
    const line = lines[head.end];
    if (line === undefined || (tableOf(line) >= 0 && tableOf(line) !== tableOfFirst(lines))) break;
    if (open || isReference(line)) {
      open = !/\)\s*[.;]?$/.test(line.text) && head.references.length < 3;
      head.references.push(line.piece);
    } else if (isTypedLine(line.text) || isStar(line.text)) head.drawn.push(line.piece);
    else if (head.references.length > 0) break;
    else if (head.end < from + near || isTitle(line, head.titles.length === 0)) head.titles.push(line.piece);
    else break;
  }
  return head;
}

function tableOfFirst(lines: readonly Line[]): number {
  return lines[0] === undefined ? -1 : tableOf(lines[0]);
}

/** `(Kèm theo Kế hoạch số …)`, with or without its brackets. */
function isReference(line: Line): boolean {
  return /^\(?(?:kem theo|ban hanh kem theo|dinh kem)/.test(folded(line.text));
}

function isTitle(line: Line, first: boolean): boolean {
  if (signOf(line.text) !== null || wordCount(line.text) > 60 || /[;:]$/.test(line.text)) return false;
  const centred = line.paragraph.align === 'center';
  if (isUpper(line.text)) return centred || first;
  return centred && (isBold(line.piece) || (first && !hasEndMark(line.text)));
}
