import { type Legacy, readLegacy } from '../../vi/legacy.ts';
import { excerpt, plainRule, type Slip } from './text-rule.ts';

/** UNI-02: UTF-8 that some program has read as Windows-1252. */
export const mojibake = plainRule({
  meta: {
    code: 'dulieu/mojibake',
    criterion: 'UNI-02',
    severity: 'error',
    title: { vi: 'chữ bị hỏng mã (á»§, Ã¢…)', en: 'UTF-8 read in the wrong encoding' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (bộ mã TCVN 6909:2001)',
    why: 'Một chương trình đã mở chữ UTF-8 bằng mã khác rồi lưu lại, hay gặp khi xuất từ Excel ra CSV. Chép lại từ bản gốc là chắc nhất.',
    bad: `
hoi_nghi:
  muc_dich:
    - Láº¯ng nghe Ã½ kiáº¿n cá»§a NhÃ¢n dÃ¢n`,
    good: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của Nhân dân`,
  },
  kinds: ['prose', 'quote', 'person', 'place'],
  legacy: true,

  inText: (text) => slips(text, readLegacy(text)),
  find: ({ text, legacy }) => slips(text, legacy),

  message(found) {
    return {
      vi: `“${found}” là chữ Việt bị hỏng mã`,
      en: `“${found}” is Vietnamese read in the wrong encoding`,
    };
  },

  hint(_, to) {
    return {
      vi: `chép lại từ bản gốc, có lẽ là “${to}”`,
      en: `copy it again from the original, probably “${to}”`,
    };
  },
});

function slips(text: string, legacy: Legacy | null): Slip[] {
  if (legacy?.encoding !== 'UTF-8') return [];
  const shown = { found: excerpt(text), to: excerpt(legacy.text) };
  return [{ start: 0, end: text.length, to: legacy.text, shown }];
}
