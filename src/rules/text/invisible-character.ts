import { corrected } from '../../vi/capitals.ts';
import { plainRule } from './text-rule.ts';

// Nothing to see: soft hyphens, zero-width characters, marks of writing direction. A joiner inside an emoji belongs to it.
const INVISIBLE =
  /(?:\u00ad|\u034f|[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])(?<!\p{Extended_Pictographic}\ufe0f?\u200d)/gu;
/** Blanks that look like a space and are none; U+2003 is the gap left for a number. */
const ODD_BLANK = /[\u00a0\u2000\u2002\u2004-\u200a\u202f\u205f\u3000]/g;

/** UNI-05: characters that come with pasted text and nobody sees. */
export const invisibleCharacter = plainRule({
  meta: {
    code: 'dulieu/invisible-character',
    criterion: 'UNI-05',
    severity: 'warning',
    title: { vi: 'ký tự không nhìn thấy', en: 'an invisible character' },
    source: null,
    why: 'Chữ chép từ trang web, Zalo hay Word hay kèm dấu cách đặc biệt, gạch nối mềm, ký tự rộng bằng không. Mắt không thấy nhưng tìm chữ không ra, xuống dòng sai, hai tên giống nhau thành khác nhau.',
    bad: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý\u00a0kiến của Nhân dân`,
    good: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của Nhân dân`,
  },
  kinds: ['prose', 'quote', 'person', 'place'],
  safe: 'prose',

  needs: /\u034f|[\u00a0\u00ad\u180e\u2000-\u2002\u2004-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]/,
  inText(text) {
    const found = [...corrected(text, INVISIBLE, () => ''), ...corrected(text, ODD_BLANK, () => ' ')];
    return found
      .sort((a, b) => a.start - b.start)
      .map((slip) => ({ ...slip, shown: { found: codeOf(text.slice(slip.start, slip.end)), to: slip.to } }));
  },

  message(found) {
    return { vi: `có ký tự không nhìn thấy (${found})`, en: `an invisible character (${found})` };
  },

  hint(_, to) {
    return to === ''
      ? { vi: 'xóa ký tự ở chỗ này', en: 'delete the character here' }
      : { vi: 'thay bằng dấu cách thường', en: 'type a plain space instead' };
  },
});

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
