import type { DataPath } from '../findings/finding.ts';
import { type Conference, officeData } from '../model/conference.ts';
import { subUnitWord } from '../vi/subunit.ts';
import type { Rule } from './rule.ts';

/** C87: the parts of a commune are of one kind, unless its list says otherwise. */
export const subUnitKinds: Rule = {
  meta: {
    code: 'dulieu/sub-unit-kinds',
    criterion: 'C87',
    severity: 'warning',
    title: {
      vi: 'gọi lẫn thôn, tổ dân phố, khối…',
      en: 'parts of the place are called by different words',
    },
    source: null,
    why: 'Mỗi địa phương dùng một tên gọi: thôn, bản, tổ dân phố, khối, ấp… Gọi lẫn thường là chép từ nơi khác. Nơi có cả hai loại thì khai danh sách ở `don_vi_con`.',
    bad: `
hoi_nghi:
  pham_vi:
    don_vi:
      - Thôn 1
      - Thôn 2
      - Tổ dân phố số 3`,
    good: `
hoi_nghi:
  pham_vi:
    don_vi:
      - Thôn 1
      - Thôn 2
      - Thôn 3`,
  },

  check(conference, report) {
    if (conference.office.level !== 'xa' || (officeData(conference.data)?.don_vi_con ?? []).length > 0)
      return;
    const named = units(conference).flatMap(([path, name]) => {
      const word = subUnitWord(name);
      return word === null ? [] : [{ path, name, word }];
    });
    const common = mostCommon(named.map(({ word }) => word));
    const told = new Set([common]);
    for (const { path, name, word } of named) {
      if (told.has(word)) continue;
      told.add(word);
      report({
        path,
        message: {
          vi: `“${name}” gọi là ${word}, nhưng nơi khác trong tệp gọi là ${common}`,
          en: `“${name}” is called ${word}, but elsewhere parts are called ${common}`,
        },
        hint: {
          vi: 'sửa cho thống nhất; nếu địa phương có cả hai loại thì khai đủ ở `co_quan.don_vi_con`',
          en: 'use one word; if the place has both kinds, list them all in `co_quan.don_vi_con`',
        },
      });
    }
  },
};

function units({ data, sessions }: Conference): [DataPath, string][] {
  const scope = (data.hoi_nghi.pham_vi?.don_vi ?? []).map((name, i): [DataPath, string] => [
    ['hoi_nghi', 'pham_vi', 'don_vi', i],
    name,
  ]);
  const attending = sessions.flatMap(({ don_vi = [] }, i) =>
    don_vi.map((name, j): [DataPath, string] => [['hoi_nghi', 'phien', i, 'don_vi', j], name]),
  );
  const table = (data.thanh_phan?.phan_bo ?? []).flatMap(({ don_vi }, i): [DataPath, string][] =>
    don_vi === undefined ? [] : [[['thanh_phan', 'phan_bo', i, 'don_vi'], don_vi]],
  );
  const speakers = (data.y_kien ?? []).flatMap(({ nguoi_neu }, i): [DataPath, string][] => {
    const name = typeof nguoi_neu === 'object' ? nguoi_neu.don_vi_con : undefined;
    return name === undefined ? [] : [[['y_kien', i, 'nguoi_neu', 'don_vi_con'], name]];
  });
  return [...scope, ...attending, ...table, ...speakers];
}

/** The first of those that occur most. */
function mostCommon(words: readonly string[]): string | null {
  const count = (word: string) => words.filter((other) => other === word).length;
  return words.reduce<string | null>(
    (best, word) => (best === null || count(word) > count(best) ? word : best),
    null,
  );
}
