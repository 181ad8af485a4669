import { corrected } from '../../vi/capitals.ts';
import { isBetweenWords } from '../../vi/syllable.ts';
import { textRule, withWords } from './text-rule.ts';

// A sentence behind a stop, any word behind a comma; digits (`3,4`), initials (`TP.Vinh`) and addresses stay.
const marks = () => /(?<=\p{Ll}{2}|\p{Ll}[)”"])(?:[.!?…](?=\p{Lu}\p{Ll})|[,;](?=[A-Za-zÀ-ɏḀ-ỿ]{2}))/gu;
const ADDRESS = /@|https?:|www\.|\.(?:vn|com|net|org|gov)(?![A-Za-zÀ-ɏḀ-ỿ\d])/iu;

/** C81: no space behind a stop or a comma. */
export const missingSpace = textRule({
  meta: {
    code: 'dulieu/missing-space',
    criterion: 'C81',
    severity: 'warning',
    title: { vi: 'thiếu dấu cách sau dấu câu', en: 'no space after a punctuation mark' },
    source: null,
    why: 'Sau dấu chấm, dấu phẩy có một dấu cách; thiếu nó thì hai chữ dính nhau và không xuống dòng được.',
    bad: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của người dân trong phường.Với tinh thần cầu thị, giải đáp kịp thời`,
    good: `
hoi_nghi:
  muc_dich:
    - Lắng nghe ý kiến của người dân trong phường. Với tinh thần cầu thị, giải đáp kịp thời`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: /[.!?…,;][^\s\d.!?…,;]/,
  find: ({ text }) =>
    corrected(text, marks(), (mark, at) => (ADDRESS.test(tokenAt(text, at)) ? null : `${mark} `))
      .filter((place) => isBetweenWords(text, place))
      .map((slip) => withWords(text, slip)),
  message(found) {
    return { vi: `thiếu dấu cách sau dấu câu: “${found}”`, en: `no space after the mark: “${found}”` };
  },
});

function tokenAt(text: string, at: number): string {
  const before = /(?<!\S)\S*$/.exec(text.slice(0, at))?.[0] ?? '';
  return before + (/^\S*/.exec(text.slice(at))?.[0] ?? '');
}
