import type { WordFile } from '../read/word.ts';
import { readLetterhead } from './letterhead.ts';
import type { Line } from './line.ts';
import { isAnchor } from './signs.ts';
import { folded } from './text.ts';

/**
 * The line before which a paper ends: the next letterhead behind its title, but not one inside an appendix (a form
 * to fill in has its own).
 */
export function paperEnd(all: readonly Line[], from: number): number {
  const next = all.findIndex((line, i) => i >= from && isAnchor(line.text));
  if (next < 0) return all.length;
  const inAppendix = all
    .slice(from, next)
    .some((line) => /^phu luc(?: (?:so )?[ivxlc\d]+)?[.:]?$/.test(folded(line.text)));
  return inAppendix ? all.length : from + readLetterhead(all.slice(from)).start;
}

/** The paragraph before which the paper ends, whose last line is the one before `end`. */
export function paragraphEnd(word: WordFile, all: readonly Line[], end: number): number {
  return all[end]?.paragraph.index ?? word.paragraphs.length;
}
