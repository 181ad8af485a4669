import type { Person } from '../model/people.ts';
import type { Rule } from './rule.ts';

const LEVELS = ['thon', 'xa', 'huyen', 'tinh', 'tw'] as const satisfies readonly Person['cap'][];
const NAMES = { thon: 'thôn', xa: 'xã', huyen: 'huyện', tinh: 'tỉnh', tw: 'Trung ương' } as const;

/** C40: a guest from above is of a higher level than the unit; people of the place are its delegates. */
export const guestLevel: Rule = {
  meta: {
    code: 'dulieu/guest-level',
    criterion: 'C40',
    severity: 'error',
    title: {
      vi: 'đại biểu cấp trên không cao hơn cấp của đơn vị',
      en: 'a guest from above is not from above',
    },
    source: null,
    why: 'Mục đại biểu cấp trên chỉ dành cho người của cấp cao hơn đơn vị tổ chức; người của địa phương ghi ở đại biểu.',
    bad: `
co_quan:
  loai: phuong
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: xa`,
    good: `
co_quan:
  loai: phuong
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: tinh`,
  },

  check({ data, people, office }, report) {
    if (office.loai === null) return;
    for (const [i, value] of (data.thanh_phan?.khach_moi ?? []).entries()) {
      const guest = people.find(value);
      if (guest?.cap == null || LEVELS.indexOf(guest.cap) > LEVELS.indexOf(office.level)) continue;
      const path = ['thanh_phan', 'khach_moi', i];
      report({
        path: typeof value === 'object' && value.cap !== undefined ? [...path, 'cap'] : path,
        message: {
          vi: `${guest.ho_ten} ghi là đại biểu cấp trên nhưng thuộc cấp ${NAMES[guest.cap]}`,
          en: `${guest.ho_ten} is said to come from above, but is of level \`${guest.cap}\``,
        },
        hint: {
          vi: 'chuyển sang `dai_bieu`, hoặc sửa `cap`',
          en: 'move the person to `dai_bieu`, or correct `cap`',
        },
      });
    }
  },
};
