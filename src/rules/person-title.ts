import type { Rule } from './rule.ts';

/** C35: a person has one title, the same in every paper. */
export const personTitle: Rule = {
  meta: {
    code: 'dulieu/person-title',
    criterion: 'C35',
    severity: 'warning',
    title: { vi: 'một người khai hai chức vụ khác nhau', en: 'a person with two different titles' },
    source: null,
    why: 'Chức vụ của một người phải giống nhau trong mọi văn bản. Khai hai nơi khác nhau thì chỉ chức vụ khai trước được in.',
    bad: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy xã`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã
khai_mac:
  nguoi: Nguyễn Văn A`,
  },

  check({ people }, report) {
    for (const { path, value } of people.mentions) {
      if (typeof value === 'string' || value.chuc_vu === undefined) continue;
      const known = people.find(value);
      if (known?.chuc_vu == null || plain(known.chuc_vu) === plain(value.chuc_vu)) continue;
      report({
        path: [...path, 'chuc_vu'],
        message: {
          vi: `${known.ho_ten} đã khai chức vụ “${known.chuc_vu}”, ở đây lại là “${value.chuc_vu}”`,
          en: `${known.ho_ten} is “${known.chuc_vu}” elsewhere, but here “${value.chuc_vu}”`,
        },
        hint: {
          vi: 'giữ một chức vụ, chỗ khác chỉ ghi họ tên; nếu là hai người trùng tên thì thêm `ma` cho một người',
          en: 'keep one title and write the name alone elsewhere; if they are two people, give one of them a `ma`',
        },
      });
    }
  },
};

function plain(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
