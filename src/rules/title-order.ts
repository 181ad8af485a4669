import { plainTitle, rank, splitTitles } from '../vi/title.ts';
import type { Rule } from './rule.ts';

const COMMITTEE_MEMBER =
  /^(?:(?:tinh|thanh|thi|quan|huyen|dang) uy vien|(?:uy vien|uv) ?(?:ban (?:thuong vu|chap hanh)|btv|bch)(?: (?:(?:tinh|thanh|thi|quan|huyen|dang) uy|dang bo).*)?$)/;
const STATE_OFFICE = /^(?:truong phong|pho truong phong|giam doc|pho giam doc|truong cong an)/;

/** C39: offices of the Party come before those of the state. Cells and mass organisations are not meant. */
export const titleOrder: Rule = {
  meta: {
    code: 'dulieu/title-order',
    criterion: 'C39',
    severity: 'warning',
    title: {
      vi: 'chức vụ chính quyền đứng trước chức vụ Đảng',
      en: 'a state title before a Party title',
    },
    source: null,
    why: 'Giới thiệu đại biểu và ghi văn bản theo thứ tự chức vụ Đảng trước, chức vụ chính quyền, đoàn thể sau.',
    bad: `
nguoi:
  - ho_ten: Trần Thị B
    chuc_vu: Chủ tịch Ủy ban nhân dân phường, Phó Bí thư Đảng ủy`,
    good: `
nguoi:
  - ho_ten: Trần Thị B
    chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường`,
  },

  check({ people }, report) {
    for (const { path, value } of people.mentions) {
      if (typeof value === 'string' || value.chuc_vu === undefined) continue;
      const titles = splitTitles(value.chuc_vu);
      const state = titles.findIndex(isState);
      const late = state === -1 ? undefined : titles.slice(state + 1).find(isParty);
      if (late === undefined) continue;
      const ordered = [...titles.filter(isParty), ...titles.filter((title) => !isParty(title))].join(', ');
      report({
        path: [...path, 'chuc_vu'],
        message: {
          vi: `“${late}” là chức vụ Đảng nhưng đứng sau “${titles[state]}”`,
          en: `“${late}” is a Party office but stands after “${titles[state]}”`,
        },
        hint: { vi: `ghi “${ordered}”`, en: `write “${ordered}”` },
      });
    }
  },
};

function isParty(title: string): boolean {
  const held = rank(title);
  return held.biThu || held.phoBiThu || COMMITTEE_MEMBER.test(plainTitle(title));
}

function isState(title: string): boolean {
  const { biThu, phoBiThu, chanhVanPhong, ...others } = rank(title);
  return Object.values(others).includes(true) || STATE_OFFICE.test(plainTitle(title));
}
