import type { Standard } from '../../../standards/standard.ts';
import type { Piece } from '../../paper.ts';
import { pieceAt } from '../../piece.ts';
import { plain } from '../../recognise/text.ts';
import type { ReportForm } from '../../rule.ts';

/** One place of a list: what stands on its lines, joined. */
export interface ListItem {
  piece: Piece;
  /** Without its dash and its end mark. */
  text: string;
  /** As printed before it, `-` also for the dash of an automatic list; '' without one. */
  sign: string;
  /** `;`, `.`, `,` or ''. */
  end: string;
}

const SIGN = /^([-–—+*•‣▪●○]|\uF0B7|\uF02D)\s*/u;

/** The places of a list, a place on several lines as one. */
export function listItems(pieces: readonly Piece[], { forms }: Standard): ListItem[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const before = groups.at(-1);
    const open = before?.at(-1) !== undefined && !isClosed(before.at(-1)?.text ?? '', forms);
    if (before !== undefined && open && signOf(piece) === '') before.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap(asItem);
}

function isClosed(text: string, { recipients }: Standard['forms']): boolean {
  const { between, last } = recipients.value;
  return text.endsWith(';') || text.endsWith(between) || text.endsWith(last);
}

function signOf(piece: Piece): string {
  const typed = SIGN.exec(piece.text)?.[1];
  if (typed !== undefined) return typed;
  return isFirst(piece) ? piece.paragraph.label.trim() : '';
}

function isFirst({ paragraph, start }: Piece): boolean {
  return paragraph.text.slice(0, start).trim() === '';
}

function asItem(lines: readonly Piece[]): ListItem[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = plain(lines.map((line) => line.text).join(' ')).replace(SIGN, '');
  const end = /[;.,:]$/.exec(text)?.[0] ?? '';
  // A place on several lines is pointed at by its last one, where the end mark stands.
  return [
    {
      piece: lines.length === 1 ? first : last,
      text: text.replace(/(?<![;.,:\s])[;.,:\s]+$/, ''),
      sign: signOf(first),
      end,
    },
  ];
}

/** Whether a sign is the dash that the standards ask for; the longer ones pass. */
export function isDash(sign: string): boolean {
  return /^[-–—\uF02D]$/u.test(sign);
}

/** A gap of ours or of a form: `[cần bổ sung: …]`, `……`. */
export function isGap(text: string): boolean {
  return /^[\s.…_]*$|^\[.*\]$/u.test(plain(text));
}

/** Reports the dash before and the mark behind every place of a list. `name`: what the list is called. */
export function checkList(
  items: readonly ListItem[],
  marks: { between: string; last: string },
  name: { vi: string; en: string },
  report: ReportForm,
): void {
  for (const [i, { piece, sign, end, text }] of items.entries()) {
    if (!isDash(sign)) reportSign(piece, sign, name, report);
    const wanted = i === items.length - 1 ? marks.last : marks.between;
    if (end === wanted || isGap(text)) continue;
    const place =
      i === items.length - 1 ? { vi: 'dòng cuối', en: 'the last line' } : { vi: 'dòng', en: 'a line' };
    report({
      at: piece,
      message: {
        vi: `${place.vi} của ${name.vi} ${end === '' ? 'không có dấu ở cuối' : `kết thúc bằng “${end}”`}, quy định “${wanted}”`,
        en: `${place.en} of ${name.en} ends with ${end === '' ? 'no mark' : `“${end}”`}, required: “${wanted}”`,
      },
      hint: {
        vi: `mỗi nơi một dòng, cuối dòng có dấu “${marks.between}”, cuối dòng cuối cùng có dấu “${marks.last}”`,
        en: `one place a line, each ends with “${marks.between}”, the last with “${marks.last}”`,
      },
    });
  }
}

function reportSign(piece: Piece, sign: string, name: { vi: string; en: string }, report: ReportForm): void {
  report({
    at: piece,
    message: {
      vi: `dòng của ${name.vi} ${sign === '' ? 'không có gạch đầu dòng' : `bắt đầu bằng “${sign}”`}, quy định gạch đầu dòng “-”`,
      en: `a line of ${name.en} begins with ${sign === '' ? 'no dash' : `“${sign}”`}, required: the dash “-”`,
    },
    hint: { vi: 'gõ “- ” ở đầu mỗi dòng', en: 'type “- ” at the head of every line' },
  });
}

/** Reports a list whose last line is not that of the archive, or not as `right` has it (without dash and end mark). */
export function checkArchive(
  items: readonly ListItem[],
  { right, sample }: { right: RegExp; sample: string },
  report: ReportForm,
): void {
  const last = items.at(-1);
  const at = items.findIndex(({ text }) => /^lưu(?![A-Za-zÀ-ɏḀ-ỿ])/iu.test(text));
  const archive = items[at];
  if (last === undefined || items.some(({ text }) => isGap(text))) return;
  const hint = { vi: `dòng cuối ghi “${sample}”`, en: `end the list with “${sample}”` };
  if (archive === undefined) {
    const message = {
      vi: `nơi nhận không có dòng lưu, quy định dòng cuối là “${sample}”`,
      en: `the list does not say where the paper is filed, required as its last line: “${sample}”`,
    };
    report({ at: last.piece, message, hint });
  } else if (archive !== last) {
    const message = {
      vi: 'dòng lưu không phải là dòng cuối của nơi nhận',
      en: 'the line of the archive is not the last of the list',
    };
    report({ at: archive.piece, message, hint });
  } else if (!right.test(archive.text)) {
    const message = {
      vi: `dòng lưu ghi “${archive.text}”, quy định “${sample}”`,
      en: `the line of the archive says “${archive.text}”, required: “${sample}”`,
    };
    report({ at: archive.piece, message, hint });
  }
}

/** The words of a heading without the colon behind them: nobody sees how a colon is printed. */
export function wordsOf({ paragraph, start, text }: Piece): Piece {
  return pieceAt(paragraph, start, start + text.replace(/(?<![\s:.;])[\s:.;]+$/, '').length);
}

/** Whether the alignment of its paragraph tells where a piece stands: in a cell, with nothing but it on the line. */
export function standsAlone({ paragraph }: Piece): boolean {
  return paragraph.cell !== null && !paragraph.text.includes('\t');
}
