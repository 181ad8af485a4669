// Every rhyme of written Vietnamese, without its tone.
const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);

/** Rhymes that only follow `qu`. */
const AFTER_QU: ReadonlySet<string> = new Set(['ych', 'yn', 'ynh', 'yp', 'yt', 'yu']);

/** By their first letter, longest first: `gi` before `g`, so that `già` is gi + a and `gì` g + i. A vowel is an onset of its own. */
const ONSETS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'b',
    'ch c',
    'd',
    'đ',
    'gh gi g',
    'h',
    'kh k',
    'l',
    'm',
    'ngh ng nh n',
    'ph p',
    'qu',
    'r',
    's',
    'th tr t',
    'v',
    'x',
  ].map((row) => [row.charAt(0), row.split(' ')]),
);
const NO_ONSET = [''];

/** Which vowels an onset may stand before, where spelling restricts it. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  k: /^[ieêy]/,
  gh: /^[ieê]/,
  ngh: /^[ieêy]/,
  c: /^[^ieêy]/,
  g: /^[^eêy]/,
  ng: /^[^ieêy]/,
};

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE = '\u0301';
const DOT = '\u0323';

interface Letters {
  /** The letters without tone marks, in their case. */
  bare: string[];
  /** The tone mark; empty for the level tone. */
  tone: string;
  /** Index of the letter that bears it, -1 for none. */
  at: number;
}

/**
 * The word as spelling wants it, its tone mark on the vowel that bears it (`hòan` → `hoàn`, `cuả` → `của`); null when
 * no Vietnamese syllable is written with these letters and this tone. Open oa, oe, uy are right in both styles.
 */
export function spellSyllable(word: string): string | null {
  const letters = lettersOf(word);
  if (letters === null) return null;
  const plain = letters.bare.join('').toLowerCase();
  const onsets = ONSETS.get(plain.charAt(0)) ?? NO_ONSET;
  const onset = onsets.find((start) => plain.startsWith(start) && fits(start, plain.slice(start.length)));
  if (onset === undefined) return null;
  const rhyme = plain.slice(onset.length);
  if (/[cpt]$|ch$/.test(rhyme) && letters.tone !== ACUTE && letters.tone !== DOT) return null;
  if (letters.tone === '') return word.normalize('NFC');
  if (/^(?:oa|oe|uy)$/.test(rhyme) && letters.at >= onset.length) return word.normalize('NFC');
  const place = onset.length + mainVowel(rhyme);
  return letters.bare
    .map((letter, i) => (i === place ? letter + letters.tone : letter).normalize('NFC'))
    .join('');
}

function fits(onset: string, rhyme: string): boolean {
  const known = RHYMES.has(rhyme) || (onset === 'qu' && AFTER_QU.has(rhyme));
  return known && (BEFORE[onset]?.test(rhyme) ?? true);
}

/** Vowels with a tone mark, each with the letter it is without; both cases. */
const TONED: ReadonlyMap<string, readonly [letter: string, tone: string]> = new Map(
  [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) =>
    [...'\u0300\u0301\u0303\u0309\u0323'].map(
      (tone) => [(letter + tone).normalize('NFC'), [letter, tone]] as const,
    ),
  ),
);
const PLAIN_LETTERS = /^[a-zăâđêôơư]*$/i;

/** Null when two letters bear a tone. */
function lettersOf(word: string): Letters | null {
  const bare: string[] = [];
  let [tone, at] = ['', -1];
  for (const char of word) {
    const [letter, mark] = TONED.get(char) ?? [char, ''];
    if (mark !== '' && tone !== '') return null;
    if (mark !== '') [tone, at] = [mark, bare.length];
    bare.push(letter);
  }
  return PLAIN_LETTERS.test(bare.join('')) ? { bare, tone, at } : oddLettersOf(word);
}

/** The same of a word with letters that are not ours, or with loose marks. */
function oddLettersOf(word: string): Letters | null {
  const parts = word.normalize('NFD');
  const [tone = '', second] = parts.match(TONE_MARKS) ?? [];
  if (second !== undefined) return null;
  const bare = [...parts.replace(tone, '').normalize('NFC')];
  const at = tone === '' ? -1 : [...parts.slice(0, parts.indexOf(tone)).normalize('NFC')].length - 1;
  return { bare, tone, at };
}

/** Index in a rhyme of the vowel that bears the tone: ê, ơ and the like, else the last before a final consonant, else the one before a glide. */
function mainVowel(rhyme: string): number {
  const marked = Math.max(...['ê', 'ơ', 'â', 'ă', 'ô'].map((vowel) => rhyme.indexOf(vowel)));
  if (marked >= 0) return marked;
  if (rhyme.includes('ư')) return rhyme.indexOf('ư');
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0] ?? '';
  if (vowels !== rhyme) return vowels.length - 1;
  if (rhyme === 'uya') return 1;
  return Math.max(0, vowels.length - 2);
}

/** Whether a Vietnamese word, or an acronym, stands on both sides of a piece of a text: `Hải[- ]PBT`, not `Intl[.]Collator`. */
export function isBetweenWords(text: string, { start, end }: { start: number; end: number }): boolean {
  const before =
    /(?<![\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ])[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+(?=[)”"]?$)/u.exec(
      text.slice(0, start),
    )?.[0] ?? '';
  const behind = /^[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+/u.exec(text.slice(end))?.[0] ?? '';
  return [before, behind].every((word) => /^\p{Lu}{2,}$/u.test(word) || spellSyllable(word) !== null);
}

/** Share of the words of a text that are Vietnamese syllables, 0 to 1, acronyms aside; 0 for a text without words. */
export function syllableShare(text: string): number {
  const words = (text.match(/[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+/gu) ?? []).filter(
    (word) => !/^[A-Z]{2,}$/.test(word),
  );
  const right = words.filter((word) => spellSyllable(word) !== null);
  return words.length === 0 ? 0 : right.length / words.length;
}
