import { basisByCode, inForce } from '../law/catalogue.ts';
import { readCitation } from '../law/citation.ts';
import { type CitedBasis, citedBases } from '../law/cited.ts';
import type { CitableBasis, LegalBasis } from '../law/entry.ts';
import { basisCode, basisName } from '../law/words.ts';
import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** CC-10, CC-11: what was amended is cited with its amendment. */
export const basisUnamended: Rule = {
  meta: {
    code: 'dulieu/basis-unamended',
    criterion: 'CC-10',
    severity: 'warning',
    title: {
      vi: 'căn cứ đã được sửa đổi mà thiếu văn bản sửa đổi',
      en: 'a basis cited without what amended it',
    },
    source: 'Kết luận 215-KL/TW; Luật 97/2025/QH15; Luật 136/2025/QH15',
    why: 'Căn cứ đã được sửa đổi, bổ sung thì nên dẫn cả văn bản sửa đổi, để người đọc không hiểu là còn áp dụng quy định cũ. Từ ngày 23/11/2025, Quy định 11-QĐi/TW đi cùng Kết luận 215-KL/TW.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - qdi-11-2019`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - qdi-11-2019
  - kl-215-2025`,
  },

  check(conference, report) {
    for (const cited of citedBases(conference)) {
      const [basis, ...more] = cited.bases;
      if (basis === undefined || more.length > 0 || cited.misdated) continue;
      const missing = missingAmendment(cited, basis);
      if (missing === null) continue;
      const { change, from } = missing;
      report({
        path: cited.path,
        message: {
          vi: `${basisName(basis)} đã được sửa đổi, bổ sung từ ngày ${from}; căn cứ chưa nêu văn bản sửa đổi`,
          en: `${basisName(basis)} was amended from ${from}; what amended it is not cited`,
        },
        hint: {
          vi: `thêm vào danh sách căn cứ dòng ${basisCode(change)}`,
          en: `add to the list the line ${basisCode(change)}`,
        },
      });
    }
  },
};

function missingAmendment(
  { item, papers, cites }: CitedBasis,
  basis: LegalBasis,
): { change: CitableBasis; from: string } | null {
  if (readCitation(item).noiSuaDoi) return null;
  for (const { ma, tu } of basis.sua_doi ?? []) {
    const change = basisByCode(ma);
    const due = papers.some(({ date }) => compareDates(date, tu) >= 0 && inForce(basis, date));
    if (change !== null && due && !cites.has(change)) return { change, from: shortDate(tu) };
  }
  return null;
}
