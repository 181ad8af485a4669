import type { DataPath } from '../findings/finding.ts';
import { type Conference, officeData } from '../model/conference.ts';
import { subUnitWord } from '../vi/subunit.ts';
import type { Rule } from './rule.ts';

const COUNTED =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d.])(?<so>\d{1,3})(?:\/\d+)? (?:các )?(?<word>thôn|xóm|bản|làng|buôn|ấp|khóm|khối phố|khối|khu phố|khu dân cư|tổ dân phố|TDP)(?![A-Za-zÀ-ɏḀ-ỿ]| số| \d)/giu;

/** C47: a number of thôn or tổ dân phố told in words is that of the list: all of them, or those of the scope. */
export const unitCount: Rule = {
  meta: {
    code: 'dulieu/unit-count',
    criterion: 'C47',
    severity: 'warning',
    title: {
      vi: 'số thôn, tổ dân phố trong câu khác với danh sách',
      en: 'a number of parts of the place that differs from the list',
    },
    source: null,
    why: 'Câu “đại diện 33 tổ dân phố” in cạnh danh sách thì phải đúng với danh sách, nhất là sau khi sáp nhập.',
    bad: `
co_quan:
  don_vi_con:
    - Thôn 1
    - Thôn 2
    - Thôn 3
thanh_phan:
  nhan_dan: đại diện Nhân dân 12 thôn trên địa bàn xã`,
    good: `
co_quan:
  don_vi_con:
    - Thôn 1
    - Thôn 2
    - Thôn 3
thanh_phan:
  nhan_dan: đại diện Nhân dân 3 thôn trên địa bàn xã`,
  },

  check(conference, report) {
    const known = officeData(conference.data)?.don_vi_con ?? [];
    const scope = conference.data.hoi_nghi.pham_vi?.don_vi ?? [];
    if (known.length === 0) return;
    for (const [path, text] of texts(conference)) {
      for (const { groups = {} } of text.normalize('NFC').matchAll(COUNTED)) {
        const { so = '', word = '' } = groups;
        const kind = subUnitWord(word) ?? word;
        const counts = [known, scope].map((list) => list.filter((name) => subUnitWord(name) === kind).length);
        const [all = 0] = counts;
        if (all === 0 || counts.includes(Number(so))) continue;
        report({
          path,
          message: {
            vi: `câu này nói ${so} ${kind}, nhưng danh sách \`don_vi_con\` có ${all} ${kind}`,
            en: `this tells of ${so} ${kind}, but the list \`don_vi_con\` has ${all}`,
          },
          hint: {
            vi: 'sửa số trong câu, hoặc bổ sung `co_quan.don_vi_con`; chỉ một số đơn vị dự thì khai `hoi_nghi.pham_vi.don_vi`',
            en: 'correct the number, or complete `co_quan.don_vi_con`; if only some attend, name them in `hoi_nghi.pham_vi.don_vi`',
          },
        });
      }
    }
  },
};

/** Texts that tell who comes. */
function texts({ data }: Conference): [DataPath, string][] {
  const { nhan_dan, nhom = [] } = data.thanh_phan ?? {};
  return [
    ...(nhan_dan === undefined ? [] : [[['thanh_phan', 'nhan_dan'], nhan_dan] satisfies [DataPath, string]]),
    ...nhom.map((group, i): [DataPath, string] =>
      typeof group === 'string'
        ? [['thanh_phan', 'nhom', i], group]
        : [['thanh_phan', 'nhom', i, 'ten'], group.ten],
    ),
  ];
}
