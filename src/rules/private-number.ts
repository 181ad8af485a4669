import { publicTexts } from '../model/public-texts.ts';
import type { Rule } from './rule.ts';

interface Kind {
  pattern: RegExp;
  vi: string;
  en: string;
}

/** Ten digits from 0 are a telephone, twelve an identity number; nine only where the sentence says so. */
const KINDS: readonly Kind[] = [
  {
    pattern: /(?<![\d.,/-])(?:\+84|0)(?:[ .-]?\d){9}(?![\d/-])/u,
    vi: 'số điện thoại',
    en: 'telephone number',
  },
  { pattern: /(?<!\d)0\d{11}(?!\d)/u, vi: 'số định danh cá nhân', en: 'identity number' },
  {
    pattern: /(?<=(?:CMND|CMTND|chứng minh(?: nhân dân| thư)?)(?: số)?:? ?)\d{9}(?!\d)/iu,
    vi: 'số chứng minh nhân dân',
    en: 'identity card number',
  },
];

/** What only concerns one citizen has no place in a text that everybody may read. */
export const privateNumber: Rule = {
  meta: {
    code: 'dulieu/private-number',
    severity: 'warning',
    title: {
      vi: 'số điện thoại, số định danh nằm trong câu chữ của văn bản công khai',
      en: 'a telephone or identity number inside a text that becomes public',
    },
    source: null,
    why: 'Câu chữ của ý kiến, kết luận và tin bài được in nguyên trong thông báo kết luận hoặc tin bài mà ai cũng đọc được. Số riêng của một người dân không cần cho ai đọc văn bản ấy.',
    bad: `
y_kien:
  - ket_qua: tiep_thu_ghi_nhan
    noi_dung: Đề nghị sửa cống ở đầu ngõ, liên hệ 0912345678.`,
    good: `
y_kien:
  - ket_qua: tiep_thu_ghi_nhan
    noi_dung: Đề nghị sửa cống ở đầu ngõ.`,
  },

  check(conference, report) {
    for (const { text, path } of publicTexts(conference)) {
      for (const { pattern, vi, en } of KINDS) {
        const found = pattern.exec(text);
        if (found === null) continue;
        report({
          path,
          within: { start: found.index, end: found.index + found[0].length },
          message: {
            vi: `câu này có ${vi} ${found[0]} và sẽ in trong văn bản công khai`,
            en: `this text holds the ${en} ${found[0]} and becomes public`,
          },
          hint: {
            vi: 'bỏ số ấy khỏi câu; số của cơ quan để dân gọi thì giữ được',
            en: 'take the number out; the number of an office that people may call can stay',
          },
        });
        break;
      }
    }
  },
};
