import type { Conference } from '../../model/conference.ts';
import { officeData } from '../../model/conference.ts';
import { isSurname, startsSentence } from '../../vi/capitals.ts';
import { stripUnitWord, type UnitKind, unitKindOf, unitName } from '../../vi/place.ts';
import { startsUpper, upperFirst } from '../../vi/text.ts';
import { plainRule, type Slip } from './text-rule.ts';

/** CAP-05, CAP-06: `phường Hòa Hiếu` within a sentence, but `Phường Điện Biên Phủ`; only for units the file names. */
export const unitCase = plainRule({
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

  inText: unitsIn,
  find: ({ text }, conference) => unitsOf(conference).flatMap((unit) => misspelt(text, unit)),

  message(found, to) {
    return { vi: `“${found}” trong câu phải viết “${to}”`, en: `“${found}” should be “${to}” in a sentence` };
  },
});

const namedUnits = () =>
  /(?<=[A-Za-zÀ-ɏḀ-ỿ\d)],? )(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Tt]ỉnh) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)*(?![A-Za-zÀ-ɏḀ-ỿ])/gu;
// Bodies (`Phường Đoàn`), and names that events and heroes share with places.
const NO_PLACE =
  /^(?:Đoàn|Đội|Ủy|Uỷ|Hội|Đảng|Hùng|An Dương|Bà Triệu|Ba|Cách|Bạch Đằng|Thống|Độc|Giải|Quyết|Đồng Khởi|Đoàn Kết|Thành Công)(?![A-Za-zÀ-ɏḀ-ỿ])/u;

/** Units named within any sentence, where their names tell for sure how to write them. */
function unitsIn(text: string): Slip[] {
  return Array.from(text.matchAll(namedUnits())).flatMap(({ 0: found, index: start }) => {
    const kind = unitKindOf(found);
    const name = stripUnitWord(found);
    if (kind === null || isDoubtful(kind, name, found)) return [];
    const to = unitName(kind, name);
    return to === found ? [] : [{ start, end: start + found.length, to }];
  });
}

/** What begins with a surname may be a person, and the name of another may follow that of a hero. */
function isDoubtful(kind: UnitKind, name: string, found: string): boolean {
  const isCapital = startsUpper(found);
  if (!isCapital) return false;
  const words = name.split(' ');
  const starts = words.map((_, i) => unitName(kind, words.slice(0, i + 1).join(' ')));
  if (NO_PLACE.test(name) || starts.some((unit) => startsUpper(unit))) return true;
  return kind !== 'tinh' && words.length > 1 && isSurname(words[0] ?? '');
}

interface Unit {
  /** As it is written within a sentence. */
  right: string;
  wrong: string;
}

const known = new WeakMap<Conference, Unit[]>();

/** The unit itself, those above and below it. */
function unitsOf(conference: Conference): Unit[] {
  const units = known.get(conference) ?? readUnits(conference);
  known.set(conference, units);
  return units;
}

function readUnits(conference: Conference): Unit[] {
  const data = officeData(conference.data);
  const others = [data?.huyen, data?.tinh, ...(data?.don_vi_con ?? [])].flatMap((typed) => {
    const kind = typed === undefined ? null : unitKindOf(typed);
    return typed === undefined || kind === null ? [] : [unitName(kind, stripUnitWord(typed))];
  });
  const { don_vi } = conference.office;
  const names = [...(don_vi === null ? [] : [don_vi]), ...others];
  // A number is no sure name: `phường 7 tổ dân phố`.
  return names.flatMap((right) => (/\d$/.test(right) ? [] : [{ right, wrong: otherCase(right) }]));
}

function otherCase(name: string): string {
  const capital = upperFirst(name);
  return capital === name ? name.charAt(0).toLowerCase() + name.slice(1) : capital;
}

function misspelt(text: string, { right, wrong }: Unit): Slip[] {
  const slips: Slip[] = [];
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
    const end = at + wrong.length;
    const bounded =
      !/[A-Za-zÀ-ɏḀ-ỿ]$/u.test(text.slice(0, at)) &&
      !/^(?:[A-Za-zÀ-ɏḀ-ỿ]| \p{Lu}\p{Ll})/u.test(text.slice(end));
    if (bounded && !startsSentence(text, at)) slips.push({ start: at, end, to: right });
  }
  return slips;
}
