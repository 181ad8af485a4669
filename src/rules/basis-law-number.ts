import { basisByCode, inForce } from '../law/catalogue.ts';
import { readCitation } from '../law/citation.ts';
import { type CitedBasis, citedBases } from '../law/cited.ts';
import { basisCode } from '../law/words.ts';
import { joinList } from '../vi/list.ts';
import type { Rule } from './rule.ts';

/** CC-05: a law typed as one line has neither number nor body; typed part by part they are not printed. */
export const basisLawNumber: Rule = {
  meta: {
    code: 'dulieu/basis-law-number',
    criterion: 'CC-05',
    severity: 'warning',
    title: {
      vi: 'căn cứ luật có ghi số hoặc cơ quan ban hành',
      en: 'a law cited with its number or its body',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a; Hướng dẫn 05-HD/VPTW, mục I.6.2.3',
    why: 'Luật, pháp lệnh làm căn cứ chỉ ghi tên và ngày ban hành (văn bản của Đảng: năm ban hành), không ghi số, ký hiệu và cơ quan ban hành. Ghi mã trong danh mục thì chương trình tự dẫn đúng cách của từng loại văn bản.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025`,
  },

  check(conference, report) {
    for (const cited of citedBases(conference)) {
      const { path, item } = cited;
      if (typeof item !== 'string') continue;
      const { laLuat, so, co_quan } = readCitation(item);
      const extra = [...(so === null ? [] : [`số ${so}`]), ...(co_quan === null ? [] : [`của ${co_quan}`])];
      if (!laLuat || extra.length === 0) continue;
      const code = codeFor(cited);
      const words = joinList(extra.map((part) => `“${part}”`));
      report({
        path,
        message: {
          vi: `căn cứ luật ghi ${words}; luật chỉ dẫn tên và ngày ban hành`,
          en: `the law is cited with ${words}; a law is cited by its name and date only`,
        },
        hint: {
          vi: `bỏ ${words}${code === null ? '' : `, hoặc thay cả dòng bằng ${code}`}`,
          en: `leave out ${words}${code === null ? '' : `, or put ${code} in place of the line`}`,
        },
      });
    }
  },
};

/** The code that gives the same law; none when that is the wrong law for the paper. */
function codeFor({ bases, misdated, papers }: CitedBasis): string | null {
  const [basis, ...more] = bases.flatMap(({ ma }) => basisByCode(ma) ?? []);
  if (basis === undefined || more.length > 0 || misdated) return null;
  return papers.every(({ date }) => inForce(basis, date)) ? basisCode(basis) : null;
}
