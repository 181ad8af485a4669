import type { Text } from '../../findings/finding.ts';
import { alignments } from '../look.ts';
import type { Paragraph, Picture, Run, Section, WordFile } from '../read/word.ts';
import type { Word } from './words.ts';

/** Programs that save a file round lengths; what differs less, in twips, is the same. */
const ROUNDING = 20;

/**
 * How the look of a paragraph changed while its words stayed; each in words for the middle of a sentence.
 * @param kept words of a text that changed, before and after
 */
export function lookChanges(
  before: Paragraph,
  after: Paragraph,
  kept: readonly (readonly [before: Word, after: Word])[],
): Text[] {
  const letters =
    before.text === after.text
      ? [...sideBySide(before.runs, after.runs)].flatMap(([a, b]) => runChanges(a, b))
      : kept.flatMap(([a, b]) => runChanges(runAt(before, a.start), runAt(after, b.start)));
  return unique([
    ...letters,
    ...shapeChanges(before, after),
    ...pictureChanges(before.pictures, after.pictures),
  ]);
}

/** The runs of one text, as often as one of the two looks changes within it; blanks have no look. */
function* sideBySide(a: readonly Run[], b: readonly Run[]): Generator<[Run, Run]> {
  for (let [i, j] = [0, 0]; ; ) {
    const [run, now] = [a[i], b[j]];
    if (run === undefined || now === undefined) return;
    const [end, endNow] = [run.start + run.text.length, now.start + now.text.length];
    const start = Math.max(run.start, now.start);
    if (run.text.slice(start - run.start, Math.min(end, endNow) - run.start).trim() !== '') yield [run, now];
    if (end <= endNow) i++;
    if (endNow <= end) j++;
  }
}

function unique(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.vi, text])).values()];
}

/** The look of the letter at an offset. */
function runAt({ runs }: Paragraph, offset: number): Run | undefined {
  return runs.find(({ start, text }) => offset >= start && offset < start + text.length);
}

const switches: readonly (readonly [
  key: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript',
  name: Text,
])[] = [
  ['bold', { vi: 'in đậm', en: 'bold' }],
  ['italic', { vi: 'in nghiêng', en: 'italic' }],
  ['underline', { vi: 'gạch chân', en: 'underlined' }],
  ['strike', { vi: 'gạch ngang chữ', en: 'struck out' }],
  ['superscript', { vi: 'chữ nâng lên', en: 'raised' }],
];

function runChanges(a: Run | undefined, b: Run | undefined): Text[] {
  if (a === undefined || b === undefined) return [];
  const changes = switches.flatMap(([key, name]) => (a[key] === b[key] ? [] : [switched(name, b[key])]));
  if (a.size !== b.size) changes.push(became('cỡ chữ', 'size', number(a.size), number(b.size)));
  const [fonts, fontsNow] = [a.fonts.join(', '), b.fonts.join(', ')];
  if (fonts !== fontsNow) changes.push(became('phông', 'font', fonts, fontsNow));
  if (colour(a) !== colour(b)) changes.push({ vi: 'đổi màu chữ', en: 'another colour' });
  if (a.highlight !== b.highlight)
    changes.push(switched({ vi: 'tô nền', en: 'highlighted' }, b.highlight !== null));
  return changes;
}

function switched({ vi, en }: Text, on: boolean): Text {
  return on ? { vi, en } : { vi: `bỏ ${vi}`, en: `no longer ${en}` };
}

function became(vi: string, en: string, from: string, to: string): Text {
  return { vi: `${vi} ${from} → ${to}`, en: `${en} ${from} → ${to}` };
}

function number(value: number): string {
  return String(value).replace('.', ',');
}

/** Letters without a colour of their own are printed black. */
function colour(run: Run): string {
  return run.colour === 'auto' ? '000000' : run.colour;
}

