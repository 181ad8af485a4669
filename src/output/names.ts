import { graphemes } from '../findings/grapheme.ts';

/** Bytes of UTF-8 a name may take: Linux stops at 255, Windows and cloud folders count the whole path. */
export const MAX_NAME_BYTES = 120;

/** Forbidden on Windows, and what no file manager shows: controls, line separators, broken UTF-16. */
const forbidden = () => /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Invisible letters and marks that turn the direction of writing, with which one name can pose as another. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Devices of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)/iu;
const EXTENSION = /\.[a-z0-9]{1,8}$/iu;

/**
 * The same name on every system: composed letters, nothing Windows forbids or reserves, no dot or space at the end,
 * at most 120 bytes of UTF-8 cut between characters (a short extension stays). Never empty; a safe name stays as it is.
 */
export function safeName(name: string): string {
  const whole = allowed(name);
  return byteLength(whole) <= MAX_NAME_BYTES ? whole : unreserved(trimmed(shortened(whole)));
}

/** For a name a person has typed: the nearest one that every system accepts; null when it is one already. */
export function saferName(typed: string): string | null {
  const safe = allowed(typed);
  return safe === typed.normalize('NFC') ? null : safe;
}

function allowed(name: string): string {
  return unreserved(trimmed(name.replace(INVISIBLE, '').replace(forbidden(), '-').normalize('NFC')));
}

function trimmed(name: string): string {
  return name.replace(/^\s+|[.\s]+$/gu, '');
}

function unreserved(name: string): string {
  return name === '' || RESERVED.test(name) ? `_${name}` : name;
}

function shortened(name: string): string {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  let left = MAX_NAME_BYTES - byteLength(extension);
  let stem = '';
  for (const { text } of graphemes(name.slice(0, name.length - extension.length))) {
    left -= byteLength(text);
    if (left < 0) break;
    stem += text;
  }
  return trimmed(stem) + extension;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** `van-ban/x.docx` and `moi` → `van-ban/x.moi.docx`. */
export function withInfix(path: string, infix: string): string {
  const extension = /\.[^./\\]*$/u.exec(path)?.[0] ?? '';
  return `${path.slice(0, path.length - extension.length)}.${infix}${extension}`;
}
