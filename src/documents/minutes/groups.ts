import type { Opinion } from '../../model/derive.ts';
import { fold } from '../../vi/fold.ts';
import { lowerFirst } from '../../vi/text.ts';
import type { Draft } from '../draft.ts';
import { headings } from '../headings.ts';
import { citizenAtStart } from '../persons.ts';
import type { Clause } from '../sections.ts';

/** Opinions under one heading, in their own order. */
export interface Group {
  tieu_de: string | undefined;
  y_kien: Opinion[];
}

/** By name and place; an address told once does not make another person of the same one. */
export function groupBySpeaker(draft: Draft, list: readonly Opinion[]): Group[] {
  const nobody = headings(draft, 'bien_ban')('nguoi_khong_ten');
  const heading = (o: Opinion): string => citizenAtStart(draft, o) ?? nobody;
  return groups(list, heading, (o) => {
    const who = o.data.nguoi_neu;
    const named = typeof who === 'object' && who.an_danh !== true && who.ho_ten !== undefined;
    return named ? `${who.ho_ten} ${who.don_vi_con ?? ''}` : heading(o);
  });
}

/** By field; without headings when no opinion has one. */
export function groupByField(draft: Draft, list: readonly Opinion[]): Group[] {
  if (list.every((o) => o.linh_vuc === null)) return [{ tieu_de: undefined, y_kien: [...list] }];
  const other = headings(draft, 'bien_ban')('linh_vuc_khac');
  const heading = ({ linh_vuc }: Opinion): string =>
    linh_vuc === null
      ? other
      : draft.wording.phrase('bien_ban/linh_vuc', {
          linh_vuc: lowerFirst(linh_vuc.replace(/^lĩnh vực\s+/i, '')),
        });
  return groups(list, heading, heading);
}

export function inGroups(
  list: readonly Group[],
  lines: (o: Opinion) => string[],
): NonNullable<Clause['diem']> {
  return list.map(({ tieu_de, y_kien }) => ({
    ...(tieu_de === undefined ? {} : { tieu_de }),
    doan: y_kien.flatMap(lines),
  }));
}

/** Groups in the order they first come. */
function groups(
  list: readonly Opinion[],
  heading: (o: Opinion) => string,
  key: (o: Opinion) => string,
): Group[] {
  const found = new Map<string, Group>();
  for (const o of list) {
    const at = fold(key(o));
    const group = found.get(at) ?? { tieu_de: heading(o), y_kien: [] };
    group.y_kien.push(o);
    found.set(at, group);
  }
  return [...found.values()];
}
