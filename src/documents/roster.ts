import { count } from '../vi/number.ts';
import { upperFirst } from '../vi/text.ts';
import type { Draft } from './draft.ts';
import { askers, peoplesSide } from './names.ts';
import { optionalClause } from './prose.ts';
import { dashedPoints } from './sections.ts';

/** One on the line of its label, several on a line each. */
export function roster(items: readonly string[]): { mot: string | null; nhieu: string[] } {
  return items.length > 1 ? { mot: null, nhieu: dashedPoints(items) } : { mot: items[0] ?? null, nhieu: [] };
}

/**
 * Who came of the people's side: `Nhân dân: 108 người, đại diện các hộ dân …`; the label goes where the text
 * names them itself (`Toàn thể Nhân dân khối Tân Thắng`).
 * @param unknown what stands there when the file says nothing of them
 */
export function peopleLine(
  draft: Draft,
  unknown: () => string,
): { ben_doi_thoai: string | null; nhan_dan: string } {
  const { nhan_dan, so_nhan_dan, so_ho } = draft.conference.data.thanh_phan ?? {};
  const nothing = nhan_dan === undefined && so_nhan_dan === undefined && so_ho === undefined;
  const described = optionalClause(nhan_dan);
  const text = draft.wording.phrase('chung/nhan_dan', {
    so_nguoi: so_nhan_dan === undefined ? null : count(so_nhan_dan),
    nhan_dan: described,
    neu_ten: described !== null && namesPeople(draft, described),
    so_ho: so_ho === undefined ? null : count(so_ho),
    mac_dinh: nothing ? unknown() : null,
  });
  return namesPeople(draft, text) && !/^\d/.test(text)
    ? { ben_doi_thoai: null, nhan_dan: upperFirst(text) }
    : { ben_doi_thoai: upperFirst(peoplesSide(draft)), nhan_dan: text };
}

/** Whether a text says who the people are: `toàn thể Nhân dân …`, but not `đại diện các hộ dân …`. */
export function namesPeople(draft: Draft, text: string): boolean {
  return [peoplesSide(draft), askers(draft)].some(
    (name) => text.includes(name) || text.includes(upperFirst(name)),
  );
}
