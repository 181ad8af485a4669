import type { Text } from '../../../findings/finding.ts';
import type { Range } from '../../../standards/standard.ts';

const TWIPS_PER_MM = 1440 / 25.4;

/** Twips that rounding may take or give: Word keeps 1,5 cm as 850 or 851. */
const ROUNDING = 6;

/** Whether a length in twips lies in a range in millimetres. */
export function within(twips: number, { min, max }: Pick<Range, 'min' | 'max'>): boolean {
  return twips >= min * TWIPS_PER_MM - ROUNDING && twips <= max * TWIPS_PER_MM + ROUNDING;
}

/** Twips as millimetres, to a tenth. */
export function mm(twips: number): number {
  return Math.round((twips / TWIPS_PER_MM) * 10) / 10;
}

/** `12,7`: the Vietnamese comma. */
export function decimal(value: number): string {
  return String(rounded(value)).replace('.', ',');
}

/** To a hundredth, for the English twin. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `10 mm`, `20 - 25 mm`, `từ 18 pt trở lên`. */
export function rangeText({ min, max }: Pick<Range, 'min' | 'max'>, unit: string): Text {
  const [least, most] = [decimal(min), decimal(max)];
  if (min === max) return { vi: `${least} ${unit}`, en: `${rounded(min)} ${unit}` };
  if (max === Number.POSITIVE_INFINITY)
    return { vi: `từ ${least} ${unit} trở lên`, en: `${rounded(min)} ${unit} or more` };
  return { vi: `${least} - ${most} ${unit}`, en: `${rounded(min)} - ${rounded(max)} ${unit}` };
}
