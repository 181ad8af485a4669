import type { ChiTietMuc, YKienMuc } from '../model/generated/types.ts';
import type { Rule } from './rule.ts';

/** Of the pairs of syllables of the old issue, so many come back in the new one. */
const SHARE = 0.5;
const LEAST_PAIRS = 3;

/** Syllables that any petition has. */
const COMMON: ReadonlySet<string> = new Set(
  'đề nghị kính mong xin hỏi phường xã huyện ủy ban nhân dân các của và cho để có là được tại ở trên cần sớm phải'.split(
    ' ',
  ),
);

/** C59: an issue left open last time and raised again says so. Likeness of words is a guess, so a warning. */
export const repeatedIssue: Rule = {
  meta: {
    code: 'dulieu/repeated-issue',
    criterion: 'C59',
    severity: 'warning',
    title: {
      vi: 'kiến nghị kỳ trước chưa xong được nêu lại mà chưa đánh dấu',
      en: 'an open issue of last time is raised again without saying so',
    },
    source: null,
    why: 'Việc dân nêu lại vì kỳ trước chưa xong cần được ghi là nêu lại, để người trả lời nói rõ vì sao chậm và để giám sát.',
    bad: `
ky_truoc:
  chi_tiet:
    - noi_dung: Cải tạo rãnh thoát nước đường Mẫu 3
      tinh_trang: dang
y_kien:
  - noi_dung: Đề nghị cải tạo rãnh thoát nước đường Mẫu 3 vì mưa là ngập.
    tra_loi: Phường đang lập dự toán.`,
    good: `
ky_truoc:
  chi_tiet:
    - noi_dung: Cải tạo rãnh thoát nước đường Mẫu 3
      tinh_trang: dang
y_kien:
  - noi_dung: Đề nghị cải tạo rãnh thoát nước đường Mẫu 3 vì mưa là ngập.
    lap_lai_tu: ý kiến số 1 của hội nghị trước
    tra_loi: Phường đang lập dự toán.`,
  },

  check({ data }, report) {
    const before = data.ky_truoc?.chi_tiet ?? [];
    for (const [i, opinion] of (data.y_kien ?? []).entries()) {
      if (opinion.lap_lai_tu !== undefined) continue;
      const old = before.findIndex((item) => isOpen(item) && isLike(item, opinion));
      if (old === -1) continue;
      report({
        path: ['y_kien', i],
        message: {
          vi: `ý kiến này giống kiến nghị số ${old + 1} của kỳ trước chưa giải quyết xong (“${before[old]?.noi_dung}”)`,
          en: `this is like issue ${old + 1} of last time, which is still open (“${before[old]?.noi_dung}”)`,
        },
        hint: {
          vi: `nếu đúng là nêu lại thì thêm \`lap_lai_tu: ý kiến số ${old + 1} của kỳ trước\``,
          en: `if it is raised again, add \`lap_lai_tu: ý kiến số ${old + 1} của kỳ trước\``,
        },
      });
    }
  },
};

function isOpen({ tinh_trang }: ChiTietMuc): boolean {
  return tinh_trang === 'dang' || tinh_trang === 'chua';
}

function isLike({ noi_dung }: ChiTietMuc, { noi_dung: said, tom_tat, xu_ly }: YKienMuc): boolean {
  const old = pairs(noi_dung ?? '');
  const now = pairs([said, tom_tat, xu_ly?.viec].join(' . '));
  const shared = [...old].filter((pair) => now.has(pair)).length;
  return old.size >= LEAST_PAIRS && shared / old.size >= SHARE;
}

function pairs(text: string): ReadonlySet<string> {
  const syllables = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/gu) ?? []
  ).filter((syllable) => !COMMON.has(syllable));
  return new Set(syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`));
}
