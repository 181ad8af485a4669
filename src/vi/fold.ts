import { remember } from './remember.ts';

const ASCII = /^[\0-\x7f]*$/;

/** The text with accents removed and `đ` → `d`; case and spacing are kept. Result is NFC. */
export function stripAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

/**
 * What is left of a word when only its letters and digits count: lower case, no accents, no spaces,
 * hyphens, underscores, dots or invisible characters. Keys, kinds and enum values match by it:
 * `Chủ trì`, `chu-tri` and `CHU_TRI` all give `chutri`.
 */
export const fold = remember((text: string): string =>
  stripAccents(text)
    .toLowerCase()
    .replace(/[\s._\-\p{Cf}]/gu, ''),
);

/** A file-name-safe form: lower-case ASCII letters and digits joined by single hyphens; may be empty. */
export function slug(text: string): string {
  return stripAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
