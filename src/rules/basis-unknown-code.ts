import { basisByCode, citableBases } from '../law/catalogue.ts';
import { citedBases } from '../law/cited.ts';
import { basisCode } from '../law/words.ts';
import { nearest } from '../schema/suggest.ts';
import type { Rule } from './rule.ts';

/** CC-06: a code has to be one of the catalogue, which gives what is printed. */
export const basisUnknownCode: Rule = {
  meta: {
    code: 'dulieu/basis-unknown-code',
    criterion: 'CC-06',
    severity: 'error',
    title: { vi: 'mã căn cứ không có trong danh mục', en: 'a code that the catalogue does not have' },
    source: null,
    why: 'Ghi mã thì tên loại, số, ngày, cơ quan và trích yếu của căn cứ lấy từ danh mục của chương trình. Mã không có trong danh mục thì không có gì để in.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - ma: luat-27-2025`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - ma: luat-72-2025`,
  },

  check(conference, report) {
    for (const { path, item, unknownCode } of citedBases(conference)) {
      if (unknownCode === null) continue;
      const near = basisByCode(
        nearest(
          unknownCode,
          citableBases.map(({ ma }) => ma),
        ) ?? '',
      );
      const whole = {
        vi: 'xem bảng mã ở cuối HUONG-DAN.md, hoặc ghi `loai`, `so`, `ngay`, `co_quan`, `trich_yeu`',
        en: 'see the table of codes at the end of HUONG-DAN.md, or write `loai`, `so`, `ngay`, `co_quan`, `trich_yeu`',
      };
      report({
        path: typeof item === 'string' ? path : [...path, 'ma'],
        message: {
          vi: `không có mã căn cứ “${unknownCode}” trong danh mục`,
          en: `the catalogue has no basis “${unknownCode}”`,
        },
        hint:
          near === null
            ? whole
            : {
                vi: `có phải ${basisCode(near)}? Nếu không, ${whole.vi}`,
                en: `did you mean ${basisCode(near)}? If not, ${whole.en}`,
              },
      });
    }
  },
};
