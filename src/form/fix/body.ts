import type { Paper } from '../paper.ts';
import { contentOf, lettersOf, mostCommon } from '../rules/body/prose.ts';
import type { Change, Shape } from './change.ts';
import { dress, pieceOf, type Repair, toTwips } from './repair.ts';

/** One size throughout: the allowed one that most letters have, else that of the standard. */
export const fixBodySize: Repair = (paper, { at }) => {
  const piece = pieceOf(at);
  const range = paper.standard.components.NoiDung?.size;
  if (piece === null || range === undefined) return [];
  const counted = contentOf(paper)
    .flatMap((paragraph) => lettersOf(paragraph).runs)
    .filter(({ size }) => size >= range.min && size <= range.max)
    .map((run) => ({ value: run.size, weight: run.text.length }));
  const size = mostCommon(counted) ?? range.value;
  return dress(piece, { size }, (run) => run.size !== size);
};

/** The first line; a paragraph that stands in as a whole, or hangs, goes back to the margin. */
export const fixIndent: Repair = (paper, { at }) => {
  const piece = pieceOf(at);
  if (piece === null) return [];
  const { paragraph } = piece;
  const firstLine = indentOf(paper);
  const left = paragraph.firstLine <= 0 && paragraph.left !== 0 ? { left: 0 } : {};
  return [shape(piece.paragraph, { firstLine, ...left })];
};

/** Blanks and tabs in front give way to an indent. */
export const fixPushed: Repair = (paper, found) => {
  const piece = pieceOf(found.at);
  const blanks = /^\s+(?=[^\t]*$)/u.exec(piece?.paragraph.text ?? '')?.[0];
  // Where more tabs follow, each would go to the stop of the one before.
  if (piece === null || blanks === undefined) return [];
  const taken: Change = { kind: 'text', at: piece.paragraph, start: 0, end: blanks.length, to: '' };
  return [taken, ...fixIndent(paper, found)];
};

/** The allowed indent that most paragraphs have, else that of the standard; twips. */
function indentOf({ body, standard }: Paper): number {
  const { allowed = [], value } = standard.body.indent;
  const known = body.flatMap(({ left, firstLine }) =>
    allowed.filter((mm) => Math.abs(toTwips(mm) - left - firstLine) <= toTwips(0.5)),
  );
  return toTwips(mostCommon(known.map((mm) => ({ value: mm, weight: 1 }))) ?? value);
}

/** The gap above the paragraph. */
export const fixGap: Repair = ({ standard, word }, { at }) => {
  const piece = pieceOf(at);
  if (piece === null) return [];
  const above = word.paragraphs[piece.paragraph.index - 1]?.after ?? 0;
  return [shape(piece.paragraph, { before: Math.max(0, standard.body.gap.value - above) })];
};

/** The height of lines; a fixed one would cut a picture. */
export const fixLines: Repair = ({ standard }, { at }) => {
  const piece = pieceOf(at);
  if (piece === null || piece.paragraph.pictures.length > 0) return [];
  const { rule, value } = standard.body.lineSpacing;
  return [shape(piece.paragraph, { line: { rule, value } })];
};

/** Lines of one block follow each other, single, without a gap. */
export const fixSingle: Repair = ({ word }, { at }) => {
  const piece = pieceOf(at);
  const above = piece === null ? undefined : word.paragraphs[piece.paragraph.index - 1];
  if (piece === null || above === undefined) return [];
  return [
    shape(above, { after: 0 }),
    shape(piece.paragraph, { before: 0, line: { rule: 'auto', value: 1 } }),
  ];
};

function shape(at: Paper['body'][number], wanted: Shape): Change {
  return { kind: 'shape', at, shape: wanted };
}
