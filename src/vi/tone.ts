/** Where the tone mark of an open oa, oe, uy stands: on the first vowel (`hòa`, `ủy`) or on the second (`hoà`, `uỷ`). */
export type ToneStyle = 'ủy' | 'uỷ';

// A whole syllable: nothing may follow (hoàn, huyện are closed), and q is no onset here (in quý the u is a consonant).
const OPEN_SYLLABLE =
  /(?<![\p{L}\p{M}])([bcdđghklmnprstvx]*)([oòóỏõọ])([aàáảãạeèéẻẽẹ])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])([bcdđghklmnprstvx]*)([uùúủũụ])([yỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/**
 * The text with every open oa, oe, uy written in one style; nothing else changes. Text in NFC.
 * Not for names of people, which are written as their bearers write them.
 */
export function applyToneStyle(text: string, style: ToneStyle): string {
  return text.replace(
    OPEN_SYLLABLE,
    (whole: string, onsetO?: string, o?: string, a?: string, onsetU?: string, u?: string, y?: string) =>
      retone(whole, onsetO ?? onsetU ?? '', o ?? u ?? '', a ?? y ?? '', style),
  );
}

function retone(whole: string, onset: string, first: string, second: string, style: ToneStyle): string {
  const [firstBase = '', firstTone = ''] = first.normalize('NFD');
  const [secondBase = '', secondTone = ''] = second.normalize('NFD');
  if ((firstTone === '') === (secondTone === '')) return whole;
  const tone = firstTone || secondTone;
  const nucleus = style === 'ủy' ? firstBase + tone + secondBase : firstBase + secondBase + tone;
  return onset + nucleus.normalize('NFC');
}
