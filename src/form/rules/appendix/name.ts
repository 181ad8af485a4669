import type { Appendix } from '../../paper.ts';

/** `Phụ lục II`, as printed but for the sign before a title on the same line. */
export function nameOf({ heading }: Appendix): string {
  return heading.text.replace(/(?<![\s:.\-–])[\s:.\-–]+$/u, '');
}
