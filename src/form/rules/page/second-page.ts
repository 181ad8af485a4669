import type { Paper } from '../../paper.ts';

/** Letters of body text that fill most of a page: what two pages cannot do without. */
const LETTERS_PER_PAGE = 2600;

/** Whether the paper surely has a second page; files of Word tell, others are judged by their breaks and their length. */
export function hasSecondPage({ word, start, end }: Paper): boolean {
  const paragraphs = word.paragraphs.slice(start, end);
  const letters = paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters > LETTERS_PER_PAGE * 1.5) return true;
  const printed = paragraphs.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]));
  const [first = 0, last = 0] = [printed[0], printed.at(-1)];
  const opens = (i: number): boolean => {
    const paragraph = paragraphs[i];
    const section = word.sections[paragraph?.section ?? 0];
    return paragraph?.pageBreak === true || (section?.newPage === true && section.start === paragraph?.index);
  };
  if (paragraphs.some((_, i) => i > first && i <= last && opens(i))) return true;
  // A count may be left over from the file this one was made of: half a page of letters must bear it out.
  const whole = start === 0 && end === word.paragraphs.length;
  return whole && (word.pages ?? 1) > 1 && letters > LETTERS_PER_PAGE / 2;
}
