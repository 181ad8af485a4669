import type { Conference } from '../../model/conference.ts';
import { officeData } from '../../model/conference.ts';
import { startsSentence } from '../../vi/capitals.ts';
import { stripUnitWord, type UnitKind, unitKindOf, unitName } from '../../vi/place.ts';
import { upperFirst } from '../../vi/text.ts';
import { type Slip, textRule } from './text-rule.ts';

/** CAP-05, CAP-06: `phường Hòa Hiếu` within a sentence, but `Phường Điện Biên Phủ`; only for units the file names. */
export const unitCase = textRule({
  meta: {
    code: 'dulieu/unit-case',
    criterion: 'CAP-05',
    severity: 'warning',
    title: { vi: 'viết hoa chữ xã, phường, tỉnh chưa đúng', en: 'capital of the word before a place name' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1',
    why: 'Giữa câu, chữ xã, phường, tỉnh đứng trước tên riêng viết thường (phường Hòa Hiếu); chỉ viết hoa khi tên là số, tên người hay sự kiện (Phường 7, Phường Điện Biên Phủ).',
    bad: `
co_quan:
  loai: phuong
  ten: Hòa Hiếu
thanh_phan:
  nhan_dan: các hộ dân của Phường Hòa Hiếu`,
    good: `
co_quan:
  loai: phuong
  ten: Hòa Hiếu
thanh_phan:
  nhan_dan: các hộ dân của phường Hòa Hiếu`,
  },

  find: ({ text }, conference) => unitsOf(conference).flatMap((unit) => misspelt(text, unit)),

  message(found, to) {
    return { vi: `“${found}” trong câu phải viết “${to}”`, en: `“${found}” should be “${to}” in a sentence` };
  },
});

/** The unit itself, those above and below it, as they are written within a sentence. */
function unitsOf(conference: Conference): string[] {
  const data = officeData(conference.data);
  const others = [data?.huyen, data?.tinh, ...(data?.don_vi_con ?? [])].flatMap((typed) => {
    const kind = typed === undefined ? null : unitKindOf(typed);
    return typed === undefined || kind === null
      ? []
      : [unitName(kind satisfies UnitKind, stripUnitWord(typed))];
  });
  const { don_vi } = conference.office;
  // A number is no sure name: `phường 7 tổ dân phố`.
  return [...(don_vi === null ? [] : [don_vi]), ...others].filter((unit) => !/\d$/.test(unit));
}

function misspelt(text: string, unit: string): Slip[] {
  const slips: Slip[] = [];
  for (const wrong of [upperFirst(unit), unit.charAt(0).toLocaleLowerCase('vi') + unit.slice(1)]) {
    if (wrong === unit) continue;
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      const end = at + wrong.length;
      const bounded =
        !/\p{L}$/u.test(text.slice(0, at)) && !/^(?:\p{L}| \p{Lu}\p{Ll})/u.test(text.slice(end));
      if (bounded && !startsSentence(text, at)) slips.push({ start: at, end, to: unit });
    }
  }
  return slips;
}
