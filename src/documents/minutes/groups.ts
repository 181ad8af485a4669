import type { Opinion } from '../../model/derive.ts';
import { fold } from '../../vi/fold.ts';
import { lowerFirst } from '../../vi/text.ts';
import type { Draft } from '../draft.ts';
import { citizenAtStart } from '../persons.ts';

/** Opinions under one heading, in their own order. */
export interface Group {
  tieu_de: string;
  y_kien: Opinion[];
}

export function groupBySpeaker(draft: Draft, list: readonly Opinion[]): Group[] {
  return groups(list, (o) => citizenAtStart(draft, o) ?? 'Người nêu ý kiến không ghi tên');
}

export function groupByField(list: readonly Opinion[]): Group[] {
  return groups(list, ({ linh_vuc }) =>
    linh_vuc === null ? 'Lĩnh vực khác' : `Lĩnh vực ${lowerFirst(linh_vuc.replace(/^lĩnh vực\s+/i, ''))}`,
  );
}

export function inGroups(list: readonly Group[], lines: (o: Opinion) => string[]): { tieu_de: string; doan: string[] }[] {
  return list.map((group) => ({ tieu_de: group.tieu_de, doan: group.y_kien.flatMap(lines) }));
}

/** Groups in the order they first come. */
function groups(list: readonly Opinion[], heading: (o: Opinion) => string): Group[] {
  const found = new Map<string, Group>();
  for (const o of list) {
    const tieu_de = heading(o);
    const group = found.get(fold(tieu_de)) ?? { tieu_de, y_kien: [] };
    group.y_kien.push(o);
    found.set(fold(tieu_de), group);
  }
  return [...found.values()];
}
