import { corrected } from '../../vi/capitals.ts';
import { upper } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

// A full word or a year, its stop, and a small letter: `… năm 2023. tối ngày …`. Short words may be abbreviations.
const smallStarts = () =>
  /(?<=(?:(?<tu>[A-Za-zÀ-ɏḀ-ỿ]{2,})|\d{4}|[)”"%])[.?!] )\p{Ll}(?=[A-Za-zÀ-ɏḀ-ỿ]*(?: |,|$))/gu;
const ABBREVIATED = /(?:^|[\s(])(?:tp|tx|tt|ths|ts|gs|pgs|bs|ks|st|stt|tr|vv|v\.v|đt|sđt|tel|no|nxb)[.] $/iu;

/** CAP-16: a sentence begins with a capital. */
export const sentenceCase = plainRule({
  meta: {
    code: 'dulieu/sentence-case',
    criterion: 'CAP-16',
    severity: 'warning',
    title: { vi: 'đầu câu chưa viết hoa', en: 'a sentence without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I',
    why: 'Sau dấu chấm, chấm hỏi, chấm than là câu mới, viết hoa chữ đầu.',
    bad: `
ket_luan:
  y_chinh:
    - Các đơn vị tiếp thu kiến nghị. giải quyết đúng thời hạn.`,
    good: `
ket_luan:
  y_chinh:
    - Các đơn vị tiếp thu kiến nghị. Giải quyết đúng thời hạn.`,
  },
  needs: /[.?!] [^A-Z\d\s]/,
  inText: (text) =>
    corrected(text, smallStarts(), (found, at) =>
      ABBREVIATED.test(text.slice(0, at)) ? null : upper(found),
    ).map(({ start, to }) => {
      const word = /^[A-Za-zÀ-ɏḀ-ỿ]+/u.exec(text.slice(start))?.[0] ?? '';
      return { start, end: start + word.length, to: to + word.slice(1) };
    }),
  message(found, to) {
    return { vi: `“${found}” đầu câu phải viết hoa: “${to}”`, en: `“${found}” begins a sentence: “${to}”` };
  },
});
