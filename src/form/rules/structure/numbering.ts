import type { Heading, Level } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { printed } from './divisions.ts';
import { type Break, breaksOf } from './sequence.ts';

const NAMES: Readonly<Record<Level, string>> = {
  phan: 'phần',
  chuong: 'chương',
  muc: 'mục',
  tieu_muc: 'tiểu mục',
  dieu: 'điều',
  la_ma: 'mục',
  khoan: 'khoản',
  diem: 'điểm',
  gach: 'gạch đầu dòng',
};

/** `d)` then `e)`: the Vietnamese alphabet has `đ` between them; the automatic numbers of Word do not know it. */
function isAlphabet({ heading, before }: Break): boolean {
  return heading.level === 'diem' && heading.number === 'e' && before?.number === 'd';
}

function reportBreak({ heading, before, kind }: Break, report: ReportForm): void {
  const { piece, number, level } = heading;
  const name = NAMES[level];
  const [found, wanted] =
    kind === 'repeat'
      ? [`${name} “${number}” ghi hai lần`, 'mỗi số dùng một lần']
      : kind === 'start'
        ? [`${name} “${number}” đứng đầu danh sách`, 'bắt đầu từ số đầu tiên']
        : [`${name} “${number}” đứng sau “${before?.number ?? ''}”`, 'đánh số liên tục'];
  report({
    at: piece,
    message: {
      vi: `${found} (${quoted(printed(piece))}), quy định ${wanted}`,
      en: `“${number}” ${kind === 'start' ? 'begins a list' : `follows “${before?.number ?? ''}”`} (${quoted(printed(piece))}); numbers go on without gaps or repeats`,
    },
    hint: {
      vi: 'xem có sót hoặc thừa đoạn nào không, rồi đánh lại số và sửa những chỗ dẫn tới',
      en: 'see whether a paragraph is missing or left over, then number anew',
    },
  });
}

function reportLetter({ piece, number }: Heading, before: string | null, report: ReportForm): void {
  const found = before === null ? `điểm ghi “${number})”` : `điểm “${number})” đứng sau “${before})”`;
  report({
    at: piece,
    message: {
      vi: `${found}, thứ tự chữ cái tiếng Việt là a, b, c, d, đ, e, g, h, i, k, l, m, n …`,
      en: `${before === null ? '' : `“${before})” then `}“${number})”: the Vietnamese order is a, b, c, d, đ, e, g, h, i, k, l, m, n …`,
    },
    hint: {
      vi: 'gõ lại chữ cái của các điểm; danh sách tự động của Word không có chữ “đ” nên phải tắt nó (Ctrl+Z ngay sau khi Word tự đánh) rồi gõ tay',
      en: 'type the letters by hand: the automatic numbers of Word do not know “đ”',
    },
  });
}

/** Whether numbers and letters follow each other, ST-05 and ST-06. */
export const numberingRules: FormRules = [
  {
    id: 'ST-05',
    clause: everywhere('PL I.II.6.đ', 'I.6.2.4.đ'),
    severity: 'warning',
    title: { vi: 'chữ cái của điểm sai thứ tự', en: 'letters of points out of order' },
    why: 'Điểm đánh theo bảng chữ cái tiếng Việt kèm dấu đóng ngoặc: sau d) là đ), không dùng f, j, w, z. Danh sách tự động của Word bỏ mất chữ đ.',
    bad: 'd) …\ne) …',
    good: 'd) …\nđ) …',
    check(paper, report) {
      const points = paper.headings.filter(({ level }) => level === 'diem');
      // One of them tells of all that follow in its list.
      const alien = points.find(({ value, number }) => value === null && number.length === 1);
      const skipped = breaksOf(paper).filter(isAlphabet);
      for (const { heading } of skipped) reportLetter(heading, 'd', report);
      if (alien !== undefined && skipped.length === 0) reportLetter(alien, null, report);
      const dotted = points.find(({ piece, number }) => printed(piece).startsWith(`${number}.`));
      if (dotted !== undefined)
        report({
          at: dotted.piece,
          message: {
            vi: `điểm ghi “${dotted.number}.”, quy định “${dotted.number})”`,
            en: `a point is numbered “${dotted.number}.”, required: “${dotted.number})”`,
          },
          hint: {
            vi: 'thay dấu chấm sau chữ cái bằng dấu đóng ngoặc',
            en: 'put a bracket behind the letter',
          },
        });
      return points.length > 0;
    },
  },
  {
    id: 'ST-06',
    clause: everywhere('PL I.II.6.đ', 'I.6.2.4'),
    severity: 'error',
    title: { vi: 'số thứ tự không liên tục', en: 'numbers with gaps or repeats' },
    why: 'Số nhảy hoặc lặp thường là dấu vết của đoạn bị xóa, bị chép thiếu; người đọc không dẫn được tới đúng khoản, điểm.',
    bad: '1. …\n3. …',
    good: '1. …\n2. …',
    check(paper, report) {
      for (const one of breaksOf(paper)) if (!isAlphabet(one)) reportBreak(one, report);
      return paper.headings.some(({ value, level }) => value !== null && level !== 'dieu');
    },
  },
];
