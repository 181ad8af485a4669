import type { Conference } from '../../model/conference.ts';
import { type FreeText, textsOf } from '../../model/texts.ts';
import { type Abbreviation, explains, findAbbreviations } from '../../vi/abbreviations.ts';
import { textRule } from './text-rule.ts';

/** C84: an abbreviation whose words are nowhere said; each once, where it first stands. */
export const abbreviation = textRule({
  meta: {
    code: 'dulieu/abbreviation',
    criterion: 'C84',
    severity: 'warning',
    title: { vi: 'viết tắt mà chưa viết đủ lần nào', en: 'an abbreviation that is never explained' },
    source: 'Hướng dẫn 05-HD/VPTW, mục I.6.1.3',
    why: 'Lần đầu dùng phải viết đủ, kèm chữ tắt trong ngoặc đơn; trong văn bản ngắn thì viết đủ hẳn. UBND, HĐND, MTTQ ai cũng hiểu nên không xét.',
    bad: `
bao_cao:
  - noi_dung: kết quả thực hiện nhiệm vụ KT-XH`,
    good: `
bao_cao:
  - noi_dung: kết quả thực hiện nhiệm vụ kinh tế - xã hội`,
  },

  needs: /[A-ZĐ][A-ZĐ./-]|Đ\/c/,
  find(text, conference) {
    const first = firstUses(conference).filter((use) => use.text === text);
    return first.map(({ start, end, full }) => ({ start, end, to: full }));
  },

  message(found) {
    return { vi: `“${found}” chưa được viết đủ lần nào`, en: `“${found}” is never written out` };
  },

  hint(found, to) {
    return {
      vi: `viết “${to}”, hoặc “${to} (${found})” nếu còn dùng lại`,
      en: `write “${to}”, or “${to} (${found})” when it is used again`,
    };
  },
});

const known = new WeakMap<Conference, readonly (Abbreviation & { text: FreeText })[]>();

function firstUses(conference: Conference) {
  const uses = known.get(conference) ?? readUses(textsOf(conference));
  known.set(conference, uses);
  return uses;
}

function readUses(texts: readonly FreeText[]) {
  const first = new Map<string, Abbreviation & { text: FreeText }>();
  for (const text of texts) {
    if (text.kind !== 'prose') continue;
    for (const use of findAbbreviations(text.text)) {
      if (!first.has(use.short)) first.set(use.short, { ...use, text });
    }
  }
  return [...first.values()].filter(({ short }) => !texts.some(({ text }) => explains(text, short)));
}
