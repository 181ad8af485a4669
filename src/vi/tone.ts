import { remember } from './remember.ts';

/** Where the tone mark of an open oa, oe, uy stands: on the first vowel (`hòa`, `ủy`) or on the second (`hoà`, `uỷ`). */
export type ToneStyle = 'ủy' | 'uỷ';

const WORD = /[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+/gu;

// A whole syllable: nothing may follow (hoàn, huyện are closed), and q is no onset here (in quý the u is a consonant).
const OPEN_SYLLABLE = /^([bcdđghklmnprstvx]*)(?:([oòóỏõọ])([aàáảãạeèéẻẽẹ])|([uùúủũụ])([yỳýỷỹỵ]))$/i;

/**
 * The text with every open oa, oe, uy written in one style; nothing else changes. Text in NFC.
 * Not for names of people, which are written as their bearers write them.
 */
export function applyToneStyle(text: string, style: ToneStyle): string {
  return text.replace(WORD, IN_STYLE[style]);
}

const IN_STYLE = {
  ủy: remember((word) => inStyle(word, 'ủy')),
  uỷ: remember((word) => inStyle(word, 'uỷ')),
};

function inStyle(word: string, style: ToneStyle): string {
  const [, onset = '', o, a, u, y] = OPEN_SYLLABLE.exec(word) ?? [];
  return retone(word, onset, o ?? u ?? '', a ?? y ?? '', style);
}

function retone(whole: string, onset: string, first: string, second: string, style: ToneStyle): string {
  const [firstBase = '', firstTone = ''] = first.normalize('NFD');
  const [secondBase = '', secondTone = ''] = second.normalize('NFD');
  if ((firstTone === '') === (secondTone === '')) return whole;
  const tone = firstTone || secondTone;
  const nucleus = style === 'ủy' ? firstBase + tone + secondBase : firstBase + secondBase + tone;
  return onset + nucleus.normalize('NFC');
}
