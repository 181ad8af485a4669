import { standards } from '../../standards/choose.ts';
import type { StandardId } from '../../standards/standard.ts';
import type { Paper } from '../paper.ts';
import type { WordFile } from '../read/word.ts';
import { assemble } from './assemble.ts';
import { isRecipientsHeading } from './closing.ts';
import type { Placed } from './letterhead.ts';
import { type Line, tableOf } from './line.ts';
import { signOf } from './signs.ts';

/** The custom property every document of ours carries. */
const STAMP = 'dialogue-content';

/** Whether a file without a letterhead is our article: stamped by us, and with nothing that only papers have. */
export function isOwn(word: WordFile, lines: readonly Line[]): boolean {
  if (!word.properties.has(STAMP)) return false;
  return !lines.some((line) => isRecipientsHeading(line.text) || signOf(line.text) === 'SoKyHieu');
}

/** An article has no components: all of it is text. */
export function articlePaper(word: WordFile, lines: readonly Line[], asked: StandardId | null): Paper {
  const placed = lines.map(
    (line): Placed => ({ role: tableOf(line) < 0 ? 'NoiDung' : 'Bang', piece: line.piece }),
  );
  const paper = assemble(word, placed, {
    standard: standards[asked ?? 'nd30'],
    issuer: 'chinh_quyen',
    type: null,
    number: null,
    date: null,
    text: lines,
    start: 0,
    end: word.paragraphs.length,
    headings: [],
    recipients: { heading: null, items: [] },
    signatures: [],
    appendices: [],
  });
  return { ...paper, article: true };
}
