import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../../src/form/rules/structure/sequence.ts';
import { paperOf } from '../../helpers/form.ts';
import { docx, p, table } from '../../helpers/word-file.ts';

const centred = (text: string, bold = true) => p(text, { align: 'center', bold });

/** A plan of these lines; `|` stands for a ruled table with numbers of its own. */
function plan(lines: readonly string[]) {
  const programme = table([['1. Đón tiếp', '2. Khai mạc']], { ruled: true });
  return paperOf(
    docx([
      table([
        [
          [centred('ỦY BAN NHÂN DÂN'), centred('XÃ MẪU'), centred('Số: 12/KH-UBND', false)],
          [centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), centred('Độc lập - Tự do - Hạnh phúc')],
        ],
      ]),
      centred('KẾ HOẠCH'),
      centred('Tổ chức Hội nghị đối thoại'),
      p(''),
      p('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
      ...lines.map((line) => (line === '|' ? programme : p(line, { bold: /^[IVX]+\. /u.test(line) }))),
      p('Các đơn vị tổ chức thực hiện./.'),
    ]),
  );
}

const silent: readonly (readonly [string, string[]])[] = [
  ['numbers that begin anew under each heading', ['I. MỘT', '1. A.', '2. B.', 'II. HAI', '1. C.', '2. D.']],
  ['numbers that go on over headings', ['I. MỘT', '1. A.', '2. B.', 'II. HAI', '3. C.', '4. D.']],
  ['a list inside a list of the same signs', ['1. A:', '1. B;', '2. C;', '3. D.', '2. E.', '3. F.']],
  ['a list that goes on behind text', ['1. A.', 'Nội dung.', '2. B.', 'Nội dung.', '3. C.']],
  ['a list that goes on behind a table', ['1. A.', '2. B.', '|', '3. C.']],
  ['points with đ', ['1. A:', 'a) B;', 'b) C;', 'c) D;', 'd) E;', 'đ) G;', 'e) H.', '2. I:', 'a) K.']],
  ['levels below the clause', ['1. A.', '1.1. B.', 'a) C.', '1.2. D.', 'a) E.', '2. G.']],
  ['letters above Roman digits', ['A. MỘT', '1. B.', 'B. HAI', '1. C.', 'C. BA', '1. D.']],
  ['a number that is no list', ['2. Khoản này dẫn lại.', 'Nội dung.', 'Nội dung.']],
  ['a line numbered in another way', ['1. A.', '2, B.', '3. C.']],
];

const told: readonly (readonly [string, string[], string[]])[] = [
  ['a gap', ['1. A.', '2. B.', '4. C.', '5. D.'], ['gap 4']],
  ['a repeat', ['1. A.', '2. B.', '2. C.', '3. D.'], ['repeat 2']],
  ['a gap of headings', ['I. MỘT', '1. A.', 'III. BA', '1. B.'], ['gap III']],
  ['a list without its first', ['I. MỘT', '2. A.', '3. B.'], ['start 2']],
  ['a gap of points', ['1. A:', 'a) B;', 'c) C.'], ['gap c']],
  ['a step back', ['1. A.', '2. B.', '3. C.', '2. D.'], ['gap 2']],
];

describe('numbers in order', () => {
  test.each(silent)('%s', (_, lines) => {
    expect(breaksOf(plan(lines)).map(({ kind, heading }) => `${kind} ${heading.number}`)).toEqual([]);
  });
  test.each(told)('%s', (_, lines, expected) => {
    expect(breaksOf(plan(lines)).map(({ kind, heading }) => `${kind} ${heading.number}`)).toEqual(expected);
  });
});
