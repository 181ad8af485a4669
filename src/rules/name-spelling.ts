import type { Person } from '../model/people.ts';
import { editDistance } from '../schema/suggest.ts';
import { fold } from '../vi/fold.ts';
import { nearName, stripHonorific } from '../vi/name.ts';
import type { Rule } from './rule.ts';

/**
 * C38: one person, one spelling. A name that is only called, and never introduced with a title, is most likely a slip
 * of one that is; two people introduced in full may differ by an accent, so that only the later is asked about.
 */
export const nameSpelling: Rule = {
  meta: {
    code: 'dulieu/name-spelling',
    criterion: 'C38',
    severity: 'warning',
    title: {
      vi: 'họ tên gần giống một người khác đã khai',
      en: 'a name that nearly is that of someone else',
    },
    source: null,
    why: 'Người được gọi lại bằng họ tên, nên sai một dấu là thành người khác: văn bản in sai tên và không in chức vụ.',
    bad: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
khai_mac:
  nguoi: Nguyen Van A`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
khai_mac:
  nguoi: Nguyễn Văn A`,
  },

  check({ people }, report) {
    const alike = byFold(people.all);
    for (const { path, value } of people.mentions) {
      const named = typeof value === 'string';
      const person = people.find(value);
      if (person === null || (named && person.path !== null)) continue;
      const { ho_ten } = stripHonorific(named ? value : value.ho_ten);
      const others = alike.get(fold(ho_ten)) ?? [];
      const near =
        (named ? others : earlier(others, person)).find((other) => nearName(other.ho_ten, ho_ten)) ??
        (named ? people.all.slice(0, MOST).find((other) => isSlip(other.ho_ten, ho_ten)) : undefined);
      if (near === undefined) continue;
      report({
        path: named ? path : [...path, 'ho_ten'],
        message: {
          vi: `“${ho_ten}” gần giống “${near.ho_ten}” đã khai`,
          en: `“${ho_ten}” nearly is “${near.ho_ten}”, who is introduced`,
        },
        hint: {
          vi: `nếu là một người thì sửa thành “${near.ho_ten}”; nếu là hai người thì khai chức vụ của người này`,
          en: `if they are one person, write “${near.ho_ten}”; if not, give the title of this one`,
        },
      });
    }
  },
};

/** More people than are introduced at any conference; beyond them a name is compared by its letters without accents alone. */
const MOST = 1000;

/** The people by their names without accents, in the order of the file. */
function byFold(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = fold(person.ho_ten);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  return groups;
}

/** Those introduced before; a title given to both says that they are two. */
function earlier(all: readonly Person[], person: Person): Person[] {
  return all
    .slice(0, Math.max(0, all.indexOf(person)))
    .filter((other) => other.chuc_vu === null || person.chuc_vu === null || other.chuc_vu === person.chuc_vu);
}

/** One letter too many, too few or wrong; names of form books (`Nguyễn Văn A`, `Trần Thị B`) differ by one on purpose. */
function isSlip(known: string, typed: string): boolean {
  const initial = [known, typed].some((name) => /(?:^|\s)[A-Za-zÀ-ɏḀ-ỿ]\.?$/u.test(name));
  const length = Math.min(known.length, typed.length);
  return !initial && length >= 8 && editDistance(fold(known), fold(typed), 2) < 2;
}
