import type { Lang, Text } from '../findings/finding.ts';
import type { Stale, Verified } from '../pipeline/verify.ts';

/** In one word for machines; null when the file could not be read. */
export function statusOf({ fate, stale }: Verified): string | null {
  if (fate === null || stale === null) return fate === 'restyled' ? 'edited' : fate;
  return fate === 'fresh' ? 'stale' : `${fate === 'restyled' ? 'edited' : fate}-stale`;
}

/** In words for the clerk: `đã sửa tay; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)`. */
export function stateOf(one: Verified): Text {
  const { fate, stale, yaml } = one;
  if (fate === null) return { vi: 'không đọc được', en: 'cannot be read' };
  const untouched = stale === null ? UNTOUCHED : NOT_EDITED;
  const words = fate === 'fresh' && (yaml === null || stale !== null) ? untouched : FATES[fate];
  const why = stale === null ? null : CAUSES[stale];
  return {
    vi: `${words.vi}${why === null ? '' : `; ${why.vi}`}${yaml === null ? '' : ` (so với ${yaml})`}`,
    en: `${words.en}${why === null ? '' : `; ${why.en}`}${yaml === null ? '' : ` (held against ${yaml})`}`,
  };
}

const UNTOUCHED: Text = { vi: 'chưa ai sửa từ lúc ra văn bản', en: 'untouched since it was written' };

const NOT_EDITED: Text = { vi: 'chưa ai sửa', en: 'untouched' };

const FATES: Readonly<Record<NonNullable<Verified['fate']>, Text>> = {
  fresh: { vi: 'đúng', en: 'right' },
  resaved: {
    vi: 'chỉ được lưu lại, chữ và ảnh không đổi',
    en: 'only saved again, words and pictures unchanged',
  },
  restyled: { vi: 'đã đổi cách trình bày, chữ không đổi', en: 'its look was changed, its words were not' },
  edited: { vi: 'đã sửa tay', en: 'edited by hand' },
  foreign: { vi: 'không có dấu của dialogue', en: 'without the mark of dialogue' },
};

/** Why a paper would be another one now. */
export const CAUSES: Readonly<Record<Stale, Text>> = {
  data: { vi: 'dữ liệu đã đổi từ lúc ra văn bản', en: 'its data has changed since it was written' },
  templates: { vi: 'mẫu Word đã đổi từ lúc ra văn bản', en: 'its template has changed since it was written' },
  program: { vi: 'bản dialogue mới cho ra khác đi', en: 'this version of dialogue writes it otherwise' },
};

/** The last line: `4 văn bản: 2 đúng, 1 đã sửa tay, 1 cần ra lại`. */
export function tally(seen: readonly Verified[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const one of seen) {
    const status = statusOf(one) ?? 'unread';
    const words = status === 'fresh' && one.yaml === null ? NOT_EDITED : TALLIED[status];
    const word = words?.[lang] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const parts = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  return lang === 'vi' ? `${seen.length} văn bản: ${parts}` : `${seen.length} paper(s): ${parts}`;
}

const TALLIED: Readonly<Record<string, Text>> = {
  fresh: { vi: 'đúng', en: 'right' },
  stale: { vi: 'cần ra lại', en: 'to be written again' },
  resaved: { vi: 'chỉ được lưu lại', en: 'only saved again' },
  'resaved-stale': { vi: 'chỉ được lưu lại và cần ra lại', en: 'only saved again, to be written again' },
  edited: { vi: 'đã sửa tay', en: 'edited by hand' },
  'edited-stale': { vi: 'đã sửa tay và dữ liệu đã đổi', en: 'edited by hand while the data changed' },
  foreign: { vi: 'không có dấu của dialogue', en: 'without the mark of dialogue' },
  unread: { vi: 'không đọc được', en: 'that cannot be read' },
};
