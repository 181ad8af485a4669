import { corrected } from '../../vi/capitals.ts';
import { upperFirst } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const DAY = '(?:hai|ba|tư|năm|sáu|bảy)';
// `lần thứ hai` counts; a day of the week stands with a part of the day, a date or the week.
const WEEKDAY = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏḀ-ỿ])(?:sáng|trưa|chiều|tối|đêm) )thứ ${DAY}(?![A-Za-zÀ-ɏḀ-ỿ])|(?<![A-Za-zÀ-ɏḀ-ỿ]|(?:lần|phiên|kỳ|khóa|khoá) )thứ ${DAY}(?= (?:hằng|hàng) tuần|,? ngày \\d)`,
  'gu',
);
const MONTH =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])tháng (?:giêng|chạp)(?![A-Za-zÀ-ɏḀ-ỿ])|Cách mạng tháng tám(?![A-Za-zÀ-ɏḀ-ỿ])/gu;

/** CAP-13: thứ Hai, tháng Giêng. */
export const weekdayCase = plainRule({
  meta: {
    code: 'dulieu/weekday-case',
    criterion: 'CAP-13',
    severity: 'warning',
    title: { vi: 'tên thứ, tháng chưa viết hoa', en: 'a day or month without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.c',
    why: 'Thứ và tháng viết bằng chữ thì viết hoa tên riêng của nó: sáng thứ Bảy, tháng Giêng, Cách mạng tháng Tám.',
    bad: `
y_kien:
  - noi_dung: Đề nghị tiêm chủng vào sáng thứ bảy.
    tra_loi: Phường tiếp thu.`,
    good: `
y_kien:
  - noi_dung: Đề nghị tiêm chủng vào sáng thứ Bảy.
    tra_loi: Phường tiếp thu.`,
  },
  needs: /thứ |tháng [gct]/,
  inText: (text) =>
    [WEEKDAY, MONTH].flatMap((pattern) =>
      corrected(text, pattern, (found) => found.replace(/[A-Za-zÀ-ɏḀ-ỿ]+$/u, upperFirst)),
    ),
  message(found, to) {
    return { vi: `“${found}” ở đây phải viết hoa: “${to}”`, en: `“${found}” takes a capital here: “${to}”` };
  },
});
