import type { Span } from '../findings/finding.ts';
import type { Paragraph, WordFile } from './read/word.ts';
import type { At } from './rule.ts';

/** The paper as lines, one a paragraph of its main part, so that a place in it is a line and a column like any other. */
export interface Lines {
  text: string;
  /** Offset of each paragraph in `text`. */
  starts: readonly number[];
}

export function linesOf({ paragraphs }: WordFile): Lines {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of paragraphs) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: paragraphs.map(({ text }) => text.replace(/[\n\r\u2028\u2029]/gu, ' ')).join('\n'), starts };
}

/** A place in the lines, and the paragraph it is in: of a header, the first paragraph of its section. */
export interface FormPlace {
  span: Span;
  /** Name of the part and index of the paragraph in it. */
  path: [part: string, index: number];
}

/** Where a finding points. @param within a part of the paragraph: offsets in its text */
export function placeOf(word: WordFile, { starts }: Lines, at: At, within?: Span): FormPlace {
  const first = word.paragraphs[0];
  const paragraph = paragraphOf(word, at) ?? first;
  if (paragraph === undefined) return { span: { start: 0, end: 0 }, path: ['word/document.xml', 0] };
  const path: FormPlace['path'] = [paragraph.part, paragraph.index];
  const inBody = paragraph.part === first?.part;
  const shown = inBody ? paragraph : word.paragraphs[word.sections[paragraph.section]?.start ?? 0];
  const start = starts[shown?.index ?? 0] ?? 0;
  const piece = within ?? (inBody && at !== null && 'paragraph' in at ? at : null);
  if (piece !== null && inBody) return { span: { start: start + piece.start, end: start + piece.end }, path };
  return { span: { start, end: start + (shown?.text.length ?? 0) }, path };
}

function paragraphOf(word: WordFile, at: At): Paragraph | undefined {
  if (at === null) return undefined;
  if ('paragraph' in at) return at.paragraph;
  return 'part' in at ? at : word.paragraphs[at.start];
}
