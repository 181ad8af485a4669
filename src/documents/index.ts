import type { DocumentKind } from '../model/conference.ts';
import { articleView } from './article.ts';
import { conclusionView } from './conclusion.ts';
import type { Draft } from './draft.ts';
import { minutesView } from './minutes.ts';
import { planView } from './plan.ts';

/** A kind of document: what it is called where, and how its view is made. */
export interface DocumentType {
  kind: DocumentKind;
  /** On the command line and in file names. */
  word: string;
  /** Printed in messages. */
  title: { vi: string; en: string };
  view(draft: Draft): object;
}

/** The kinds in the order they are written. A new kind is one file, one line here and one folder of templates. */
export const documentTypes: readonly DocumentType[] = [
  { kind: 'ke_hoach', word: 'kehoach', title: { vi: 'kế hoạch', en: 'plan' }, view: planView },
  { kind: 'bien_ban', word: 'bienban', title: { vi: 'biên bản', en: 'minutes' }, view: minutesView },
  {
    kind: 'thong_bao',
    word: 'thongbao',
    title: { vi: 'thông báo kết luận', en: 'conclusion' },
    view: conclusionView,
  },
  { kind: 'tin_bai', word: 'tinbai', title: { vi: 'tin bài', en: 'article' }, view: articleView },
];

export function documentType(kind: DocumentKind): DocumentType {
  const found = documentTypes.find((t) => t.kind === kind);
  if (found === undefined) throw new Error(`no such kind: ${kind}`);
  return found;
}
