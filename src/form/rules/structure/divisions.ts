import type { Text } from '../../../findings/finding.ts';
import { checkLook } from '../../look.ts';
import type { Heading, Level, Paper } from '../../paper.ts';
import { isUpper } from '../../piece.ts';
import { quoted } from '../../quote.ts';
import type { FormFound, ReportForm } from '../../rule.ts';

/** How Phần, Chương, Mục are numbered. */
export interface Numerals {
  right: RegExp;
  name: Text;
}

export const ROMAN: Numerals = {
  right: /^[IVXLC]+$/u,
  name: { vi: 'chữ số La Mã', en: 'Roman digits' },
};
export const ROMAN_OR_WORDS: Numerals = {
  right: /^(?:[IVXLC]+|thứ\s.+)$/iu,
  name: { vi: 'chữ số La Mã hoặc ghi bằng chữ', en: 'Roman digits or words' },
};
export const ARABIC: Numerals = {
  right: /^\d+$/u,
  name: { vi: 'chữ số Ả Rập', en: 'Arabic digits' },
};

const WORD = /^(?:phần|chương|tiểu mục|mục)(?![A-Za-zÀ-ɏḀ-ỿ])/iu;

/** Headings that name what they are: `Phần I`, `Mục 2`; a letter or a number alone is none. */
export function divisionsOf({ headings }: Paper, levels: readonly Level[]): Heading[] {
  return headings.filter(({ level, piece }) => levels.includes(level) && WORD.test(printed(piece)));
}

/** What the line of a heading prints, its automatic number included. */
export function printed({ paragraph, text }: Heading['piece']): string {
  return `${paragraph.label} ${text}`.trim();
}

/** A line of its own for word and number, the title in capitals on the next, all of it bold and centred. */
export function checkDivision(paper: Paper, heading: Heading, numerals: Numerals, report: ReportForm): void {
  const { piece, number, title, titlePiece } = heading;
  const name = printed(piece);
  const say = (found: Text, wanted: Text, hint: FormFound['hint']): void =>
    report({
      at: piece,
      message: {
        vi: `${quoted(name)} ${found.vi}, quy định ${wanted.vi}`,
        en: `${quoted(name)} ${found.en}, required: ${wanted.en}`,
      },
      hint,
    });
  if (!numerals.right.test(number))
    say({ vi: `đánh số “${number}”`, en: `is numbered “${number}”` }, numerals.name, null);
  if (title !== '' && titlePiece === null)
    say(
      { vi: 'có tiêu đề cùng dòng với số thứ tự', en: 'has its title on the line of the number' },
      { vi: 'tiêu đề ở dòng ngay dưới', en: 'the title on the next line' },
      { vi: `đặt con trỏ trước ${quoted(title)} rồi bấm Enter`, en: 'press Enter in front of the title' },
    );
  if (title === '' || titlePiece !== null) checkCases(heading, say);
  const both = titlePiece === null ? [piece] : [piece, titlePiece];
  checkLook(paper, 'TieuDePhan', ['size', 'bold', 'align'], report, both);
}

function checkCases(
  { piece, titlePiece, title }: Heading,
  say: (found: Text, wanted: Text, hint: FormFound['hint']) => void,
): void {
  const word = WORD.exec(piece.text)?.[0] ?? '';
  if (isUpper(word))
    say(
      { vi: `viết in hoa chữ “${word}”`, en: `has “${word}” in capitals` },
      { vi: 'chữ in thường', en: 'small letters' },
      { vi: 'gõ lại bằng chữ thường', en: 'type it in small letters' },
    );
  if (titlePiece !== null && !isUpper(titlePiece.text))
    say(
      { vi: `có tiêu đề chữ thường ${quoted(title)}`, en: `has a title in small letters` },
      { vi: 'tiêu đề chữ in hoa', en: 'a title in capitals' },
      { vi: 'gõ lại tiêu đề bằng chữ in hoa', en: 'type the title in capitals' },
    );
}
