import { isInName } from '../../vi/capitals.ts';
import { findTypos } from '../../vi/spelling.ts';
import { spellSyllable } from '../../vi/syllable.ts';
import { type Slip, textRule } from './text-rule.ts';

const WORD = /(?<![\p{L}\p{M}\p{N}'’._@/-])[\p{L}\p{M}]{2,7}(?![\p{L}\p{M}\p{N}'’_@/-])/gu;
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

  *find({ text }) {
    const typos = findTypos(text);
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      const slip = slipOf(word, start);
      if (slip === null || isInName(text, slip)) continue;
      if (!typos.some((known) => known.start < slip.end && slip.start < known.end)) yield slip;
    }
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

function slipOf(word: string, start: number): Slip | null {
  // Only what has a Vietnamese mark: a word without any may be of any language, or an abbreviation.
  if (/^[\0-\x7f]*$/.test(word) || FOREIGN.test(word)) return null;
  const right = spellSyllable(word);
  if (right === word || (right === null && (!/^\p{Ll}+$/u.test(word) || isTwo(word)))) return null;
  return { start, end: start + word.length, to: right };
}

/** Words taken from elsewhere are written in one: `lôgíc`, `môtô`. */
function isTwo(word: string): boolean {
  const cuts = Array.from(word, (_, at) => at).slice(1);
  return cuts.some(
    (at) => spellSyllable(word.slice(0, at)) !== null && spellSyllable(word.slice(at)) !== null,
  );
}
