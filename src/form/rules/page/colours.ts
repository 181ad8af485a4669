import type { Text } from '../../../findings/finding.ts';

/** Where on the wheel of colours a name ends, degrees. */
const hues: readonly (readonly [number, Text])[] = [
  [15, { vi: 'đỏ', en: 'red' }],
  [45, { vi: 'cam', en: 'orange' }],
  [70, { vi: 'vàng', en: 'yellow' }],
  [165, { vi: 'xanh lá', en: 'green' }],
  [260, { vi: 'xanh dương', en: 'blue' }],
  [320, { vi: 'tím', en: 'purple' }],
  [345, { vi: 'hồng', en: 'pink' }],
  [360, { vi: 'đỏ', en: 'red' }],
];

/** What a clerk calls a colour of six hexadecimal digits. */
export function colourName(hex: string): Text {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  if (high - low < 24) return grey(high);
  const hue = hueOf(red, green, blue, high, high - low);
  return hues.find(([end]) => hue < end)?.[1] ?? { vi: 'khác đen', en: 'not black' };
}

function grey(light: number): Text {
  if (light > 240) return { vi: 'trắng', en: 'white' };
  return light < 64 ? { vi: 'xám đậm', en: 'dark grey' } : { vi: 'xám', en: 'grey' };
}

function hueOf(red: number, green: number, blue: number, high: number, span: number): number {
  const sixth =
    high === red
      ? (green - blue) / span
      : high === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (sixth * 60 + 360) % 360;
}
