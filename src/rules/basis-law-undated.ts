import { basisByCode, inForce } from '../law/catalogue.ts';
import { readCitation } from '../law/citation.ts';
import { type CitedBasis, citedBases } from '../law/cited.ts';
import type { CitableBasis } from '../law/entry.ts';
import { basisCode } from '../law/words.ts';
import type { Rule } from './rule.ts';

/** CC-05, CC-07: a law is cited with its date, in Party papers with its year. */
export const basisLawUndated: Rule = {
  meta: {
    code: 'dulieu/basis-law-undated',
    criterion: 'CC-07',
    severity: 'warning',
    title: { vi: 'căn cứ luật thiếu ngày ban hành', en: 'a law cited without its date' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a; Hướng dẫn 05-HD/VPTW, mục I.6.2.3',
    why: 'Nhiều luật cùng tên nối tiếp nhau: riêng Luật Tổ chức chính quyền địa phương có các luật năm 2015, tháng 02/2025 và tháng 6/2025. Thiếu ngày, tháng, năm thì không biết căn cứ vào luật nào.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - Luật Tổ chức chính quyền địa phương`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025`,
  },

  check(conference, report) {
    for (const cited of citedBases(conference)) {
      const { laLuat, ten, so, ngay, nam, ma } = readCitation(cited.item);
      // A number typed into the line is told about by itself, with the same cure.
      const numbered = so !== null && typeof cited.item === 'string';
      if (!laLuat || ma !== null || ten === null || numbered || ngay !== null || nam !== null) continue;
      const basis = meant(cited);
      report({
        path: cited.path,
        message: {
          vi: `luật “${ten}” được dẫn mà không ghi ngày hay năm ban hành`,
          en: `the law “${ten}” is cited without its date or year`,
        },
        hint:
          basis === null
            ? { vi: 'thêm ngày ban hành của luật', en: 'add the date of the law' }
            : {
                vi: `thay bằng ${basisCode(basis)}, hoặc thêm ngày ban hành`,
                en: `put ${basisCode(basis)} in its place, or add the date`,
              },
      });
    }
  },
};

/** The one law of that name in force on the day of the paper. */
function meant({ bases, papers }: CitedBasis): CitableBasis | null {
  const [paper] = papers;
  const known = bases.flatMap(({ ma }) => basisByCode(ma) ?? []);
  const [basis, ...more] = paper === undefined ? known : known.filter((one) => inForce(one, paper.date));
  return basis === undefined || more.length > 0 ? null : basis;
}
