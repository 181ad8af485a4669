import { joinList } from '../vi/list.ts';

/** Matters in one sentence: `a và b`, `a, b và c`; three or more with commas of their own: `a; b; và c`. */
export function listed(items: readonly string[]): string {
  return items.length === 2 ? items.join(' và ') : joinList(items);
}

/** Bodies in one sentence: `A, B và C`; commas alone when a name holds one (`Phòng Kinh tế, Hạ tầng và Đô thị`). */
export function unitList(units: readonly string[]): string {
  return units.some((unit) => unit.includes(',')) ? units.join(', ') : joinList(units);
}
