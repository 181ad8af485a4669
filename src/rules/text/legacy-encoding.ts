import type { Conference } from '../../model/conference.ts';
import { textsOf } from '../../model/texts.ts';
import { type Legacy, readLegacy } from '../../vi/legacy.ts';
import { excerpt, plainRule, type Slip } from './text-rule.ts';

/** UNI-02: a text typed in TCVN3 (ABC) or VNI, which shows wrong letters in any other font. */
export const legacyEncoding = plainRule({
  meta: {
    code: 'dulieu/legacy-encoding',
    criterion: 'UNI-02',
    severity: 'error',
    title: { vi: 'chữ gõ bằng mã TCVN3 (ABC) hoặc VNI', en: 'text in the TCVN3 or VNI encoding' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (bộ mã TCVN 6909:2001)',
    why: 'Văn bản phải dùng chữ Unicode. Chữ gõ bằng TCVN3 (phông .VnTime) hoặc VNI chỉ đọc được khi có đúng phông ấy; chép sang tệp này thì in ra chữ sai. `dialogue check --fix` đổi sang Unicode khi cả tệp dùng mã cũ.',
    bad: `
hoi_nghi:
  muc_dich:
    - L¾ng nghe ý kiÕn cña nh©n d©n`,
    good: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của Nhân dân`,
  },
  kinds: ['prose', 'quote', 'person', 'place'],
  legacy: true,
  safe: 'names',

  inText: (text) => slips(text, readLegacy(text), false),
  find: ({ text, legacy }, conference) => slips(text, legacy, isWhole(conference)),

  // Converting changes no blanks, so word stands for word.
  parts({ to }, { text }) {
    const right = to?.match(/\S+/g) ?? [];
    return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }, i) =>
      word === right[i] ? [] : [{ start: index, end: index + word.length, to: right[i] ?? null }],
    );
  },

  message(found) {
    return {
      vi: `“${found}” gõ bằng mã cũ (TCVN3 hoặc VNI), không phải Unicode`,
      en: `“${found}” is in an old encoding (TCVN3 or VNI), not in Unicode`,
    };
  },

  hint(_, to) {
    return {
      vi: `gõ lại bằng Unicode: “${to}”`,
      en: `type it again in Unicode: “${to}”`,
    };
  },
});

function slips(text: string, legacy: Legacy | null, sure: boolean): Slip[] {
  if (legacy === null || legacy.encoding === 'UTF-8') return [];
  const shown = { found: excerpt(text), to: excerpt(legacy.text) };
  return [{ start: 0, end: text.length, to: legacy.text, shown, ...(sure ? {} : { unsure: true }) }];
}

/** Nothing in the file needs Unicode, so all of it was typed in the old encoding. */
function isWhole(conference: Conference): boolean {
  return !textsOf(conference).some(({ text }) => /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u.test(text));
}
