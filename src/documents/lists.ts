import { joinList, joinSemicolons } from '../vi/list.ts';

/** Matters in one sentence: `a, b và c`; semicolons alone when one of them holds a comma. */
export function listed(items: readonly string[]): string {
  return hasComma(items) ? joinSemicolons(items) : joinList(items);
}

/** Bodies in one sentence: `A, B và C`; commas alone when a name holds one (`Phòng Kinh tế, Hạ tầng và Đô thị`). */
export function unitList(units: readonly string[]): string {
  return hasComma(units) ? units.join(', ') : joinList(units);
}

function hasComma(items: readonly string[]): boolean {
  return items.some((item) => item.includes(','));
}
