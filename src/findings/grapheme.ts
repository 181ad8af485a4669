/** What a reader takes for one character, with its place in the text (UTF-16 units). */
export interface Grapheme {
  text: string;
  start: number;
}

// Precomposed Latin, Vietnamese included, and common punctuation: one UTF-16 unit is one character, one column wide (a tab is drawn as blanks before it is measured).
const SIMPLE = /^[\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2026\u2030-\u205e]*$/;

// Made when first wanted: most texts are simple, and loading the tables of Unicode takes as long as reading a file.
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a person counts them: `ệ` is one in both Unicode forms, and so is a family emoji. */
export function graphemes(text: string): Grapheme[] {
  if (SIMPLE.test(text)) return Array.from(text, (char, start) => ({ text: char, start }));
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}

/** Number of characters as a person counts them. */
export function countGraphemes(text: string): number {
  return SIMPLE.test(text) ? text.length : graphemes(text).length;
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
