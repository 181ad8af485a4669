import { corrected } from '../../vi/capitals.ts';
import { isBetweenWords } from '../../vi/syllable.ts';
import { textRule, withWords } from './text-rule.ts';

const ONE_SIDED = '(?<=[A-Za-zÀ-ɏḀ-ỿ])(?:- | -)(?=[A-Za-zÀ-ɏḀ-ỿ])';
// Words that official papers always join so; elsewhere a bare hyphen may be right (`chùm ca khúc Bắc-Nam`).
const BARE =
  '(?<=(?<![A-Za-zÀ-ɏḀ-ỿ])(?:kinh tế|chính trị|văn hóa|văn hoá|quốc phòng|an ninh))-(?=(?:xã hội|an ninh|quốc phòng)(?![A-Za-zÀ-ɏḀ-ỿ]))';
const HYPHEN = new RegExp(`${ONE_SIDED}|${BARE}`, 'giu');

/** C80: `kinh tế - xã hội`, with a space on both sides of the hyphen. */
export const hyphenSpace = textRule({
  meta: {
    code: 'dulieu/hyphen-space',
    criterion: 'C80',
    severity: 'warning',
    title: { vi: 'dấu gạch nối thiếu dấu cách một bên', en: 'a hyphen without a space on each side' },
    source: null,
    why: 'Gạch nối giữa hai vế (kinh tế - xã hội, Nguyễn Văn A - Bí thư) có dấu cách cả hai bên.',
    bad: `
bao_cao:
  - noi_dung: kết quả phát triển kinh tế -xã hội`,
    good: `
bao_cao:
  - noi_dung: kết quả phát triển kinh tế - xã hội`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: /[^\s\d](?:-[^\s\d]|- | -[^\s\d])/,
  find: ({ text }) =>
    corrected(text, HYPHEN, () => ' - ')
      .filter((place) => isBetweenWords(text, place))
      .map((slip) => withWords(text, slip)),
  message(found) {
    return { vi: `dấu gạch nối thiếu dấu cách: “${found}”`, en: `no space beside the hyphen: “${found}”` };
  },
});
