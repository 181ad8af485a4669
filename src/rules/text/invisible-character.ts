import { corrected } from '../../vi/capitals.ts';
import { INVISIBLE, ODD_BLANK, ODD_LINE_END } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

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

  needs:
    /\u034f|[\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2002\u2004-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/,
  inText(text) {
    const found = [
      ...corrected(text, INVISIBLE, () => ''),
      ...corrected(text, ODD_BLANK, () => ' '),
      // Only the clerk knows whether a paragraph was to end there.
      ...corrected(text, ODD_LINE_END, () => ' ').map((slip) => ({ ...slip, unsure: true })),
    ];
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
