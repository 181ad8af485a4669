import type { Text } from '../../../findings/finding.ts';
import type { LineId } from '../../../standards/standard.ts';
import type { Paper, Piece } from '../../paper.ts';
import { isUnderlined } from '../../piece.ts';
import type { DrawnStroke, Paragraph } from '../../read/word.ts';
import { isTypedLine } from '../../recognise/text.ts';
import { sameColumn } from '../letterhead/pieces.ts';

/** How far from its text, in paragraphs, a floating line may be anchored. */
const REACH = 8;

/** A drawn line and the paragraph it belongs to. */
export interface Stroke {
  stroke: DrawnStroke;
  holder: Paragraph;
}

/** What a writer takes for a drawn line, and how to undo it. */
export type Instead = Text & { cure: Text };

/** Lines drawn under a text: of its own paragraph, or of what follows in its column as far as the next text. */
export function strokesUnder({ word }: Paper, { paragraph, end }: Piece): Stroke[] {
  const isLast = paragraph.text.slice(end).trim() === '';
  const found = paragraph.lines
    .filter((stroke) => isFloating(stroke) || (stroke.side === 'below' && isLast))
    .map((stroke) => ({ stroke, holder: paragraph }));
  for (const holder of followers(word.paragraphs, paragraph)) {
    const empty = holder.text.trim() === '';
    for (const stroke of holder.lines)
      if (empty || stroke.side === 'above' || isFloating(stroke)) found.push({ stroke, holder });
  }
  return found;
}

/** The paragraphs after one in its column, up to and with the first that has text. */
function followers(all: readonly Paragraph[], from: Paragraph): Paragraph[] {
  const after = all.slice(from.index + 1).filter((paragraph) => sameColumn(paragraph, from));
  const next = after.findIndex(({ text }) => text.trim() !== '');
  return next < 0 ? after : after.slice(0, next + 1);
}

function isFloating({ technique }: DrawnStroke): boolean {
  return technique === 'drawing' || technique === 'vml' || technique === 'picture';
}

/** A floating line anchored near the text and under no other text of the standard may well lie under this one. */
export function hasStray(paper: Paper, id: LineId, { paragraph }: Piece): boolean {
  const others = Object.entries(paper.standard.lines).filter(([other]) => other !== id);
  const taken = others.flatMap(([, { under }]) => {
    const text = paper.pieces.get(under)?.at(-1);
    const found = text === undefined ? [] : strokesUnder(paper, text);
    return found.find(({ stroke }) => isFloating(stroke))?.stroke ?? [];
  });
  const from = Math.max(paper.start, paragraph.index - REACH);
  const near = paper.word.paragraphs.slice(from, paragraph.index + REACH);
  return near.some(({ lines }) => lines.some((stroke) => isFloating(stroke) && !taken.includes(stroke)));
}

/** What stands in place of the drawn line. */
export function insteadOf({ word }: Paper, text: Piece): Instead | null {
  const next = followers(word.paragraphs, text.paragraph);
  if (next.some((paragraph) => isTypedLine(paragraph.text)))
    return {
      vi: 'chỉ có dòng gạch gõ bằng phím',
      en: 'a row of typed signs',
      cure: { vi: 'xóa dòng gạch', en: 'delete that row' },
    };
  if (next.some((p) => p.runs.some((run) => run.underline && run.text !== '' && run.text.trim() === '')))
    return {
      vi: 'chỉ có khoảng trắng gạch chân',
      en: 'underlined blanks',
      cure: { vi: 'xóa khoảng trắng ấy', en: 'delete them' },
    };
  if (!isUnderlined(text)) return null;
  return {
    vi: 'chỉ có chữ gạch chân',
    en: 'an underline',
    cure: { vi: 'chọn dòng chữ, bấm Ctrl+U để bỏ gạch chân', en: 'press Ctrl+U to take it away' },
  };
}
