import { fold } from './fold.ts';
import { remember } from './remember.ts';

/** What names that are the same have in common. */
export const plainName = remember((name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase(),
);

/** One and the same name: Unicode form, spacing and case aside; every accent counts. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** Two spellings that are not the same name but become so without accents, spaces or hyphens: likely a slip. */
export function nearName(a: string, b: string): boolean {
  return !sameName(a, b) && fold(a) === fold(b);
}

export type XungHo = 'dong_chi' | 'ong' | 'ba' | 'anh' | 'chi';

interface Named {
  xung_ho: XungHo | null;
  ho_ten: string;
}

// One pattern: letters of any script are slow to compile.
const HONORIFIC =
  /^(?:(?:(đồng chí)|(ông)|(bà)|(anh)|(chị))[:.]?\s+|(đ\/c|đ\.c)[:.]?\s*)(?=[A-Za-zÀ-ɏḀ-ỿ])/iu;
const XUNG_HO: readonly XungHo[] = ['dong_chi', 'ong', 'ba', 'anh', 'chi', 'dong_chi'];

/**
 * `Đ/c Nguyễn Văn A` → `{ xung_ho: 'dong_chi', ho_ten: 'Nguyễn Văn A' }`; `xung_ho` is null when the name has none.
 * `Ông` is always read as the form of address, though a few families bear it.
 */
export const stripHonorific = remember((text: string): Readonly<Named> => {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const [whole = '', ...typed] = HONORIFIC.exec(name) ?? [];
  const xung_ho = XUNG_HO[typed.findIndex((word) => word !== undefined)] ?? null;
  return { xung_ho, ho_ten: name.slice(whole.length) };
});
