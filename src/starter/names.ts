import { type Io, UsageError } from '../io.ts';
import { resolvePath } from '../paths.ts';
import { nearest } from '../schema/suggest.ts';
import { fold } from '../vi/fold.ts';

/** The files of `templates/khoi-dau`, the first one when none is named. */
export const starters = ['phuong', 'xa', 'chuyen-de', 'toi-thieu'] as const;

export type Starter = (typeof starters)[number];

/** The starter meant by a word, accents and case aside. Throws UsageError with the list and the nearest for any other word. */
export function starterOf(word: string): Starter {
  const found = starters.find((name) => fold(name) === fold(word));
  if (found !== undefined) return found;
  const near = nearest(word, starters);
  const all = starters.join(', ');
  throw new UsageError({
    vi: `không có mẫu “${word}”; ${near === null ? '' : `ý bạn là “${near}”? `}các mẫu: ${all}`,
    en: `no such starter: “${word}”; ${near === null ? '' : `did you mean “${near}”? `}starters: ${all}`,
  });
}

/** Text of a starter without its first lines, which name the schema for editors and depend on where it is written. */
export function starterText(io: Io, name: Starter): string {
  const bytes = io.files.read(resolvePath(io.packageRoot, 'templates/khoi-dau', `${name}.yaml`));
  return new TextDecoder().decode(bytes).replace(/^# yaml-language-server:.*\r?\n#\r?\n/, '');
}