function shapeChanges(a: Paragraph, b: Paragraph): Text[] {
  const changes: Text[] = [];
  if (a.align !== b.align) {
    const [from, to] = [alignments[a.align], alignments[b.align]];
    changes.push({ vi: `${from.vi} → ${to.vi}`, en: `${from.en} → ${to.en}` });
  }
  if (differs([a.left, a.right, a.firstLine], [b.left, b.right, b.firstLine]))
    changes.push({ vi: 'đổi thụt lề', en: 'other indents' });
  if (differs(gaps(a), gaps(b)) || a.line.rule !== b.line.rule)
    changes.push({ vi: 'đổi giãn đoạn, giãn dòng', en: 'other spacing' });
  if (a.pageBreak !== b.pageBreak)
    changes.push(switched({ vi: 'sang trang mới', en: 'on a new page' }, b.pageBreak));
  if ((a.label === '') !== (b.label === ''))
    changes.push(switched({ vi: 'đánh số tự động', en: 'numbered by itself' }, b.label !== ''));
  if (a.text.trim() !== b.text.trim() && squeezed(a) === squeezed(b))
    changes.push({ vi: 'thêm bớt dấu cách, xuống dòng', en: 'other blanks or line breaks' });
  return changes;
}

/** Twips; a line of 240 is single. */
function gaps({ before, after, line }: Paragraph): number[] {
  return [before * 20, after * 20, line.value * (line.rule === 'auto' ? 240 : 20)];
}

function differs(a: readonly number[], b: readonly number[]): boolean {
  return a.some((value, i) => Math.abs(value - (b[i] ?? 0)) >= ROUNDING);
}

function squeezed({ text }: Paragraph): string {
  return text.replace(/\s+/gu, '');
}

function pictureChanges(before: readonly Picture[], after: readonly Picture[]): Text[] {
  const resized = before.some(({ width, height }, i) => {
    const now = after[i];
    return now !== undefined && differs([width, height], [now.width, now.height]);
  });
  return resized ? [{ vi: 'đổi cỡ ảnh', en: 'pictures of another size' }] : [];
}

/** What changed of the look of the paper as a whole. */
export function pageChanges(before: WordFile, after: WordFile): Text[] {
  const changes: Text[] = [];
  const [pages, pagesNow] = [before, after].map((word) => word.sections.map(pageOf));
  if (pages?.length !== pagesNow?.length)
    changes.push({ vi: 'đổi số phần của văn bản (Section)', en: 'another number of sections' });
  else if (pages?.some((page, i) => differs(page, pagesNow?.[i] ?? [])))
    changes.push({
      vi: 'đổi khổ giấy, lề trang hoặc chiều giấy',
      en: 'another paper, margin or orientation',
    });
  changes.push(...counted(before, after, linesIn, { vi: 'đường kẻ', en: 'drawn lines' }));
  changes.push(...counted(before, after, emptyIn, { vi: 'dòng trống', en: 'empty lines' }));
  return changes;
}

function pageOf(page: Section): number[] {
  const { width, height, top, bottom, left, right, gutter, columns } = page;
  return [width, height, top, bottom, left, right, gutter, columns * 1000];
}

function counted(a: WordFile, b: WordFile, count: (word: WordFile) => number, name: Text): Text[] {
  const [was, is] = [count(a), count(b)];
  return was === is ? [] : [{ vi: `${name.vi}: ${was} → ${is}`, en: `${name.en}: ${was} → ${is}` }];
}

function linesIn({ paragraphs }: WordFile): number {
  return paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Empty paragraphs between others; those that only close a section some programs take away when they save. */
function emptyIn({ paragraphs, sections }: WordFile): number {
  const inside = sections.flatMap(({ start, end }) => {
    const section = paragraphs.slice(start, end);
    return section.slice(0, section.findLastIndex((paragraph) => !isEmpty(paragraph)) + 1);
  });
  return inside.filter(isEmpty).length;
}

/** A cell without text is no empty line. */
function isEmpty({ text, pictures, lines, cell }: Paragraph): boolean {
  return text.trim() === '' && pictures.length === 0 && lines.length === 0 && cell === null;
}
