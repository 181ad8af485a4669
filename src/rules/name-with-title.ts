import { stripHonorific } from '../vi/name.ts';
import type { Rule } from './rule.ts';

/** `Nguyễn Văn A, Chủ tịch …`, `Nguyễn Văn A - Chủ tịch …`, `Nguyễn Văn A (Chủ tịch …)`. */
const WITH_TITLE = /^(?<hoTen>[^,;:(–—]+?)(?:\s+[-–—]\s+|\s*[,;:(–—]\s*)(?<chucVu>[^)]*)\)?$/u;

/** C35: a name is the name alone, as it is what the person is known again by. */
export const nameWithTitle: Rule = {
  meta: {
    code: 'dulieu/name-with-title',
    criterion: 'C35',
    severity: 'warning',
    title: { vi: 'họ tên ghi lẫn chức vụ', en: 'a name that holds a title too' },
    source: null,
    why: 'Người được nhận ra bằng họ tên. Ghi chức vụ liền sau họ tên thì chương trình tưởng là một người khác, chức vụ in hai lần hoặc không in đúng chỗ.',
    bad: `
khai_mac:
  nguoi: Nguyễn Văn A - Chủ tịch Ủy ban nhân dân xã`,
    good: `
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch Ủy ban nhân dân xã`,
  },

  check({ people }, report) {
    for (const { path, value } of people.mentions) {
      const named = typeof value === 'string';
      const typed = stripHonorific(named ? value : value.ho_ten).ho_ten;
      const { hoTen, chucVu } = WITH_TITLE.exec(typed)?.groups ?? {};
      if (hoTen === undefined) continue;
      report({
        path: named ? path : [...path, 'ho_ten'],
        message: {
          vi: `họ tên ghi “${typed}”; ở đây chỉ ghi họ tên`,
          en: `the name is “${typed}”; only the name belongs here`,
        },
        hint: {
          vi: `người đã khai thì chỉ ghi \`${hoTen}\`; chưa khai thì ghi hai dòng: \`ho_ten: ${hoTen}\` và \`chuc_vu: ${chucVu}\``,
          en: `write \`${hoTen}\` if the person is introduced elsewhere, else \`ho_ten: ${hoTen}\` and \`chuc_vu: ${chucVu}\` on two lines`,
        },
      });
    }
  },
};
