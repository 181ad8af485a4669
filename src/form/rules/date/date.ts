import { longDate, parseDate } from '../../../vi/calendar.ts';
import { checkLook } from '../../look.ts';
import type { DateLine, Paper, Piece } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { plain } from '../../recognise/text.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { pieces, standsAlone } from '../letterhead/pieces.ts';
import { paddedDay, paddedMonth } from './date-padding.ts';

/** Where day or month are still to be written: blanks, or the dots of a form. */
const BLANK = '[\\s.…_]';
const WHOLE = new RegExp(
  `^\\S.*, ngày${BLANK}+\\d{0,2}${BLANK}*tháng${BLANK}+\\d{0,2}${BLANK}*năm(?: \\d{4}|${BLANK}\\d{0,3}${BLANK}*)$`,
  'u',
);

/** Kinds that print place and date elsewhere, or of which the standards do not say. */
const DATED_ELSEWHERE: ReadonlySet<string> = new Set(['BB', 'HĐ', 'BGN', 'BTT', 'GNP', 'GĐĐ']);

function checkForm(paper: Paper, report: ReportForm): boolean {
  const { date, number, type } = paper;
  if (date === null) {
    if (number === null || type === null || DATED_ELSEWHERE.has(type.symbol ?? '')) return false;
    report({
      at: number.piece,
      message: {
        vi: 'phần đầu văn bản không có địa danh và ngày, tháng, năm, quy định ghi cùng dòng với số, ký hiệu',
        en: 'the letterhead has no place and date; required: on the line of the number',
      },
      hint: {
        vi: 'ghi “<địa danh>, ngày … tháng … năm …” ở bên phải, dưới Quốc hiệu hoặc tiêu đề Đảng',
        en: 'write “<place>, ngày … tháng … năm …” at the right',
      },
    });
    return true;
  }
  if (!WHOLE.test(plain(date.piece.text)))
    report({
      at: date.piece,
      message: {
        vi: `địa danh và ngày ghi ${quoted(date.piece.text)}, quy định “${wanted(date)}”`,
        en: `place and date read ${quoted(date.piece.text)}; required: “${wanted(date)}”`,
      },
      hint: {
        vi: 'ghi địa danh, dấu phẩy, rồi “ngày … tháng … năm …” bằng chữ thường, năm đủ bốn chữ số, không có dấu chấm cuối',
        en: 'write the place, a comma, then “ngày … tháng … năm …”, the year in four digits, no full stop',
      },
    });
  return true;
}

function wanted({ place, date }: DateLine): string {
  return `${place === '' ? '<địa danh>' : place}, ${date === null ? 'ngày … tháng … năm …' : longDate(date)}`;
}

function checkPadding(paper: Paper, report: ReportForm): boolean {
  const { date, standard } = paper;
  if (date === null || (date.day === '' && date.month === '')) return false;
  const { day, month, year, piece } = date;
  if (/^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && isImpossible(`${day}/${month}/${year}`))
    report({
      at: piece,
      message: {
        vi: `không có ngày ${day} tháng ${month} năm ${year} trên lịch`,
        en: `there is no day ${day}/${month}/${year}`,
      },
      hint: { vi: 'sửa lại ngày cho đúng lịch', en: 'correct the date' },
    });
  const parts = [
    { word: 'ngày', found: day, right: paddedDay(day, standard) },
    { word: 'tháng', found: month, right: paddedMonth(month, standard) },
  ];
  for (const { word, found, right } of parts) {
    if (found === right) continue;
    report({
      at: piece,
      message: {
        vi: `${word} ghi “${found}”, quy định “${right}”`,
        en: `“${word} ${found}”; required: “${word} ${right}”`,
      },
      hint: {
        vi: 'thêm số 0 trước ngày dưới 10 và tháng 1, 2; tháng 3 đến tháng 9 không thêm',
        en: 'put a zero before days below 10 and months 1 and 2, not before months 3 to 9',
      },
    });
  }
  return true;
}

function isImpossible(date: string): boolean {
  const parsed = parseDate(date);
  return !parsed.ok && parsed.reason === 'impossible' && /\d{4}$/.test(date);
}

/** Whether both surely stand at different heights. */
function areApart(date: Piece, number: Piece): boolean {
  const [a, b] = [date.paragraph, number.paragraph];
  if (a.boxed || b.boxed) return false;
  if (a.cell === null || b.cell === null) return a.cell === b.cell && a !== b;
  return a.cell.table === b.cell.table && a.cell.row !== b.cell.row;
}

/** Place and date in the letterhead, DT-01 to DT-04. */
export const dateRules: FormRules = [
  {
    id: 'DT-01',
    clause: everywhere('PL I.II.4', 'I.4.2'),
    severity: 'error',
    title: {
      vi: 'thiếu hoặc ghi sai mẫu địa danh, ngày tháng năm',
      en: 'place and date are missing or do not have their form',
    },
    why: 'Địa danh và ngày ký ghi đầy đủ bằng chữ “ngày”, “tháng”, “năm”, không viết tắt bằng dấu gạch, để không ai sửa được.',
    bad: 'Phường Mẫu ngày 15/6/2026',
    good: 'Phường Mẫu, ngày 15 tháng 6 năm 2026',
    explainedBy: ['UNI-05'],
    check: checkForm,
  },
  {
    id: 'DT-02',
    clause: everywhere('PL I.II.4.b', 'I.4.2.2'),
    severity: 'error',
    title: {
      vi: 'số 0 trước ngày, tháng chưa đúng hoặc ngày không có thật',
      en: 'a zero of the date is missing or too much, or there is no such day',
    },
    why: 'Ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước để không ai thêm được chữ số; tháng 3 đến tháng 9 thì không.',
    fixable: true,
    bad: 'Phường Mẫu, ngày 5 tháng 06 năm 2026',
    good: 'Phường Mẫu, ngày 05 tháng 6 năm 2026',
    check: checkPadding,
  },
  {
    id: 'DT-03',
    clause: everywhere('PL I.II.4.c', 'I.4; PL2-4'),
    severity: 'error',
    title: { vi: 'địa danh và ngày trình bày chưa đúng', en: 'place and date are not printed as required' },
    why: 'Địa danh và ngày, tháng, năm in nghiêng, không đậm, đặt canh giữa dưới Quốc hiệu hoặc tiêu đề Đảng.',
    fixable: true,
    check(paper, report) {
      const lines = pieces(paper, 'DiaDanhNgay');
      checkLook(paper, 'DiaDanhNgay', ['align'], report, lines.filter(standsAlone));
      return checkLook(paper, 'DiaDanhNgay', ['size', 'bold', 'italic'], report);
    },
  },
  {
    id: 'DT-04',
    clause: { nd30: 'PL I.II.4.c' },
    severity: 'warning',
    title: {
      vi: 'địa danh và ngày không cùng dòng với số, ký hiệu',
      en: 'place and date are not on the line of the number',
    },
    why: 'Địa danh và ngày, tháng, năm được trình bày trên cùng một dòng với số, ký hiệu văn bản.',
    check(paper, report) {
      const { date, number } = paper;
      if (date === null || number === null) return false;
      if (areApart(date.piece, number.piece))
        report({
          at: date.piece,
          message: {
            vi: 'địa danh và ngày không cùng dòng với số, ký hiệu, quy định cùng một dòng',
            en: 'place and date are not on the line of the number; required: on one line',
          },
          hint: {
            vi: 'đặt số, ký hiệu và địa danh, ngày vào hai ô cùng một hàng của bảng đầu văn bản',
            en: 'put both into cells of one row of the table of the letterhead',
          },
        });
      return true;
    },
  },
];
