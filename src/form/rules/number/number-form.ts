import type { Text } from '../../../findings/finding.ts';
import type { NumberLine, Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import type { FormFound } from '../../rule.ts';

/** Where a number is still to be written: blanks, or the dots of a form. */
const BLANK = '[\\s.…_]*';
/** One digit alone is the fault of another rule; `12a` is what offices do for a number given late. */
const DIGITS = '(?:[1-9]|0[1-9]|[1-9]\\d+)\\p{Ll}?';
const KIND = '\\p{Lu}[A-Za-zÀ-ɏḀ-ỿ]*';
const GROUP = '[\\p{Lu}\\p{Nd}]+';

/** `Số: 12/KH-UBND`, `Số 26-KH/ĐU`. @param lower small letters in names of bodies: `ThU` of HD 36 */
export function namedPattern({ standard }: Paper, lower: boolean): RegExp {
  const { word, afterNumber, afterKind } = standard.forms.number.value;
  const group = lower ? '[A-Za-zÀ-ɏḀ-ỿ\\p{Nd}]+' : GROUP;
  return pattern(`${beginning(word)}${number(afterNumber)}${KIND}${afterKind}${group}(?:-${group})*`);
}

/** `Số: 12/UBND-VX`. */
export function letterPattern({ standard }: Paper): RegExp {
  const { word, afterNumber, afterKind } = standard.forms.number.value;
  return pattern(`${beginning(word)}${number(afterNumber)}${GROUP}(?:${afterKind}${GROUP})+`);
}

function number(after: string): string {
  return `(?:${BLANK}|${DIGITS})${after}`;
}

function beginning(word: string): string {
  return word.endsWith(': ') ? `${word.trimEnd()}\\s*` : `${word.trimEnd()}\\s+`;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`, 'u');
}

export function isLetter({ type }: Paper): boolean {
  return type?.name === 'CÔNG VĂN';
}

/** The number of a paper; null without one, or while its symbol is still to be filled in. */
export function numberOf({ number }: Paper): NumberLine | null {
  return number === null || isUnfilled(number) ? null : number;
}

function isUnfilled({ piece, number, kind, body }: NumberLine): boolean {
  const symbol = piece.text.replace(/^số\s*:?[\s.…_]*/iu, '');
  return /[[\]…]|\.{2,}|_{2,}/u.test(symbol) || (number === '' && kind === null && body === '');
}

/** The same number as its standard writes it; a general form where a part is not known. */
export function wantedNumber({ standard, number, type }: Paper, kind = number?.kind ?? null): string {
  const { word, afterNumber, afterKind } = standard.forms.number.value;
  const digits = number?.number === '' || number === null ? '…' : padded(number.number);
  const symbol = kind ?? type?.symbol ?? '<loại>';
  return `${word}${digits}${afterNumber}${symbol}${afterKind}${number?.body || '<cơ quan>'}`;
}

function padded(digits: string): string {
  return /^[1-9]\p{Ll}?$/u.test(digits) ? `0${digits}` : digits;
}

/** @param wanted as it should read */
export function wrongNumber({ piece }: NumberLine, wanted: string, cure: Text): FormFound {
  return {
    at: piece,
    message: {
      vi: `số, ký hiệu ghi ${quoted(piece.text)}, quy định “${wanted}”`,
      en: `the number reads ${quoted(piece.text)}; required: “${wanted}”`,
    },
    hint: cure,
  };
}
