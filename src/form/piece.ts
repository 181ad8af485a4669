import { upper } from '../vi/text.ts';
import type { Piece } from './paper.ts';
import type { Paragraph, Run } from './read/word.ts';

/** The lines of a paragraph that say something, in order. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  let start = 0;
  return paragraph.text.split('\n').flatMap((line) => {
    const piece = pieceAt(paragraph, start, start + line.length);
    start += line.length + 1;
    return piece.text === '' ? [] : [piece];
  });
}

/** All of a paragraph as one piece; its text is '' when the paragraph is empty. */
export function wholePiece(paragraph: Paragraph): Piece {
  return pieceAt(paragraph, 0, paragraph.text.length);
}

/** A part of a paragraph; `start` and `end` (exclusive) are offsets in its text, blanks at both ends are left out. */
export function pieceAt(paragraph: Paragraph, start: number, end: number): Piece {
  const cut = paragraph.text.slice(start, end);
  const text = cut.trim();
  const from = text === '' ? start : start + cut.indexOf(text);
  const to = from + text.length;
  return { paragraph, start: from, end: to, text, runs: runsWithin(paragraph.runs, from, to) };
}

function runsWithin(runs: readonly Run[], start: number, end: number): Run[] {
  return runs.flatMap((run) => {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.text.length);
    if (from >= to) return [];
    return [{ ...run, text: run.text.slice(from - run.start, to - run.start), start: from }];
  });
}

/** The runs that print something: what a rule on letters looks at; marks of footnotes are none of the text. */
export function printedRuns(piece: Piece): Run[] {
  return piece.runs.filter((run) => run.text.trim() !== '' && !isNoteMark(run));
}

function isNoteMark({ text, superscript }: Run): boolean {
  return superscript && /^[\s\d*()]+$/u.test(text);
}

/** Sizes of its letters in points, each once, in the order met. */
export function sizesOf(piece: Piece): number[] {
  return [...new Set(printedRuns(piece).map((run) => run.size))];
}

/** Whether all its letters are bold; false for a piece without any. */
export function isBold(piece: Piece): boolean {
  return every(piece, (run) => run.bold);
}

/** Whether all its letters are italic; false for a piece without any. */
export function isItalic(piece: Piece): boolean {
  return every(piece, (run) => run.italic);
}

/** Whether all its letters are underlined; false for a piece without any. */
export function isUnderlined(piece: Piece): boolean {
  return every(piece, (run) => run.underline);
}

/** Whether a text has letters and all of them are capitals; digits, signs and blanks do not count. */
export function isUpper(text: string): boolean {
  return /[A-Za-zÀ-ɏḀ-ỿ]/u.test(text) && text === upper(text);
}

function every(piece: Piece, has: (run: Run) => boolean): boolean {
  const runs = printedRuns(piece);
  return runs.length > 0 && runs.every(has);
}
