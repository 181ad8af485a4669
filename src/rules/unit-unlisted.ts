import type { DataPath } from '../findings/finding.ts';
import { type Conference, officeData } from '../model/conference.ts';
import { editDistance } from '../schema/suggest.ts';
import { fold } from '../vi/fold.ts';
import { sameSubUnit, subUnitWord } from '../vi/subunit.ts';
import type { Rule } from './rule.ts';

interface Named {
  path: DataPath;
  name: string;
  /** The scope and the sessions name units alone; a table or a speaker may name something else too. */
  sure: boolean;
}

/** C47: thôn, tổ dân phố (communes, of a district) that are named are in the list of the unit, if there is one. */
export const unitUnlisted: Rule = {
  meta: {
    code: 'dulieu/unit-unlisted',
    criterion: 'C47',
    severity: 'error',
    title: {
      vi: 'thôn, tổ dân phố không có trong danh sách của đơn vị',
      en: 'a part of the place that its list does not have',
    },
    source: null,
    why: 'Khi đã khai đủ danh sách thôn, tổ dân phố thì tên ghi ở phạm vi, phiên họp, phân bổ, người nêu ý kiến phải có trong đó. Tên lạ là gõ sai hoặc còn sót từ tệp của nơi khác.',
    bad: `
co_quan:
  don_vi_con:
    - Thôn 1
    - Thôn 2
hoi_nghi:
  pham_vi:
    don_vi:
      - Thôn 3`,
    good: `
co_quan:
  don_vi_con:
    - Thôn 1
    - Thôn 2
hoi_nghi:
  pham_vi:
    don_vi:
      - Thôn 2`,
  },

  check(conference, report) {
    const known = officeData(conference.data)?.don_vi_con ?? [];
    if (known.length === 0) return;
    const words = new Set(known.map(subUnitWord));
    for (const { path, name, sure } of namedUnits(conference)) {
      if (known.some((unit) => sameSubUnit(unit, name))) continue;
      // `khối cơ quan`, `các trường học`, an address: not a part of the place.
      if (!sure && (subUnitWord(name) === null || !words.has(subUnitWord(name)))) continue;
      const near = known.find((unit) => isSlip(unit, name));
      report({
        path,
        severity: sure ? 'error' : 'warning',
        message: {
          vi: `“${name}” không có trong danh sách \`don_vi_con\` (${known.length} đơn vị)`,
          en: `“${name}” is not in the list \`don_vi_con\` (${known.length} units)`,
        },
        hint: {
          vi: `${near === undefined ? 'sửa tên cho khớp' : `có phải “${near}” không? sửa tên cho khớp`}, hoặc bổ sung vào \`co_quan.don_vi_con\``,
          en: `${near === undefined ? 'correct the name' : `did you mean “${near}”? correct the name`}, or add it to \`co_quan.don_vi_con\``,
        },
      });
    }
  },
};

/** One letter wrong; another number is another unit. */
function isSlip(unit: string, name: string): boolean {
  if (unit.replace(/\D/g, '') !== name.replace(/\D/g, '')) return false;
  return editDistance(fold(unit), fold(name), 2) === 1;
}

function namedUnits({ data, sessions }: Conference): Named[] {
  const scope = (data.hoi_nghi.pham_vi?.don_vi ?? []).map(
    (name, i): Named => ({
      path: ['hoi_nghi', 'pham_vi', 'don_vi', i],
      name,
      sure: true,
    }),
  );
  const attending = sessions.flatMap(({ don_vi = [] }, i) =>
    don_vi.map((name, j): Named => ({ path: ['hoi_nghi', 'phien', i, 'don_vi', j], name, sure: true })),
  );
  const table = (data.thanh_phan?.phan_bo ?? []).flatMap(({ don_vi: name }, i): Named[] =>
    name === undefined ? [] : [{ path: ['thanh_phan', 'phan_bo', i, 'don_vi'], name, sure: false }],
  );
  const speakers = (data.y_kien ?? []).flatMap(({ nguoi_neu }, i): Named[] => {
    const name = typeof nguoi_neu === 'object' ? nguoi_neu.don_vi_con : undefined;
    if (name === undefined) return [];
    return [{ path: ['y_kien', i, 'nguoi_neu', 'don_vi_con'], name, sure: false }];
  });
  return [...scope, ...attending, ...table, ...speakers];
}
