import type { Rule } from './rule.ts';

/** C37: minutes are signed by two: who writes them does not chair. */
export const secretaryChairs: Rule = {
  meta: {
    code: 'dulieu/secretary-chairs',
    criterion: 'C37',
    severity: 'error',
    title: { vi: 'thư ký cũng là người chủ trì', en: 'the secretary is a chair too' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9',
    why: 'Biên bản có chữ ký của thư ký và của chủ tọa. Một người không ký cả hai phía.',
    bad: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Nguyễn Văn A`,
    good: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D`,
  },

  check({ data, chairs, people }, report) {
    for (const [i, value] of (data.thanh_phan?.thu_ky ?? []).entries()) {
      const person = people.find(value);
      if (person === null || !chairs.some(({ nguoi }) => nguoi === person)) continue;
      report({
        path: ['thanh_phan', 'thu_ky', i],
        message: {
          vi: `${person.ho_ten} vừa là thư ký vừa chủ trì`,
          en: `${person.ho_ten} is both secretary and chair`,
        },
        hint: { vi: 'ghi đúng người ghi biên bản ở `thu_ky`', en: 'name in `thu_ky` who writes the minutes' },
      });
    }
  },
};
