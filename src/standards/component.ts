import type { Align, Case, Component } from './standard.ts';

/** `13` or `[value, min, max]`, in points. */
export type Size = number | readonly [value: number, min: number, max: number];

interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  case?: Case;
  align?: Align;
}

/** One row of a standard's table; what is not said is upright, centred, in any case. */
export function component(name: string, size: Size, look: Look, clause: string): Component {
  const [value, min, max] = typeof size === 'number' ? [size, size, size] : size;
  return {
    name,
    size: { value, min, max },
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline ?? false,
    case: look.case ?? null,
    align: look.align ?? 'center',
    clause,
  };
}
