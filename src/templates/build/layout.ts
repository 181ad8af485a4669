import type { ComponentId } from '../../standards/standard.ts';
import { twips } from './units.ts';

/** What no standard prescribes and a good-looking page needs; everything prescribed is in `standards/`. */

export const signatureColumns = [4100, 5255] as const;
export const minutesColumns = [4677, 4678] as const;

/** The drawn line: ¾ pt, four points below the text. */
export const line = { size: 2, border: 6, before: twips(4), height: twips(4), after: twips(9) } as const;

/** Above the first line of the signature block. */
export const signatureTop = twips(12);
/** Above number and date, where a drawn line stands over them. */
export const numberTop = twips(3);
/** A paragraph that must be there and should not be seen. */
export const hairline = twips(1);
/** Between a heading and a table without a name. */
export const tableTop = twips(5);

/** Space before and after single components, points. */
export const space: { readonly [id in ComponentId]?: { before?: number; after?: number } } = {
  TenLoai: { before: 18 },
  HoTenKy: { before: 72 },
  PhuLucSo: { after: 3 },
  BangTen: { before: 9, after: 3 },
  BangTieuDe: { before: 3, after: 3 },
  BangO: { before: 2, after: 2 },
  BangOGiua: { before: 2, after: 2 },
};

/** Share of the size between the top of a line and its baseline in Times New Roman. */
export const ascent = 0.891;
