import { corrected } from '../../vi/capitals.ts';
import { plainRule, withWords } from './text-rule.ts';

// A stop before a letter may open a name (`.docx`), three of them stand apart from the word.
const BLANKS = /(?<=\S)[ \t]+(?=[,;:!?](?:\s|$)|\.(?![.A-Za-zÀ-ɏḀ-ỿ\d]))/gu;

/** C80: a space before a comma or a stop. */
export const spaceBeforeMark = plainRule({
  meta: {
    code: 'dulieu/space-before-mark',
    criterion: 'C80',
    severity: 'warning',
    title: { vi: 'thừa dấu cách trước dấu câu', en: 'a space before a punctuation mark' },
    source: null,
    why: 'Dấu chấm, phẩy, chấm phẩy, hai chấm viết liền với chữ đứng trước nó.',
    bad: `
hoi_nghi:
  muc_dich:
    - Tiếp thu các kiến nghị .`,
    good: `
hoi_nghi:
  muc_dich:
    - Tiếp thu các kiến nghị.`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: /[ \t][,.;:!?]/,
  inText: (text) => corrected(text, BLANKS, () => '').map((slip) => withWords(text, slip)),
  message(found) {
    return { vi: `thừa dấu cách trước dấu câu: “${found}”`, en: `a space before the mark: “${found}”` };
  },
});
