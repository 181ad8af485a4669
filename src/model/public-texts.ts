import type { Conference } from './conference.ts';
import { type FreeText, textsOf } from './texts.ts';

/** Groups of the file whose texts stand in what everybody may read: the notice of conclusions and the article. */
const PUBLIC: ReadonlySet<string | number | undefined> = new Set([
  'y_kien',
  'ket_luan',
  'thong_bao',
  'tiep_theo',
  'tin_bai',
]);

/** Sentences that are printed as they were typed where everybody may read them. */
export function publicTexts(conference: Conference): FreeText[] {
  return textsOf(conference).filter(({ kind, path }) => kind === 'prose' && PUBLIC.has(path[0]));
}
