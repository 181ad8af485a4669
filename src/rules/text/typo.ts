import { isInName } from '../../vi/capitals.ts';
import { ANY_TYPO, findTypos } from '../../vi/spelling.ts';
import { textRule, withNeighbour } from './text-rule.ts';

/** C81: words that are certainly mistyped. */
export const typo = textRule({
  meta: {
    code: 'dulieu/typo',
    criterion: 'C81',
    severity: 'warning',
    title: { vi: 'lỗi chính tả', en: 'a spelling mistake' },
    source: null,
    why: 'Những lỗi gõ hay gặp mà không thể hiểu cách khác: thắng thắn, Bí trhư, bổ xung, sát nhập và những lỗi như vậy.',
    bad: `
ket_luan:
  danh_gia:
    - Hội nghị diễn ra thắng thắn, cởi mở.`,
    good: `
ket_luan:
  danh_gia:
    - Hội nghị diễn ra thẳng thắn, cởi mở.`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: ANY_TYPO,
  find: ({ text }) =>
    findTypos(text)
      .filter((place) => !isInName(text, place))
      .map((slip) => (slip.known === null ? slip : withNeighbour(text, slip, slip.known))),
  message(found, to) {
    return { vi: `“${found}” sai chính tả, đúng là “${to}”`, en: `“${found}” is misspelt for “${to}”` };
  },
});
