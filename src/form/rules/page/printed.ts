import type { Paper } from '../../paper.ts';
import type { Paragraph, Section } from '../../read/word.ts';

/** Sections of the paper, not those of another one behind it in the same file. */
export function sectionsOf({ word, start, end }: Paper): Section[] {
  return word.sections.filter((section) => section.start < end && section.end > start);
}

/** Every paragraph that prints on the paper, each once: the text, then headers and footers. */
export function printed(paper: Paper): Paragraph[] {
  const text = paper.word.paragraphs.slice(paper.start, paper.end);
  return [...text, ...edgeOf(paper, 'headers'), ...edgeOf(paper, 'footers')];
}

/** Paragraphs of the headers or footers that are shown, each once, however many sections show them. */
export function edgeOf(paper: Paper, edge: 'headers' | 'footers'): Paragraph[] {
  const shown = sectionsOf(paper).flatMap((section) => {
    const { default: usual, first, even } = section[edge];
    return [usual, section.titlePage ? first : null, paper.word.evenAndOdd ? even : null];
  });
  const all = shown.flatMap((paragraphs) => paragraphs ?? []);
  // A part that several sections show was read for each of them.
  return [...new Map(all.map((paragraph) => [`${paragraph.part} ${paragraph.index}`, paragraph])).values()];
}
