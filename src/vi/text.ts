/** The gap left for what is written in by hand after signature (a number, a day): three em spaces. */
export const BLANK = '\u2003\u2003\u2003';

/** Upper case with Vietnamese rules. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Where the first letter stands; -1 when a digit comes first, or `[`, for a placeholder keeps its spelling. */
function firstLetter(text: string): number {
  const at = text.search(LETTER_OR_STOP);
  return at < 0 || STOP.test(text.charAt(at)) ? -1 : at;
}

/** Letters as ranges, ours and all others roughly: `\p{L}` takes node ten times as long to compile. */
const LETTER_OR_STOP = /[\d[A-Za-zÀ-ÖØ-öø-ɏ\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff]/;
const STOP = /[\d[]/;

/** Whether a text begins with a capital. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** The first letter in upper case (after quotes and parentheses; a text that starts with a digit or a placeholder stays). */
export function upperFirst(text: string): string {
  const at = firstLetter(text);
  return at < 0 ? text : text.slice(0, at) + upper(text.charAt(at)) + text.slice(at + 1);
}

// NĐ 30/2020 PL II.V.1 and V.4: these are capital wherever they stand.
const ALWAYS_CAPITAL = /^(?:Nhân dân|Nhà nước|Đảng)(?![\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ])/;

/** Whether the first word has a capital or a digit behind its first letter. */
function isAcronym(text: string): boolean {
  const rest = /^[^\s,;:]*/.exec(text.slice(1))?.[0] ?? '';
  return startsUpper(text) && (rest !== rest.toLowerCase() || /\d/.test(rest));
}

/** The first letter in lower case; acronyms (`UBND`, `QyĐ`) and `Nhân dân`, `Nhà nước`, `Đảng` keep theirs. */
export function lowerFirst(text: string): string {
  if (/^[a-zđ]/.test(text)) return text;
  const at = firstLetter(text);
  const word = text.slice(at);
  if (at < 0 || isAcronym(word) || ALWAYS_CAPITAL.test(word)) return text;
  return text.slice(0, at) + word.charAt(0).toLowerCase() + word.slice(1);
}

/** The lines of a text, trimmed, inner runs of spaces made one, empty lines dropped. */
export function toLines(text: string): string[] {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

// These dots say "and more": they belong to the text and are no closing punctuation.
const OPEN_END = /(?:…|\.{3}|v\.v\.)$/i;

/** The text without its closing `. , ; :` or `./.`; `…`, `...` and `v.v.` stay, as do `?` and `!`. */
export function stripEnd(text: string): string {
  let out = text.trimEnd().replace(/(?:(\.{3})\.?|\.)\/\.$/, '$1');
  while (!OPEN_END.test(out) && /[\s.,;:]$/.test(out)) out = out.slice(0, -1);
  return out;
}

export type EndMark = ';' | '.' | './.' | ',' | ':' | '';

/**
 * The text closed by `mark` in place of its own closing punctuation. A full stop is not added after `…`, `v.v.`,
 * `?` or `!`, nor a semicolon after `?` or `!`. An empty text stays empty.
 */
export function ensureEnd(text: string, mark: EndMark): string {
  const bare = stripEnd(text);
  if (bare === '') return '';
  const closed = /[?!]$/.test(bare) ? mark === '.' || mark === ';' : OPEN_END.test(bare) && mark === '.';
  return closed ? bare : bare + mark;
}

// Nothing to see: soft hyphens, zero-width characters, marks of writing direction, control characters. A joiner inside an emoji belongs to it.
export const INVISIBLE =
  /(?:[\u007f-\u0084\u0086-\u009f]|\u00ad|\u034f|[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])(?<!\p{Extended_Pictographic}\ufe0f?\u200d)/gu;

/** Blanks that look like a space and are none; U+2003 is the gap left for a number. */
export const ODD_BLANK = /[\u00a0\u1680\u2000-\u2002\u2004-\u200a\u202f\u205f\u3000]/g;

/** Line ends that no editor shows; a paper begins a new paragraph there. */
export const ODD_LINE_END = /[\u0085\u2028\u2029]/g;

const LINE_BREAK_OR_TAB = /[\t-\r\u0085\u2028\u2029]/g;

/** Most texts have nothing of the kind. */
const UNTIDY = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]| {2}|^ | $| [,;:!?.]/;

/**
 * Typed or pasted text made fit to print on one line: NFC, what is invisible left out, odd spaces, tabs and line breaks made
 * plain, no space before `, . ; : ! ?` (but before `...` and `.docx`), single spaces, none at the ends. `BLANK` is kept.
 */
export function clean(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(ODD_BLANK, ' ')
    .replace(LINE_BREAK_OR_TAB, ' ')
    .replace(/ +(?=[,;:!?]|\.(?![.A-Za-zÀ-ɏḀ-ỿ\d]))/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');
}
