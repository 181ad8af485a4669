import type { Standard } from '../../../standards/standard.ts';
import { plain } from '../../recognise/text.ts';

type Marks = Standard['forms']['authority']['value'];

/** A line of a signature that begins with a mark of authority, however it is written. */
export interface Marked {
  as: keyof Marks;
  /** What follows the mark. */
  rest: string;
}

const ABBREVIATED: readonly (readonly [keyof Marks, RegExp])[] = [
  ['byAuthorisation', /^T\s?[./]?\s?U\s?[./]?\s?Q(?:\s*[./]+|(?=\s))\s*/iu],
  ['collective', /^T\s?[./]?\s?M(?:\s*[./]+|(?=\s))\s*/iu],
  ['deputy', /^K\s?[./]?\s?T(?:\s*[./]+|(?=\s))\s*/iu],
  ['byOrder', /^T\s?[./]?\s?L(?:\s*[./]+|(?=\s))\s*/iu],
  ['acting', /^Q\s?[./]\s*/iu],
];

const IN_FULL: readonly (readonly [keyof Marks, RegExp])[] = [
  ['collective', /^thay mặt\s+/iu],
  ['deputy', /^ký thay\s+/iu],
  ['byOrder', /^thừa lệnh\s+/iu],
  ['byAuthorisation', /^thừa (?:ủy|uỷ) quyền\s+/iu],
  ['acting', /^quyền\s+(?=chủ tịch|bí thư|trưởng|giám đốc|chánh|cục trưởng|hiệu trưởng)/iu],
];

/** The mark of a line; null without one. */
export function markOf(text: string): Marked | null {
  const line = plain(text);
  for (const [as, pattern] of [...IN_FULL, ...ABBREVIATED]) {
    const found = pattern.exec(line)?.[0];
    if (found !== undefined && found.length < line.length) return { as, rest: line.slice(found.length) };
  }
  return null;
}

/** The line as the standard has it; null where it knows no such mark. */
export function rightly(line: Marked, { forms }: Standard): string | null {
  const mark = forms.authority.value[line.as];
  return mark === null ? null : mark + line.rest;
}

/** The marks a standard knows, as a sentence names them: `TM., KT., TL.`. */
export function knownMarks({ forms }: Standard): string {
  const { collective, deputy, byOrder, byAuthorisation, acting } = forms.authority.value;
  return [collective, deputy, byOrder, byAuthorisation, acting]
    .flatMap((mark) => mark?.trim() ?? [])
    .join(', ');
}
