import { fold } from './fold.ts';

function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}

/** One and the same name: Unicode form, spacing and case aside; every accent counts. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** Two spellings that are not the same name but become so without accents, spaces or hyphens: likely a slip. */
export function nearName(a: string, b: string): boolean {
  return !sameName(a, b) && fold(a) === fold(b);
}

export type XungHo = 'dong_chi' | 'ong' | 'ba' | 'anh' | 'chi';

const HONORIFICS: readonly (readonly [XungHo, RegExp])[] = [
  ['dong_chi', /^(?:đồng chí[:.]?\s+|đ\/c[:.]?\s*|đ\.c[:.]?\s+)(?=\p{L})/iu],
  ['ong', /^ông[:.]?\s+(?=\p{L})/iu],
  ['ba', /^bà[:.]?\s+(?=\p{L})/iu],
  ['anh', /^anh[:.]?\s+(?=\p{L})/iu],
  ['chi', /^chị[:.]?\s+(?=\p{L})/iu],
];

/**
 * `Đ/c Nguyễn Văn A` → `{ xung_ho: 'dong_chi', ho_ten: 'Nguyễn Văn A' }`; `xung_ho` is null when the name has none.
 * `Ông` is always read as the form of address, though a few families bear it.
 */
export function stripHonorific(text: string): { xung_ho: XungHo | null; ho_ten: string } {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  for (const [xung_ho, pattern] of HONORIFICS) {
    if (pattern.test(name)) return { xung_ho, ho_ten: name.replace(pattern, '') };
  }
  return { xung_ho: null, ho_ten: name };
}
