import { corrected } from '../../vi/capitals.ts';
import { plainRule, withWords } from './text-rule.ts';

// Between words, and behind the last one.
const BLANKS = /(?<=\S)(?:(?:[ \t]{2,}|\t)(?=[^\s,.;:!?])|[ \t]+$)/g;

/** C80: more than one space between words, or one behind the last. */
export const doubleSpace = plainRule({
  meta: {
    code: 'dulieu/double-space',
    criterion: 'C80',
    severity: 'warning',
    title: { vi: 'thừa dấu cách giữa hoặc sau các chữ', en: 'spaces too many between words or at the end' },
    source: null,
    why: 'Giữa hai chữ chỉ có một dấu cách. Văn bản in ra đã bỏ dấu cách thừa, nhưng trong tệp thì nó làm việc tìm chữ và so sánh với bản khác bị sót.',
    bad: `
hoi_nghi:
  muc_dich:
    - Lắng nghe  ý kiến của Nhân dân`,
    good: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của Nhân dân`,
  },
  kinds: ['prose', 'quote', 'person', 'place'],
  safe: 'prose',
  needs: / {2}|\t| $/m,
  inText: (text) =>
    corrected(text, BLANKS, (_, at) => (text.slice(at).trim() === '' ? '' : ' ')).map((slip) =>
      withWords(text, slip),
    ),
  message(found) {
    return { vi: `thừa dấu cách trong “${found}”`, en: `too many spaces in “${found}”` };
  },
});
