import type { Conference } from '../../model/conference.ts';
import { namesOf } from '../../model/texts.ts';
import { fold } from '../../vi/fold.ts';
import { nearName, sameName } from '../../vi/name.ts';
import { type Slip, textRule } from './text-rule.ts';

const CAPITALS = /\p{Lu}[\u0300-\u036f\p{Ll}]*(?: \p{Lu}[\u0300-\u036f\p{Ll}]*)+/gu;

/** C38: the name of someone introduced in the file, with other accents inside a sentence or a caption. */
export const nameInText = textRule({
  meta: {
    code: 'dulieu/name-in-text',
    criterion: 'C38',
    severity: 'warning',
    title: { vi: 'họ tên trong câu viết khác dấu', en: 'a name with other accents inside a text' },
    source: null,
    why: 'Câu chữ và chú thích ảnh in nguyên như đã gõ, nên tên người trong đó phải khớp từng dấu với tên đã khai.',
    bad: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn Thuận
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
tin_bai:
  anh:
    - chu_thich: Ông Nguyễn Văn Thuân phát biểu tại hội nghị`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn Thuận
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
tin_bai:
  anh:
    - chu_thich: Ông Nguyễn Văn Thuận phát biểu tại hội nghị`,
  },

  find({ text }, conference) {
    const known = introduced(conference);
    return Array.from(text.matchAll(CAPITALS)).flatMap(({ 0: run, index }) => {
      const folded = fold(run);
      const near = known.filter((name) => folded.includes(name.folded));
      return near.flatMap(({ ho_ten }) => nearIn(run, index, ho_ten, conference));
    });
  },

  message(found, to) {
    return {
      vi: `“${found}” chỉ khác dấu với “${to}” đã khai`,
      en: `“${found}” differs from “${to}”, who is introduced, only in accents`,
    };
  },

  hint(_, to) {
    return { vi: `nếu là một người thì sửa thành “${to}”`, en: `if it is the same person, write “${to}”` };
  },
});

interface Introduced {
  ho_ten: string;
  folded: string;
}

const known = new WeakMap<Conference, Introduced[]>();

/** People written as objects; a name of a single word would meet too many others. */
function introduced(conference: Conference): Introduced[] {
  const people =
    known.get(conference) ??
    conference.people.all.flatMap(({ ho_ten }) =>
      ho_ten.includes(' ') ? [{ ho_ten, folded: fold(ho_ten) }] : [],
    );
  known.set(conference, people);
  return people;
}

/** Where as many words of a run of capitalised ones differ from a name only in accents, and are nobody else's name. */
function nearIn(run: string, offset: number, name: string, conference: Conference): Slip[] {
  const words = run.split(' ');
  const size = name.split(' ').length;
  return words.flatMap((_, at) => {
    const typed = words.slice(at, at + size).join(' ');
    if (!nearName(typed, name) || namesOf(conference).some((other) => sameName(other, typed))) return [];
    const start = offset + words.slice(0, at).join(' ').length + Math.min(at, 1);
    return [{ start, end: start + typed.length, to: name }];
  });
}
