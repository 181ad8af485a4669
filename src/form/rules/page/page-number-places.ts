import type { Paper } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import { edgeOf, sectionsOf } from './printed.ts';

/** Paragraphs with the number of the page, of headers and of footers. */
export interface PageNumbers {
  top: Paragraph[];
  bottom: Paragraph[];
}

export function pageNumbers(paper: Paper): PageNumbers {
  return { top: numbersIn(edgeOf(paper, 'headers')), bottom: numbersIn(edgeOf(paper, 'footers')) };
}

export function hasNumber(paper: Paper): boolean {
  const { top, bottom } = pageNumbers(paper);
  return top.length + bottom.length > 0;
}

/** Those that the first page shows; a condition (IF) may hide one, so these do not count. */
export function onFirstPage(paper: Paper): Paragraph[] {
  const [section] = sectionsOf(paper);
  if (section === undefined) return [];
  const { titlePage, headers, footers } = section;
  const shown = titlePage ? [headers.first, footers.first] : [headers.default, footers.default];
  return shown.flatMap(numbersIn).filter(({ fields }) => !fields.includes('IF'));
}

export function numbersIn(paragraphs: readonly Paragraph[] | null): Paragraph[] {
  return paragraphs?.filter(({ fields }) => fields.includes('PAGE')) ?? [];
}
