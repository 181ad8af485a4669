import type { Conference } from '../model/conference.ts';
import { publicTexts } from '../model/public-texts.ts';
import { sameName, stripHonorific } from '../vi/name.ts';
import type { Rule } from './rule.ts';

/** A citizen is shown by role and place where everybody may read it; a sentence typed by hand may still name him. */
export const privateName: Rule = {
  meta: {
    code: 'dulieu/private-name',
    severity: 'warning',
    title: {
      vi: 'tên người dân nằm trong câu chữ của văn bản công khai',
      en: 'the name of a citizen inside a text that becomes public',
    },
    source: null,
    why: 'Thông báo kết luận và tin bài ai cũng đọc được; chương trình thay tên người nêu ý kiến bằng vai trò và nơi ở, nhưng câu chữ gõ tay được in nguyên. Người ấy đã đồng ý nêu tên thì ghi `cong_khai: có`.',
    bad: `
y_kien:
  - nguoi_neu:
      ho_ten: Nguyễn Văn A
      dia_chi: Tổ dân phố số 1
    ket_qua: tiep_thu_ghi_nhan
    noi_dung: Ông Nguyễn Văn A đề nghị sửa cống ở đầu ngõ.`,
    good: `
y_kien:
  - nguoi_neu:
      ho_ten: Nguyễn Văn A
      dia_chi: Tổ dân phố số 1
    ket_qua: tiep_thu_ghi_nhan
    noi_dung: Đề nghị sửa cống ở đầu ngõ.`,
  },

  check(conference, report) {
    const names = privateNames(conference);
    if (names.length === 0) return;
    for (const { text, path } of publicTexts(conference)) {
      for (const name of names) {
        const at = wholeWords(text, name);
        if (at < 0) continue;
        report({
          path,
          within: { start: at, end: at + name.length },
          message: {
            vi: `câu này nêu tên người dân “${name}” và sẽ in trong văn bản công khai`,
            en: `this text names the citizen “${name}” and becomes public`,
          },
          hint: {
            vi: 'thay tên bằng vai trò và nơi ở (một người dân tổ dân phố…); đã được đồng ý thì ghi `cong_khai: có` ở ý kiến ấy',
            en: 'put role and place for the name, or write `cong_khai: có` at that opinion when the person has agreed',
          },
        });
      }
    }
  },
};

/** Names of those who spoke and did not agree to be named; nobody who holds an office of the conference. */
function privateNames({ data, people }: Conference): string[] {
  const spoke = (data.y_kien ?? []).flatMap(({ nguoi_neu, cong_khai }) => {
    const typed = typeof nguoi_neu === 'string' ? nguoi_neu : nguoi_neu?.ho_ten;
    return typed === undefined || cong_khai === true ? [] : [stripHonorific(typed).ho_ten];
  });
  // A name of one word would be found in any sentence.
  const whole = spoke.filter((name) => name.includes(' '));
  const officials = people.all.filter(({ chuc_vu }) => chuc_vu !== undefined && chuc_vu !== '');
  return [...new Set(whole)].filter((name) => !officials.some(({ ho_ten }) => sameName(ho_ten, name)));
}

/** Offset of a name that is not the beginning or the end of a longer one; -1 without it. */
function wholeWords(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length);
    if (
      !/[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]$/u.test(text.slice(0, at)) &&
      !/^(?:[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]| \p{Lu}\p{Ll})/u.test(after)
    )
      return at;
  }
  return -1;
}
