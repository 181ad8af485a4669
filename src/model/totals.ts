import type { SoYKien } from './generated/types.ts';

/** Parts that do not make any of the totals given, and the total to show beside them. */
export interface Disagreement {
  parts: number[];
  sum: number;
  key: 'luot' | 'noi_dung';
  total: number;
}

/**
 * Whether the parts of a published count (those not given are undefined) contradict its totals: two parts or more must make
 * the turns or the points; one alone may only not exceed them. Null when they agree or nothing can be said.
 */
export function partsDisagree(given: readonly (number | undefined)[], counts: SoYKien): Disagreement | null {
  const parts = given.filter((part) => part !== undefined);
  const sum = parts.reduce((a, b) => a + b, 0);
  const totals = (['luot', 'noi_dung'] as const).flatMap((key) => {
    const total = counts[key];
    return total === undefined ? [] : [{ key, total }];
  });
  const [first] = totals;
  if (parts.length === 0 || first === undefined || totals.some(({ total }) => total === sum)) return null;
  const least = parts.length > 1 || totals.every(({ total }) => sum > total);
  return least ? { parts, sum, ...first } : null;
}
