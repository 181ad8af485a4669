import { isInName } from '../../vi/capitals.ts';
import { remember } from '../../vi/remember.ts';
import { findTypos } from '../../vi/spelling.ts';
import { spellSyllable } from '../../vi/syllable.ts';
import { type Slip, textRule } from './text-rule.ts';

const WORD =
  /(?<![\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ\d'’._@/-])[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]{2,7}(?![\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ\d'’_@/-])/gu;
/** Other languages: letters Vietnamese has not, and how words of the Highlands end. */
const FOREIGN = /[fjwz]|[^cnt]h$|[klrs]$|^lôgíc$/i;

/** C81: letters that no Vietnamese syllable has together (`viêc`, `quyêt`), or a tone mark on the wrong one (`hòan`). */
export const impossibleSyllable = textRule({
  meta: {
    code: 'dulieu/impossible-syllable',
    criterion: 'C81',
    severity: 'warning',
    title: { vi: 'chữ gõ sai: không có âm tiết tiếng Việt như vậy', en: 'no Vietnamese syllable' },
    source: null,
    why: 'Gõ sót dấu hay đặt dấu nhầm chữ cái thì ra âm tiết không có trong tiếng Việt, như viêc (việc), quyêt (quyết), hòan (hoàn). Tên riêng không bị xét.',
    bad: `
ket_luan:
  y_chinh:
    - Các đơn vị giải quyêt dứt điểm kiến nghị.`,
    good: `
ket_luan:
  y_chinh:
    - Các đơn vị giải quyết dứt điểm kiến nghị.`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',

  suspects: (word) => rightSpelling(word) !== word,
  find({ text }) {
    const slips = Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
      const to = rightSpelling(word);
      return to === word ? [] : [{ start: index, end: index + word.length, to }];
    });
    if (slips.length === 0) return [];
    const typos = findTypos(text);
    const isTypo = ({ start, end }: Slip) => typos.some((known) => known.start < end && start < known.end);
    return slips.filter((slip) => !isInName(text, slip) && !isTypo(slip));
  },

  message(found, to) {
    return to === null
      ? { vi: `“${found}” không phải chữ tiếng Việt`, en: `“${found}” is no Vietnamese syllable` }
      : { vi: `“${found}” đặt dấu sai chữ cái`, en: `“${found}” has its tone mark on the wrong letter` };
  },

  hint(_, to) {
    return to === null
      ? { vi: 'gõ lại chữ này, xem có sót dấu không', en: 'type the word again; a mark may be missing' }
      : { vi: `viết “${to}”`, en: `write “${to}”` };
  },
});

/** The word itself when nothing is wrong with it; null when nobody knows what it should be. */
const rightSpelling = remember((word: string): string | null => {
  // Only what has a Vietnamese mark: a word without any may be of any language, or an abbreviation.
  if (/^[\0-\x7f]*$/.test(word) || FOREIGN.test(word)) return word;
  const right = spellSyllable(word);
  if (right !== null) return right;
  return word !== word.toLowerCase() || /[\u0300-\u036f]/.test(word) || isTwo(word) ? word : null;
});

/** Words taken from elsewhere are written in one: `lôgíc`, `môtô`. */
function isTwo(word: string): boolean {
  const cuts = Array.from(word, (_, at) => at).slice(1);
  return cuts.some(
    (at) => spellSyllable(word.slice(0, at)) !== null && spellSyllable(word.slice(at)) !== null,
  );
}
