import type { Text } from '../../../findings/finding.ts';
import type { DrawnLine, LineId } from '../../../standards/standard.ts';
import { englishNames, nameOf } from '../../names.ts';

import type { Paper, Piece } from '../../paper.ts';
import type { DrawnStroke, Paragraph } from '../../read/word.ts';
import type { FormFound, ReportForm } from '../../rule.ts';
import { printedWidth } from './printed-width.ts';
import { hasStray, type Instead, insteadOf, type Stroke, strokesUnder } from './strokes-under.ts';

const TWIPS_PER_POINT = 20;
const POINTS_PER_MM = 72 / 25.4;

/** Word draws a border 1,44 pt past each indent; widths of text are told without the font to about the same. */
const SLACK = 3;

/** A line this far from the middle of its text, in twips, looks askew. */
const ASKEW = 160;

type Said = Pick<FormFound, 'message' | 'hint'>;

/**
 * Reports a line of the standard that is missing under its text (its last printed line), typed instead of drawn, of a
 * wrong length or not in the middle. @returns whether the paper has the text
 */
export function checkDrawnLine(paper: Paper, id: LineId, report: ReportForm): boolean {
  const line = paper.standard.lines[id];
  const lines = line === undefined ? [] : (paper.pieces.get(line.under) ?? []);
  const text = lines.at(-1);
  if (line === undefined || text === undefined) return false;
  const found = strokesUnder(paper, text);
  if (found.length > 0) checkLength(paper, line, lines, found, report);
  else {
    const instead = insteadOf(paper, text);
    if (instead !== null || !hasStray(paper, id, text))
      report({ at: text, ...missing(paper, line, instead) });
  }
  return true;
}

function missing(paper: Paper, line: DrawnLine, instead: Instead | null): Said {
  const under = underWhat(paper, line);
  return {
    message: {
      vi: `dưới ${under} ${instead === null ? 'không có đường kẻ' : `${instead.vi}, không có đường kẻ vẽ`}, quy định kẻ nét liền ${lengthOf(line).vi}`,
      en: `no line is drawn under the ${englishNames[line.under]}${instead === null ? '' : `, only ${instead.en}`}; required: a solid line ${lengthOf(line).en}`,
    },
    hint: {
      vi: `${instead === null ? '' : `${instead.cure.vi}, rồi `}Chèn (Insert) → Hình (Shapes) → Đường thẳng (Line), giữ phím Shift khi kéo để đường kẻ nằm ngang`,
      en: `${instead === null ? '' : `${instead.cure.en}, then `}Insert → Shapes → Line, hold Shift while you draw`,
    },
  };
}

/** Which line of a name of several the clause means, it does not say: a length that suits one of them is good. */
function checkLength(
  paper: Paper,
  line: DrawnLine,
  lines: readonly Piece[],
  found: readonly Stroke[],
  report: ReportForm,
): void {
  const text = lines.at(-1);
  const lengths = found.flatMap(({ stroke: { length } }) =>
    length === null ? [] : [length / TWIPS_PER_POINT],
  );
  const widths = lines.flatMap((piece) => printedWidth(paper, piece) ?? []);
  const [length, width] = [lengths[0], widths.at(-1)];
  if (text === undefined) return;
  const at = { at: text };
  const under = underWhat(paper, line);
  const known = lengths.length === found.length && widths.length === lines.length;
  const fits = lengths.some((l) =>
    widths.some((w) => l >= line.min * w - SLACK && l <= line.max * w + SLACK),
  );
  if (known && !fits && length !== undefined && width !== undefined)
    report({ ...at, ...wrongLength(line, under, text, length, width) });
  else if (found.some(({ stroke, holder }) => isAskew(stroke, holder, text)))
    report({ ...at, ...askew(line, under) });
}

function wrongLength(line: DrawnLine, under: string, text: Piece, length: number, width: number): Said {
  const share = Math.round((100 * length) / width);
  const good = mm(line.value * width);
  return {
    message: {
      vi: `đường kẻ dưới ${under} dài ${mm(length)} mm, bằng ${share} % dòng chữ “${text.text}” (${mm(width)} mm), quy định ${lengthOf(line).vi}`,
      en: `the line under “${text.text}” is ${mm(length)} mm long, ${share} % of it (${mm(width)} mm); required: ${lengthOf(line).en}`,
    },
    hint: {
      vi: `kéo hai đầu đường kẻ cho dài khoảng ${good} mm, cân giữa dòng chữ`,
      en: `make it about ${good} mm long, in the middle of the text`,
    },
  };
}

function askew({ under: component }: DrawnLine, under: string): Said {
  return {
    message: {
      vi: `đường kẻ dưới ${under} lệch khỏi giữa dòng chữ, quy định đặt cân đối`,
      en: `the line under the ${englishNames[component]} is not in the middle of the text`,
    },
    hint: {
      vi: 'chọn đoạn có đường kẻ, đặt thụt lề trái và phải bằng nhau',
      en: 'give the paragraph with the line the same indent at both sides',
    },
  };
}

/** Only where both are sure: a border of a paragraph of its own under a centred text. */
function isAskew({ technique }: DrawnStroke, holder: Paragraph, { paragraph }: Piece): boolean {
  if (technique !== 'border' || holder === paragraph || paragraph.align !== 'center') return false;
  const middle = ({ left, right }: Paragraph): number => (left - right) / 2;
  return Math.abs(middle(holder) - middle(paragraph) - paragraph.firstLine / 2) > ASKEW;
}

function underWhat({ standard }: Paper, { under }: DrawnLine): string {
  const component = standard.components[under];
  return component === undefined ? 'dòng chữ' : nameOf(component);
}

function lengthOf({ min, max }: DrawnLine): Text {
  if (min < 1 && max > 1) return { vi: 'dài bằng dòng chữ', en: 'as long as the text' };
  const [from, to] = [`1/${Math.round(1 / min)}`, `1/${Math.round(1 / max)}`];
  return { vi: `dài từ ${from} đến ${to} dòng chữ`, en: `${from} to ${to} as long as the text` };
}

function mm(points: number): string {
  return String(Math.round(points / POINTS_PER_MM));
}
