import { checkLook } from '../../look.ts';
import type { Appendix, Paper } from '../../paper.ts';
import { everywhere, type FormRule, type FormRules, type ReportForm } from '../../rule.ts';
import { unmentioned } from './mentions.ts';
import { nameOf } from './name.ts';
import { checkReference } from './reference.ts';

const digitsOf = {
  roman: { pattern: /^[IVXLC]+$/u, vi: 'chữ số La Mã (I, II, III)', en: 'Roman digits (I, II, III)' },
  arabic: { pattern: /^\d+$/u, vi: 'chữ số Ả Rập (1, 2, 3)', en: 'Arabic digits (1, 2, 3)' },
} as const;

/** A single appendix needs no number; one left to be filled in is no fault. */
function checkNumbers(paper: Paper, report: ReportForm): boolean {
  const { appendices, standard } = paper;
  if (appendices.length < 2) return false;
  const digits = digitsOf[standard.forms.appendix.value];
  const isWrong = ({ number }: Appendix): boolean => !/[.…]/u.test(number) && !digits.pattern.test(number);
  for (const appendix of appendices.filter(isWrong)) {
    const { heading, number } = appendix;
    const name = nameOf(appendix);
    const found = number === '' ? 'chưa đánh số' : `đánh số “${number}”`;
    report({
      at: heading,
      message: {
        vi: `“${name}” ${found}, từ hai phụ lục trở lên quy định đánh số bằng ${digits.vi}`,
        en: `“${name}” is ${number === '' ? 'not numbered' : `numbered “${number}”`}; two or more take ${digits.en}`,
      },
      hint: {
        vi: `đánh số các phụ lục bằng ${digits.vi}, sửa cả chỗ nhắc đến phụ lục trong nội dung`,
        en: `number the appendices in ${digits.en}, in the text too`,
      },
    });
  }
  return true;
}

/** The heading stands on a line of its own. */
function checkOwnLine(appendix: Appendix, report: ReportForm): void {
  const { heading, title } = appendix;
  const [first] = title;
  if (first === undefined || first.paragraph !== heading.paragraph) return;
  if (heading.paragraph.text.slice(heading.end, first.start).includes('\n')) return;
  const name = nameOf(appendix);
  report({
    at: heading,
    message: {
      vi: `“${name}” cùng dòng với tên phụ lục, quy định mỗi thứ một dòng riêng`,
      en: `“${name}” shares a line with its title, required: a line each`,
    },
    hint: { vi: 'xuống dòng (Enter) trước tên phụ lục', en: 'press Enter before the title' },
  });
}

const numberRule: Pick<FormRule, 'severity' | 'title' | 'why' | 'check'> = {
  severity: 'error',
  title: { vi: 'số thứ tự phụ lục sai', en: 'wrong numbers of appendices' },
  why: 'Văn bản của Nhà nước đánh số phụ lục bằng chữ số La Mã, văn bản của Đảng bằng chữ số Ả Rập; lẫn lộn thì chỉ dẫn trong nội dung không khớp.',
  check: checkNumbers,
};

/** Appendices, AP-01 to AP-05. */
export const appendixRules: FormRules = [
  {
    id: 'AP-01',
    clause: everywhere('PL I.III.1.a', 'II.1.1'),
    severity: 'error',
    title: { vi: 'nội dung không nhắc đến phụ lục', en: 'the text does not refer to an appendix' },
    why: 'Phụ lục mà nội dung không chỉ dẫn tới thì người đọc không biết nó thuộc chỗ nào, rút ra hay thêm vào không ai hay.',
    good: 'Kèm theo Kế hoạch này có Phụ lục I (Lịch đối thoại) và Phụ lục II (Phân công chuẩn bị).',
    check(paper, report) {
      for (const appendix of unmentioned(paper)) {
        const name = nameOf(appendix);
        report({
          at: appendix.heading,
          message: {
            vi: `nội dung văn bản không nhắc đến “${name}”, quy định phải có chỉ dẫn về phụ lục`,
            en: `the text does not refer to “${name}”; required: a reference to each appendix`,
          },
          hint: {
            vi: `thêm vào nội dung chỗ dẫn, ví dụ “(chi tiết tại ${name} kèm theo)”`,
            en: `add a reference, such as “(chi tiết tại ${name} kèm theo)”`,
          },
        });
      }
      return paper.appendices.length > 0;
    },
  },
  {
    id: 'AP-02',
    clause: { nd30: 'PL I.III.1.a' },
    bad: 'Phụ lục 1 … Phụ lục 2',
    good: 'Phụ lục I … Phụ lục II',
    ...numberRule,
  },
  {
    id: 'AP-03',
    clause: { hd05: 'II.1.1' },
    bad: 'Phụ lục I … Phụ lục II',
    good: 'Phụ lục 1 … Phụ lục 2',
    ...numberRule,
  },
  {
    id: 'AP-04',
    clause: { nd30: 'PL I.III.1.b; PL I.III.1.c' },
    severity: 'error',
    title: { vi: 'trình bày đầu phụ lục sai', en: 'wrong look of the head of an appendix' },
    why: 'Đầu phụ lục gồm “Phụ lục” và số (chữ thường, đậm), tên phụ lục (in hoa, đậm), dòng kèm theo (nghiêng), mỗi thứ một dòng ở giữa, để các phụ lục của mọi cơ quan nhận ra như nhau.',
    fixable: 'look',
    bad: 'PHỤ LỤC I. Danh sách đại biểu',
    good: 'Phụ lục I\nDANH SÁCH ĐẠI BIỂU\n(Kèm theo Kế hoạch số 18/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân phường Mẫu)',
    check(paper, report) {
      checkLook(paper, 'PhuLucSo', ['size', 'bold', 'italic', 'case', 'align'], report);
      checkLook(paper, 'PhuLucTen', ['size', 'bold', 'italic', 'case', 'align'], report);
      checkLook(paper, 'PhuLucKemTheo', ['size', 'italic', 'align'], report);
      for (const appendix of paper.appendices) checkOwnLine(appendix, report);
      return paper.appendices.length > 0;
    },
  },
  {
    id: 'AP-05',
    clause: { nd30: 'PL I.III.1.c' },
    severity: 'warning',
    title: {
      vi: 'dòng kèm theo của phụ lục thiếu hoặc không khớp',
      en: 'the reference of an appendix is missing or wrong',
    },
    why: 'Dòng “(Kèm theo …)” cho biết phụ lục thuộc văn bản nào khi bị tách rời; ghi khác số, ngày của văn bản thì thành phụ lục của văn bản khác.',
    good: '(Kèm theo Kế hoạch số 18/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân phường Mẫu)',
    check(paper, report) {
      for (const appendix of paper.appendices) checkReference(paper, appendix, report);
      return paper.appendices.length > 0;
    },
  },
];
