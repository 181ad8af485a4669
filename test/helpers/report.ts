import type { FormatContext } from '../../src/findings/formats/format.ts';
import { metaOf } from '../../src/pipeline/catalogue.ts';

/** What a format is told beside the findings; the catalogue is the program's own. */
export function formatContext(changes: Partial<FormatContext> = {}): FormatContext {
  return {
    lang: 'vi',
    color: false,
    text: () => null,
    written: () => null,
    metaOf,
    version: '0.0.0',
    ...changes,
  };
}
