import type { Paragraph, Picture, WordFile } from '../read/word.ts';
import type { Measure } from './align.ts';
import { PICTURE, wordsIn } from './words.ts';

/** What is paired as one thing: a paragraph, or a row of a table with lines, cell by cell. */
export interface Block {
  /** Of a paragraph: itself alone. Empty ones are left out. */
  cells: readonly (readonly Paragraph[])[];
  row: boolean;
  /** What it says, letters composed; the pictures of a paragraph stand in it as `PICTURE` and the hash of their bytes. */
  text: string;
  /** Counted when first asked for: most blocks are told by their text alone. */
  bag(): Bag;
}

/** How often a text has each of its words. */
interface Bag {
  words: ReadonlyMap<string, number>;
  size: number;
}

/** Hash of the bytes of a picture; '' when it is linked. */
export type PictureHash = (picture: Picture) => string;

/** What is held against each other of the main part, in order; empty paragraphs are none of it. */
export function blocksOf(word: WordFile, hashOf: PictureHash): Block[] {
  const blocks: Block[] = [];
  const { paragraphs, tables } = word;
  for (let at = 0; at < paragraphs.length; ) {
    const cell = paragraphs[at]?.cell ?? null;
    const row = cell === null || !tables[cell.table]?.ruled ? undefined : tables[cell.table]?.rows[cell.row];
    const last = row?.cells.flatMap((one) => one.paragraphs).at(-1);
    const cells = row?.cells.map((one) => said(pick(paragraphs, one.paragraphs), hashOf)) ?? [];
    const end = last === undefined ? at + 1 : last + 1;
    if (row !== undefined) blocks.push(block(cells, true, hashOf));
    else blocks.push(...paragraphBlocks(paragraphs.slice(at, end), hashOf));
    at = Math.max(end, at + 1);
  }
  return blocks.filter(({ text }) => text !== '');
}

/** The paragraphs of a cell, a header or the notes as blocks. */
export function paragraphBlocks(paragraphs: readonly Paragraph[], hashOf: PictureHash): Block[] {
  return said(paragraphs, hashOf).map((paragraph) => block([[paragraph]], false, hashOf));
}

/** The text of a paragraph, and each of its pictures as a word. */
export function textOf({ text, pictures }: Paragraph, hashOf: PictureHash): string {
  return [text, ...pictures.map((picture) => `${PICTURE}${hashOf(picture)}`)]
    .filter((part) => part.trim() !== '')
    .join(' ');
}

function pick(paragraphs: readonly Paragraph[], indices: readonly number[]): Paragraph[] {
  return indices.flatMap((index) => paragraphs[index] ?? []);
}

function said(paragraphs: readonly Paragraph[], hashOf: PictureHash): Paragraph[] {
  return paragraphs.filter((paragraph) => textOf(paragraph, hashOf) !== '');
}

function block(cells: Block['cells'], row: boolean, hashOf: PictureHash): Block {
  const text = cells
    .map((cell) => cell.map((paragraph) => textOf(paragraph, hashOf)).join('\n'))
    .join('\t')
    .normalize('NFC');
  let bag: Bag | null = null;
  return {
    cells,
    row,
    text: row && text.trim() === '' ? '' : text,
    bag: () => {
      bag ??= bagOf(text);
      return bag;
    },
  };
}

/** Of a longer text so many words are looked at from both ends. */
const SAMPLE = 100;

function bagOf(text: string): Bag {
  const all = wordsIn(text);
  const some = all.length > 2 * SAMPLE ? [...all.slice(0, SAMPLE), ...all.slice(-SAMPLE)] : all;
  const words = new Map<string, number>();
  for (const { key } of some) words.set(key, (words.get(key) ?? 0) + 1);
  return { words, size: some.length };
}

/** Blocks that share less are two different ones. */
const LEAST = 0.5;

export const blockMeasure: Measure<Block> = {
  key: ({ row, text }) => `${row ? 'row' : 'paragraph'} ${text}`,
  likeness: (a, b) => {
    if (a.row !== b.row) return 0;
    const [one, other] = [a.bag(), b.bag()];
    const whole = one.size + other.size;
    if (2 * Math.min(one.size, other.size) < LEAST * whole) return 0;
    const alike = (2 * shared(one.words, other.words)) / whole;
    return alike < LEAST ? 0 : alike;
  },
};

function shared(a: Bag['words'], b: Bag['words']): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.min(count, b.get(word) ?? 0);
  return sum;
}
