import { checkLook } from '../../look.ts';
import { folded } from '../../recognise/text.ts';
import { type FormRule, type FormRules, party } from '../../rule.ts';
import { joined, pieces, standsAlone } from '../letterhead/pieces.ts';
import { isLetter, numberOf, wantedNumber } from './number-form.ts';

function numberLook(id: string, clause: FormRule['clause']): FormRule {
  return {
    id,
    clause,
    severity: 'error',
    title: { vi: 'số, ký hiệu trình bày chưa đúng', en: 'the number is not printed as required' },
    why: 'Số, ký hiệu in chữ đứng, không đậm, đặt canh giữa dưới tên cơ quan ban hành.',
    fixable: true,
    check(paper, report) {
      checkLook(paper, 'SoKyHieu', ['align'], report, pieces(paper, 'SoKyHieu').filter(standsAlone));
      return checkLook(paper, 'SoKyHieu', ['size', 'bold', 'italic'], report);
    },
  };
}

/** The symbol and how the number is printed, NO-06 to NO-10; NO-11 and NO-12 need the register of the office. */
export const symbolRules: FormRules = [
  {
    id: 'NO-06',
    clause: { nd30: 'PL III.I' },
    severity: 'error',
    title: { vi: 'ký hiệu không khớp tên loại văn bản', en: 'the symbol is not that of the kind of paper' },
    why: 'Chữ viết tắt tên loại theo bảng của Nghị định; khác với tên loại in bên dưới thì văn bản bị vào nhầm sổ.',
    bad: 'Số: 12/TB-UBND\nKẾ HOẠCH',
    good: 'Số: 12/KH-UBND\nKẾ HOẠCH',
    check(paper, report) {
      const number = numberOf(paper);
      const { type } = paper;
      if (number === null || type === null || type.symbol === null || isLetter(paper)) return false;
      if (number.kind !== type.symbol)
        report({
          at: number.piece,
          message: {
            vi: `ký hiệu ${number.kind === null ? 'không ghi tên loại' : `ghi “${number.kind}”`}, văn bản là “${type.name}”, quy định “${type.symbol}”`,
            en: `the symbol ${number.kind === null ? 'names no kind' : `is “${number.kind}”`}, the paper is “${type.name}”; required: “${type.symbol}”`,
          },
          hint: {
            vi: `ghi “${wantedNumber(paper, type.symbol)}”, hoặc sửa tên loại`,
            en: `write “${wantedNumber(paper, type.symbol)}”, or correct the kind of paper`,
          },
        });
      return true;
    },
  },
  {
    id: 'NO-07',
    clause: { hd05: 'I.3.1.2.b' },
    severity: 'error',
    title: { vi: 'chữ viết tắt của đảng ủy không phải ĐU', en: 'the symbol of the committee is not ĐU' },
    why: 'Đảng ủy xã, phường, đặc khu dùng chung chữ viết tắt ĐU, kể cả khi văn bản của ban thường vụ.',
    bad: 'Số 18-KH/ĐUP',
    good: 'Số 18-KH/ĐU',
    check(paper, report) {
      const number = numberOf(paper);
      const isLocal = /^dang uy (?:xa|phuong|dac khu) /.test(folded(joined(pieces(paper, 'TenCoQuan'))));
      if (number === null || !isLocal) return false;
      if (!/^ĐU(?:-|$)/u.test(number.body))
        report({
          at: number.piece,
          message: {
            vi: `chữ viết tắt của đảng ủy ghi “${number.body}”, quy định “ĐU”`,
            en: `the symbol of the committee is “${number.body}”; required: “ĐU”`,
          },
          hint: { vi: 'sau dấu / ghi ĐU', en: 'write ĐU behind the /' },
        });
      return true;
    },
  },
  {
    id: 'NO-08',
    clause: { hd05: 'I.3.1.2.a; Phần III.1' },
    severity: 'warning',
    title: { vi: 'ký hiệu cũ của quy định', en: 'the former symbol of a regulation' },
    why: 'Từ ngày 27/5/2026, quy định và quyết định của Đảng cùng dùng ký hiệu QĐ; QĐi là cách ghi cũ.',
    bad: 'Số 05-QĐi/ĐU',
    good: 'Số 05-QĐ/ĐU',
    check(paper, report) {
      const number = numberOf(paper);
      if (number === null) return false;
      if (/^Q[Yy]?Đ[Ii]?$/u.test(number.kind ?? '') && number.kind !== 'QĐ')
        report({
          at: number.piece,
          message: {
            vi: `ký hiệu ghi “${number.kind}”, từ ngày 27/5/2026 quy định “QĐ”`,
            en: `the symbol is “${number.kind}”; required from 27/5/2026: “QĐ”`,
          },
          hint: { vi: 'ghi QĐ', en: 'write QĐ' },
        });
      return true;
    },
  },
  numberLook('NO-09', { nd30: 'PL I.II.3.c' }),
  numberLook('NO-10', party('I.3.2; PL2-3')),
];
