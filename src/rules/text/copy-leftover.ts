import { plainRule, type Slip } from './text-rule.ts';

/** Marks of a program inside a text, and what should be there instead of them; null when only the clerk knows. */
const INSIDE: readonly (readonly [RegExp, string | null])[] = [
  [/\[bookmark: [^\]\n]*\]/gi, ''],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/&(?:quot|lt|gt|#\d+);/g, null],
  [/Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/g, null],
  [/<\/?(?:p|br|div|span|strong|em|b|i|u|a|img|table|tr|td|ul|li|font|h[1-6])(?:\s[^>\n]*)?\/?>/gi, null],
  [/…{2,}|\.{5,}|_{3,}/g, null],
];

/** Whole lines that belong to a web page. */
const LINES =
  /(?<=^|\n)[ \t]*(?:skip to main content|return to top|about|bình luận|liên kết|quay lại|xem thêm|tweet|share|[^\s/]+\.(?:jpe?g|png|gif))[ \t]*(?=\n|$)/gi;
/** Those of them that can be nothing else. */
const CERTAIN = /^\s*(?:skip to main content|return to top)\s*$/i;

/** What copying from Word, a form or a web page leaves behind. */
export const copyLeftover = plainRule({
  meta: {
    code: 'dulieu/copy-leftover',
    criterion: 'UNI-05',
    severity: 'warning',
    title: { vi: 'chữ thừa do chép từ Word hoặc trang web', en: 'left over from copying' },
    source: null,
    why: 'Chép từ Word hay trang web thường kéo theo dấu trang, nút bấm, mã HTML, dòng chấm của mẫu cũ. Chúng sẽ in nguyên vào văn bản.',
    bad: `
tin_bai:
  y_nghia:
    - "[bookmark: _GoBack]Hội nghị tạo sự đồng thuận trong Nhân dân."`,
    good: `
tin_bai:
  y_nghia:
    - Hội nghị tạo sự đồng thuận trong Nhân dân.`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',

  needs:
    /\[b|[&<]|Error|…{2}|\.{5}|_{3}|content|top|about|luận|kết|lại|thêm|tweet|share|\.(?:jpe?g|png|gif)/i,
  *inText(text) {
    for (const [pattern, to] of INSIDE) {
      for (const found of text.matchAll(pattern)) yield slip(found, to);
    }
    for (const found of text.matchAll(LINES)) {
      // A text that is nothing else cannot just lose it.
      const sure = CERTAIN.test(found[0]) && found[0].trim() !== text.trim();
      yield sure ? slip(found, '') : { ...slip(found, ''), unsure: true };
    }
  },

  message(found) {
    return {
      vi: `“${found.trim()}” là chữ thừa do chép lại`,
      en: `“${found.trim()}” is left over from copying`,
    };
  },

  hint(_, to) {
    if (to === '') return { vi: 'xóa chỗ này', en: 'delete it' };
    return to === null
      ? { vi: 'ghi nội dung thật vào chỗ này, hoặc xóa đi', en: 'write what is meant here, or delete it' }
      : { vi: `thay bằng “${to}”`, en: `write “${to}” instead` };
  },
});

function slip(found: RegExpMatchArray, to: string | null): Slip {
  const start = found.index ?? 0;
  return { start, end: start + found[0].length, to };
}
