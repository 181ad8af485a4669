import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { plain } from '../../recognise/text.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';

/** The same word with its tone mark on either vowel: `HOẢ TỐC` is `HỎA TỐC`. */
function isOneOf(text: string, words: readonly string[]): boolean {
  const even = (word: string): string => plain(word).toLowerCase().replace('oả', 'ỏa');
  return words.some((word) => even(word) === even(text));
}

/** Above the number, beside it, or in the margin; outside a table what comes later may stand anywhere below. */
function isUnderNumber({ number }: Paper, { paragraph }: Piece): boolean {
  if (number === null) return true;
  const above = number.piece.paragraph;
  if (paragraph.part !== above.part || paragraph.index < above.index) return false;
  const [own, its] = [paragraph.cell, above.cell];
  return own === null || its === null || own.table !== its.table || own.column === its.column;
}

function checkUnderNumber(paper: Paper, piece: Piece, report: ReportForm): void {
  if (isUnderNumber(paper, piece)) return;
  report({
    at: piece,
    message: {
      vi: `“${piece.text}” không ở dưới số và ký hiệu, quy định đặt dưới số và ký hiệu`,
      en: `“${piece.text}” does not stand below the number of the paper, where it belongs`,
    },
    hint: { vi: 'chuyển dòng này xuống ngay dưới số và ký hiệu', en: 'move it right below the number' },
  });
}

/** Marks of haste and of drafts, AP-06 and AP-07. */
export const markRules: FormRules = [
  {
    id: 'AP-06',
    clause: everywhere('PL I.III.2.b', 'II.3; PL2-11'),
    severity: 'error',
    title: { vi: 'dấu chỉ mức độ khẩn sai', en: 'wrong mark of haste' },
    why: 'Nơi nhận xử lý theo ba mức khẩn, thượng khẩn, hỏa tốc; ghi khác đi thì không biết phải chuyển nhanh đến đâu.',
    fixable: 'look',
    bad: 'HỎA TỐC HẸN GIỜ',
    good: 'HỎA TỐC',
    check(paper, report) {
      const words = paper.standard.forms.urgency.value;
      const pieces = paper.pieces.get('DoKhan') ?? [];
      checkLook(paper, 'DoKhan', ['size', 'bold', 'case'], report);
      for (const piece of pieces) {
        if (!isOneOf(piece.text, words)) {
          report({
            at: piece,
            message: {
              vi: `mức độ khẩn ghi “${piece.text}”, quy định một trong: ${words.join(', ')}`,
              en: `haste is marked “${piece.text}”, required: one of ${words.join(', ')}`,
            },
            hint: { vi: 'sửa thành một trong các mức đó', en: 'use one of these words' },
          });
        }
        if (paper.standard.id !== 'nd30') checkUnderNumber(paper, piece, report);
        else if (!piece.paragraph.framed) {
          report({
            at: piece,
            message: {
              vi: `“${piece.text}” chưa đóng khung, quy định đặt trong khung viền đơn`,
              en: `“${piece.text}” has no frame, required: a single line around it`,
            },
            hint: {
              vi: 'chọn chữ đó → Trang chủ (Home) → Viền (Borders) → Viền ngoài (Outside Borders)',
              en: 'select it → Home → Borders → Outside Borders',
            },
          });
        }
      }
      return pieces.length > 0;
    },
  },
  {
    id: 'AP-07',
    clause: { hd05: 'II.4.2; PL2-12' },
    severity: 'error',
    title: { vi: 'chữ “Dự thảo” sai', en: 'wrong mark of a draft' },
    why: 'Ghi rõ dự thảo lần thứ mấy, ngay dưới số và ký hiệu, để người góp ý không cầm nhầm bản cũ.',
    fixable: 'look',
    bad: 'DỰ THẢO',
    good: 'Dự thảo lần 2',
    check(paper, report) {
      const mark = paper.standard.forms.draftMark?.value ?? '';
      const pieces = paper.pieces.get('DuThao') ?? [];
      checkLook(paper, 'DuThao', ['size', 'italic'], report);
      for (const piece of pieces) {
        const text = plain(piece.text);
        if (!text.startsWith(`${mark} `) || !/^\d+$/u.test(text.slice(mark.length + 1))) {
          report({
            at: piece,
            message: {
              vi: `ghi “${piece.text}”, quy định “${mark} …” với số thứ tự của lần dự thảo`,
              en: `it says “${piece.text}”, required: “${mark} …” with the number of the draft`,
            },
            hint: { vi: `gõ lại, ví dụ “${mark} 1”`, en: `type “${mark} 1”, for example` },
          });
        }
        checkUnderNumber(paper, piece, report);
      }
      return pieces.length > 0;
    },
  },
];
