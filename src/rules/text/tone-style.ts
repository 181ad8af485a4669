import { isInName } from '../../vi/capitals.ts';
import { applyToneStyle, type ToneStyle } from '../../vi/tone.ts';
import { type Slip, textRule } from './text-rule.ts';

/** C80: hòa and hoà side by side. The sentences of the papers follow `kieu_dau`, so the clerk's texts should too. */
export const toneStyle = textRule({
  meta: {
    code: 'dulieu/tone-style',
    criterion: 'C80',
    severity: 'warning',
    title: {
      vi: 'dấu thanh đặt khác kiểu của văn bản (ủy/uỷ)',
      en: 'another tone-mark style than the papers',
    },
    source: null,
    why: 'Một văn bản chỉ nên dùng một kiểu đặt dấu: ủy, hòa hoặc uỷ, hoà. Câu mẫu và tên cơ quan in theo `kieu_dau` (mặc định: ủy), nên chữ trong tệp cũng nên theo. Tên người giữ như người ấy viết.',
    bad: `
hoi_nghi:
  to_chuc:
    - Đảng uỷ phường`,
    good: `
kieu_dau: uỷ
hoi_nghi:
  to_chuc:
    - Đảng uỷ phường`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',

  suspects: (word, { office: { kieu_dau } }) =>
    OTHERWISE[kieu_dau].test(word) && applyToneStyle(word, kieu_dau) !== word,
  find: ({ text }, { office }) => toneSlips(text, office.kieu_dau),

  message(found, to) {
    return {
      vi: `“${found}” đặt dấu khác kiểu “${to}” của văn bản`,
      en: `“${found}” places its tone mark unlike “${to}” in the papers`,
    };
  },

  hint(_, to) {
    return {
      vi: `viết “${to}”; nếu cơ quan quen kiểu kia thì ghi \`kieu_dau\` ở đầu tệp`,
      en: `write “${to}”; or give \`kieu_dau\` at the head of the file`,
    };
  },
});

/** Words of a text whose tone mark stands where another style puts it; names of people and places are their own affair. */
export function* toneSlips(text: string, style: ToneStyle): Generator<Slip & { to: string }> {
  if (!OTHERWISE[style].test(text)) return;
  for (const { 0: word, index: start } of text.matchAll(/[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+/gu)) {
    const to = applyToneStyle(word, style);
    const place = { start, end: start + word.length };
    if (to !== word && (OF_BODIES.test(word) || !isInName(text, place))) yield { ...place, to };
  }
}

/** What a text has that is written otherwise in a style; in closed syllables it is right in both. */
const OTHERWISE: Readonly<Record<ToneStyle, RegExp>> = {
  ủy: /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/i,
  uỷ: /[òóỏõọ][ae]|[ùúủũụ]y/i,
};

/** `Đảng Uỷ`, `Uỷ Ban`: capital beside a capital, and yet no name. */
const OF_BODIES = /^(?:uỷ|ủy)$/iu;
