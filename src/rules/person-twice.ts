import type { DataPath } from '../findings/finding.ts';
import type { Nguoi, ThanhPhan } from '../model/generated/types.ts';
import type { Person } from '../model/people.ts';
import type { Rule } from './rule.ts';

/** Lists in which someone stands once; a guest from above is no local delegate. */
const LISTS: readonly (readonly (keyof ThanhPhan & ('chu_tri' | 'thu_ky' | 'khach_moi' | 'dai_bieu'))[])[] = [
  ['chu_tri'],
  ['thu_ky'],
  ['khach_moi', 'dai_bieu'],
];

/** C35: nobody stands twice in one list. Chairs may stand among the delegates too. */
export const personTwice: Rule = {
  meta: {
    code: 'dulieu/person-twice',
    criterion: 'C35',
    severity: 'error',
    title: { vi: 'một người ghi hai lần', en: 'someone stands twice in a list' },
    source: null,
    why: 'Người ghi hai lần thì văn bản in hai lần và đếm sai. Hai người trùng họ tên thì ghi thêm `ma` cho một người.',
    bad: `
thanh_phan:
  dai_bieu:
    - Lê Văn C
    - Trần Thị B
    - Lê Văn C`,
    good: `
thanh_phan:
  dai_bieu:
    - Lê Văn C
    - Trần Thị B`,
  },

  check({ data, people }, report) {
    for (const lists of LISTS) {
      const seen = new Set<Person>();
      for (const [path, value] of entries(data.thanh_phan, lists)) {
        const person = people.find(value);
        if (person === null) continue;
        if (seen.has(person)) {
          report({
            path,
            message: {
              vi: `${person.ho_ten} đã có trong danh sách`,
              en: `${person.ho_ten} is already in the list`,
            },
            hint: {
              vi: 'xóa một dòng; nếu là hai người trùng họ tên thì khai thêm `ma` cho một người',
              en: 'delete one; if two people bear the name, give one of them a `ma`',
            },
          });
        }
        seen.add(person);
      }
    }
  },
};

function entries(
  attendance: ThanhPhan | undefined,
  lists: readonly ('chu_tri' | 'thu_ky' | 'khach_moi' | 'dai_bieu')[],
): [DataPath, Nguoi][] {
  return lists.flatMap((list) =>
    (attendance?.[list] ?? []).map((value, i): [DataPath, Nguoi] => [['thanh_phan', list, i], value]),
  );
}
