import type { DataPath } from '../findings/finding.ts';
import { type Citation, readCitation } from '../law/citation.ts';
import { type CitedBasis, citedBases } from '../law/cited.ts';
import type { LegalBasis } from '../law/entry.ts';
import { basisName } from '../law/words.ts';
import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** CC-06: the date of a known document is its own. */
export const basisWrongDate: Rule = {
  meta: {
    code: 'dulieu/basis-wrong-date',
    criterion: 'CC-06',
    severity: 'error',
    title: { vi: 'ngày của căn cứ khác với ngày ban hành', en: 'a basis cited with a date not its own' },
    source: null,
    why: 'Ngày sai làm căn cứ trỏ tới một văn bản không có thật. Chương trình so ngày với danh mục căn cứ của mình; một luật mới cùng tên, ban hành sau danh mục, thì chỉ nhắc.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2024
can_cu:
  - Nghị định số 59/2023/NĐ-CP ngày 18/4/2023 của Chính phủ`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2024
can_cu:
  - Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ`,
  },

  check(conference, report) {
    for (const cited of citedBases(conference)) {
      if (!cited.misdated) continue;
      const citation = readCitation(cited.item);
      const typed = citation.ngay === null ? `năm ${citation.nam}` : `ngày ${shortDate(citation.ngay)}`;
      const known = cited.bases.map((basis) => issued(basis));
      report({
        path: place(cited, citation),
        severity: mayBeNewer(cited.bases, citation) ? 'warning' : 'error',
        message: {
          vi: `căn cứ ghi ${typed}; danh mục có ${known.join(', ')}`,
          en: `the basis is cited with “${typed}”; the catalogue has ${known.join(', ')}`,
        },
        hint: {
          vi: 'sửa ngày của căn cứ, hoặc ghi mã trong danh mục để tự dẫn đúng',
          en: 'correct the date, or write the code of the catalogue',
        },
      });
    }
  },
};

function issued(basis: LegalBasis): string {
  return `${basisName(basis)} ngày ${basis.ngay === undefined ? '' : shortDate(basis.ngay)}`;
}

/** A law of the same name that came after all that are known; a number names one document only. */
function mayBeNewer(bases: readonly LegalBasis[], { so, ngay, nam }: Citation): boolean {
  if (so !== null || nam === null) return false;
  const typed = ngay ?? { nam, thang: 12, ngay: 31 };
  return bases.every((basis) => basis.ngay === undefined || compareDates(typed, basis.ngay) > 0);
}

function place({ path, item }: CitedBasis, { ngay }: Citation): DataPath {
  return typeof item === 'string' ? path : [...path, ngay === null ? 'nam' : 'ngay'];
}
