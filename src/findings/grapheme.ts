/** What a reader takes for one character, with its place in the text (UTF-16 units). */
export interface Grapheme {
  text: string;
  start: number;
}

// Precomposed Latin, Vietnamese included, and common punctuation: one UTF-16 unit is one character, one column wide (a tab is drawn as blanks before it is measured).
const SIMPLE = /^[\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2026\u2030-\u205e]*$/;

// Made when first wanted: most texts are simple, and loading the tables of Unicode takes as long as reading a file.
let segmenter: Intl.Segmenter | undefined;

/** So much of a text is cut at once: the time node takes grows with the square of it. */
const PIECE = 256;

/** The characters of a text as a person counts them: `ệ` is one in both Unicode forms, and so is a family emoji. */
export function* graphemes(text: string): Generator<Grapheme> {
  let start = 0;
  while (start < text.length) {
    const end = start + PIECE;
    for (const character of charactersOf(text.slice(start, end), end >= text.length)) {
      yield { text: character, start };
      start += character.length;
    }
  }
}

/** Unless the piece is the last, its last character is left to the next one, as more may belong to it. */
function charactersOf(piece: string, isLast: boolean): string[] {
  const all = SIMPLE.test(piece) ? Array.from(piece) : segmented(piece);
  return isLast || all.length === 1 ? all : all.slice(0, -1);
}

function segmented(piece: string): string[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(piece), ({ segment }) => segment);
}

/** Number of characters as a person counts them. */
export function countGraphemes(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}

const isInvisible = (grapheme: string) => /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme);
const isWide = (grapheme: string) =>
  /\p{Emoji_Presentation}|\ufe0f|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u.test(
    grapheme,
  );

/** Columns one character takes in a terminal: 0, 1 or 2. */
export function displayWidth(grapheme: string): number {
  if (SIMPLE.test(grapheme)) return grapheme.length;
  if (isInvisible(grapheme)) return 0;
  return isWide(grapheme) ? 2 : 1;
}
