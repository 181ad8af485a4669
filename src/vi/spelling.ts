import { upper, upperFirst } from './text.ts';

/** A piece of a text (UTF-16 offsets, end exclusive) and what should stand there. */
export interface Correction {
  start: number;
  end: number;
  to: string;
}

/** A mistyped word and the side of its neighbour that leaves no other reading; null when the word alone is wrong. */
export interface Typo extends Correction {
  known: 'before' | 'behind' | null;
}

interface Slip {
  wrong: RegExp;
  /** Source of what `wrong` cannot do without, in lower case. */
  plain: string;
  /** In lower case. */
  right: string;
  known: Typo['known'];
}

const TYPOS: readonly Slip[] = [
  slip('thắng', 'thẳng', { before: 'thắn' }),
  slip('thắng', 'thắn', { after: 'thẳng' }),
  slip('trhư', 'thư'),
  slip('(?:ủy|uỷ)', 'ủy ban', { before: 'mặt trận' }),
  slip('nghành', 'ngành'),
  slip('(?<!(?:khảo|giám|kiểm) )sát', 'sáp', { before: 'nhập' }),
  slip('xung', 'sung', { after: 'bổ' }),
  slip('suất', 'xuất', { after: '(?:đề|sản)' }),
  slip('suất', 'xuất', { before: 'sắc' }),
  slip('xuất', 'suất', { after: '(?:năng|sơ)' }),
  slip('xuốt', 'suốt'),
  slip('xử', 'sử', { before: 'dụng' }),
  slip('(?<!(?:lịch|tiểu) )sử', 'xử', { before: '(?:lý|lí|phạt)' }),
  slip('súc', 'xúc', { after: 'bức' }),
  slip('trãi', 'trải', { before: '(?:qua|dài|nghiệm)' }),
  slip('hổ', 'hỗ', { before: 'trợ' }),
  slip('giử', 'giữ'),
  slip('vướn', 'vướng', { before: 'mắc' }),
  slip('củng', 'cũng', { before: '(?:như|đã|là|được|có|cần|phải)' }),
  slip('trao', 'trau', { before: 'dồi' }),
  slip('khắc', 'khắt', { before: 'khe' }),
  slip('các các', 'các'),
  slip('và và', 'và'),
  slip('của của', 'của'),
  slip('những những', 'những'),
];

/** `quí`, `qui` for quý, quy, and `quy I` for a quarter of the year; proper names are left to the caller. */
const QUY: readonly Slip[] = [
  slip('quí', 'quý'),
  slip('qui', 'quy'),
  slip('quy', 'quý', { before: '(?:i|ii|iii|iv)(?:/\\d{4}|,? năm)' }),
];

function slip(wrong: string, right: string, near: { before?: string; after?: string } = {}): Slip {
  const after = near.after === undefined ? '' : `(?<=(?<![A-Za-zÀ-ɏḀ-ỿ])${near.after} )`;
  const before = near.before === undefined ? '' : `(?= ${near.before}(?![A-Za-zÀ-ɏḀ-ỿ]))`;
  return {
    wrong: new RegExp(`${after}(?<![A-Za-zÀ-ɏḀ-ỿ])${wrong}(?![A-Za-zÀ-ɏḀ-ỿ])${before}`, 'giu'),
    plain: [near.after, wrong, near.before].filter((part) => part !== undefined).join(' '),
    right,
    known: near.before !== undefined ? 'behind' : near.after !== undefined ? 'before' : null,
  };
}

/** Found in every text that `findTypos` finds something in; most texts hold none, and looking for each is slow. */
export const ANY_TYPO = new RegExp(TYPOS.map(({ plain }) => plain).join('|'), 'i');

/** Words that are certainly mistyped, in the order of the text. Text in NFC. */
export function findTypos(text: string): Typo[] {
  return ANY_TYPO.test(text) ? corrections(text, TYPOS) : [];
}

/** Spellings of quý and quy that official papers do not use. Text in NFC. */
export function findQuy(text: string): Correction[] {
  return corrections(text, QUY);
}

function corrections(text: string, slips: readonly Slip[]): Typo[] {
  const found = slips.flatMap(({ wrong, right, known }) =>
    Array.from(text.matchAll(wrong), ({ 0: typed, index }) => ({
      start: index,
      end: index + typed.length,
      to: inCaseOf(typed, right),
      known,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The word with the capitals of another: `QUÍ` → `QUÝ`, `Quí` → `Quý`. */
function inCaseOf(typed: string, right: string): string {
  if (typed === upper(typed)) return upper(right);
  return typed === upperFirst(typed) ? upperFirst(right) : right;
}
