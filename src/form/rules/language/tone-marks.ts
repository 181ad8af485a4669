import { toneSlips } from '../../../rules/text/tone-style.ts';
import type { ToneStyle } from '../../../vi/tone.ts';
import type { Paper, Piece } from '../../paper.ts';
import type { FormRule, ReportForm } from '../../rule.ts';
import { writtenIn } from '../../text-slips.ts';

interface Word {
  piece: Piece;
  start: number;
  end: number;
  to: string;
}

/** A given name alone is written as its bearer writes it: `bà Hoà`. */
const ADDRESSED = /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:ông|bà|anh|chị|cô|chú|bác|đồng chí|đ\/c):? $/iu;

/** Words that the other style writes otherwise: those written in the style that `other` is not. */
function notIn(other: ToneStyle, pieces: readonly Piece[]): Word[] {
  return pieces.flatMap((piece) =>
    Array.from(toneSlips(piece.text, other)).flatMap(({ start, end, to }) => {
      const first = piece.text.charAt(start);
      const isName = first !== first.toLowerCase() && ADDRESSED.test(piece.text.slice(0, start));
      return isName ? [] : [{ piece, start, end, to }];
    }),
  );
}

/** Whichever style is rarer is the slip; when they are even, the one that came second. */
function check(paper: Paper, report: ReportForm): boolean {
  const pieces = writtenIn(paper);
  const old = notIn('uỷ', pieces);
  const modern = notIn('ủy', pieces);
  const oldWins = old.length === modern.length ? isBefore(old[0], modern[0]) : old.length > modern.length;
  const [most, few] = oldWins ? [old, modern] : [modern, old];
  const [style, other] = oldWins ? ['hòa, ủy', 'hoà, uỷ'] : ['hoà, uỷ', 'hòa, ủy'];
  for (const { piece, start, end, to } of few) {
    const found = piece.text.slice(start, end);
    report({
      at: piece,
      within: { start: piece.start + start, end: piece.start + end },
      to,
      message: {
        vi: `“${found}” đặt dấu thanh kiểu “${other}”, còn ${most.length} chữ khác trong văn bản theo kiểu “${style}”`,
        en: `“${found}” places its tone mark as “${other}”; ${most.length} other words of the paper follow “${style}”`,
      },
      hint: {
        vi: `sửa thành “${to}” ở mọi chỗ: Thay thế (Ctrl+H)`,
        en: `write “${to}” everywhere (Ctrl+H)`,
      },
    });
  }
  return most.length > 0;
}

function isBefore(a: Word | undefined, b: Word | undefined): boolean {
  const index = (word: Word | undefined) => word?.piece.paragraph.index ?? 0;
  return index(a) <= index(b);
}

/** One way to place tone marks in one paper, UNI-03. */
export const toneMarkRule: FormRule = {
  id: 'UNI-03',
  law: null,
  clause: { nd30: '', hd05: '', hd36: '' },
  severity: 'warning',
  title: { vi: 'hai kiểu đặt dấu thanh trong một văn bản', en: 'two styles of tone marks in one paper' },
  why: 'Một văn bản chỉ nên dùng một kiểu đặt dấu: ủy, hòa hoặc uỷ, hoà. Dùng cả hai thì tìm chữ bị sót. Quốc hiệu, tên cơ quan in hoa ở đầu văn bản và tên người không xét.',
  bad: 'Đảng ủy phối hợp với các cấp uỷ',
  good: 'Đảng ủy phối hợp với các cấp ủy',
  fixable: true,
  article: true,
  explainedBy: ['UNI-01', 'UNI-02'],
  check,
};
