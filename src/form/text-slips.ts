import type { PlainRule, Slip } from '../rules/text/text-rule.ts';
import { remember } from '../vi/remember.ts';
import type { Paper, Piece, Role } from './paper.ts';
import { isUpper } from './piece.ts';
import type { FormFound, FormRule } from './rule.ts';

/** Parts written in words of the office: neither what a standard fixes, nor names of signers. */
const WRITTEN: readonly Role[] = [
  'TrichYeu',
  'TrichYeuCongVan',
  'KinhGui',
  'CanCu',
  'TieuDePhan',
  'Dieu',
  'Muc',
  'Khoan',
  'Diem',
  'NoiDung',
  'KetThuc',
  'BangTen',
  'BangTieuDe',
  'BangO',
  'BangOGiua',
  'Bang',
  'NoiNhan',
  'PhuLucTen',
  'PhuLucKemTheo',
  'NoiDungPhuLuc',
];

/** Lines of the paper that are written in words: text, headings, tables, subject, recipients. */
export function writtenIn({ pieces }: Paper): Piece[] {
  return WRITTEN.flatMap((role) => pieces.get(role) ?? []);
}

/** Those where small letters tell something, without legal bases, which are cited as their issuers wrote them. */
export function wordsOf({ pieces }: Paper): Piece[] {
  const own = WRITTEN.filter((role) => role !== 'CanCu');
  return own.flatMap((role) => pieces.get(role) ?? []).filter(({ text }) => !isUpper(text));
}

/** The subject of a cited paper, or what stands between quotation marks: somebody else's words. */
const OTHERS =
  /(?<=số:?\s*\d+(?:\/\d{4})?[-/]\p{Lu}[^.;\n“”]*?\s)(?:về|quy định|ban hành|phê duyệt|sửa đổi)\s[^.;\n]*|“[^”\n]*”/gu;

/** Whether a slip stands in words that are only cited. */
export function isCited(text: string, { start, end }: Slip): boolean {
  return citedIn(text).some(([from, to]) => start >= from && end <= to);
}

const citedIn = remember((text: string): readonly (readonly [start: number, end: number])[] =>
  Array.from(text.matchAll(OTHERS), ({ 0: found, index }) => [index, index + found.length] as const),
);

/** A row whose finding, title and reason are those of rules on texts of the file. */
export interface SlipRow extends Omit<FormRule, 'check' | 'article' | 'fixable' | 'title' | 'why'> {
  of: readonly [PlainRule, ...PlainRule[]];
  /** Those of them whose correction may be written. */
  fixes?: readonly PlainRule[];
  /** Instead of those of the first of them. */
  title?: FormRule['title'];
  why?: string;
  /** What it judges: a paper without it has nothing to be judged. */
  about: RegExp;
  /** Where it looks. */
  lines(paper: Paper): readonly Piece[];
  /** Whether a slip counts, and how badly; null: it does not. */
  judge?(slip: Slip, text: string): Pick<FormFound, 'severity'> | null;
}

/** A criterion made of rules on texts. */
export function slipRule({ of, fixes = [], about, lines, judge = () => ({}), ...row }: SlipRow): FormRule {
  const { title, why } = of[0].meta;
  return {
    title,
    why,
    ...row,
    ...(fixes.length > 0 ? { fixable: true } : {}),
    article: true,
    check(paper, report) {
      const pieces = lines(paper);
      for (const piece of pieces) {
        for (const rule of of) {
          for (const slip of rule.inText(piece.text)) {
            const judged = judge(slip, piece.text);
            if (judged === null) continue;
            const to = fixes.includes(rule) && slip.unsure !== true ? slip.to : null;
            report({
              at: piece,
              within: { start: piece.start + slip.start, end: piece.start + slip.end },
              ...(to === null ? {} : { to }),
              ...judged,
              ...rule.say(piece.text, slip),
            });
          }
        }
      }
      return pieces.some(({ text }) => about.test(text));
    },
  };
}
