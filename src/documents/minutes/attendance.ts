import type { Chair } from '../../model/conference.ts';
import { absent } from '../../model/derive.ts';
import type { Person } from '../../model/people.ts';
import { joinSemicolons } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { lowerFirst, stripEnd } from '../../vi/text.ts';
import { type Draft, isParty, need } from '../draft.ts';
import { headings } from '../headings.ts';
import { levelWord } from '../names.ts';
import { fullPeople, fullPerson, groupNames, identity, peopleOf } from '../persons.ts';
import { clause } from '../prose.ts';
import { peopleLine, roster } from '../roster.ts';
import { numberedLines, type Section } from '../sections.ts';

/** Who was there: chairs first, then guests, delegates, the people with the numbers, and the secretary (NĐ 30 mẫu 1.9). */
export function attendanceSection(draft: Draft): Section {
  const a = draft.conference.data.thanh_phan ?? {};
  const host = peopleOf(draft, [a.dieu_hanh ?? '']);
  const lines = draft.wording.lines('bien_ban/thanh_phan', {
    dang: isParty(draft),
    tu_chung: levelWord(draft),
    chu_tri: need(draft, chairs(draft, 'chu_tri'), ['thanh_phan', 'chu_tri'], 'người chủ trì'),
    dong_chu_tri: chairs(draft, 'dong_chu_tri') || null,
    khach_moi: roster(peopleOf(draft, a.khach_moi).map((p) => fullPerson(draft, p))),
    dai_bieu: roster([
      ...delegates(draft).map((p) => fullPerson(draft, p)),
      ...groupNames(draft).map(clause),
    ]),
    ...peopleLine(draft, () => need(draft, null, ['thanh_phan', 'so_nhan_dan'], 'số người dân dự')),
    phan_bo: allocation(draft),
    ...numbers(draft),
    bao_chi: a.bao_chi === undefined ? null : stripEnd(a.bao_chi),
    dieu_hanh: fullPeople(draft, host) || null,
    thu_ky: need(draft, fullPeople(draft, peopleOf(draft, a.thu_ky)), ['thanh_phan', 'thu_ky'], 'thư ký'),
  });
  return { tieu_de: headings(draft, 'bien_ban')('thanh_phan'), doan: numberedLines(lines) };
}

/** Everyone the section names in full; further on they need no title. */
export function introducedPeople(draft: Draft): Person[] {
  const a = draft.conference.data.thanh_phan ?? {};
  return [
    ...draft.conference.chairs.map((c) => c.nguoi),
    ...peopleOf(draft, [
      ...(a.khach_moi ?? []),
      ...(a.dai_bieu ?? []),
      ...(a.thu_ky ?? []),
      a.dieu_hanh ?? '',
    ]),
  ];
}

function chairs(draft: Draft, role: Chair['vai_tro']): string {
  const named = draft.conference.chairs.filter((c) => c.vai_tro === role).map((c) => chair(draft, c));
  return joinSemicolons(named);
}

/** With the reason when he stands in for the one the plan names. */
function chair(draft: Draft, c: Chair): string {
  return draft.wording.phrase('bien_ban/chu_tri', {
    nguoi: fullPerson(draft, c.nguoi),
    thay_cho: c.thay_cho === null ? null : fullPerson(draft, c.thay_cho),
    ly_do:
      c.thay_cho === null
        ? null
        : lowerFirst(
            stripEnd(
              need(draft, c.ly_do, ['thanh_phan', 'chu_tri', c.index, 'ly_do'], 'lý do thay người chủ trì'),
            ),
          ),
  });
}

/** Delegates of the place without those already named as chairs or secretaries. */
function delegates(draft: Draft): Person[] {
  const a = draft.conference.data.thanh_phan ?? {};
  const named = new Set(
    [
      ...draft.conference.chairs.map((c) => c.nguoi),
      ...peopleOf(draft, a.thu_ky),
      ...peopleOf(draft, a.khach_moi),
    ].map(identity),
  );
  return peopleOf(draft, a.dai_bieu).filter((p) => !named.has(identity(p)));
}

function allocation(draft: Draft): string | null {
  const rows = draft.conference.data.thanh_phan?.phan_bo ?? [];
  const units = rows.flatMap(({ don_vi, so_nguoi }) =>
    don_vi === undefined || so_nguoi === undefined
      ? []
      : [draft.wording.phrase('bien_ban/phan_bo', { don_vi: lowerFirst(don_vi), so: count(so_nguoi) })],
  );
  return joinSemicolons(units) || null;
}

function numbers(
  draft: Draft,
): Record<'so_co_mat' | 'so_trieu_tap' | 'so_moi_them' | 'so_vang', string | null> {
  const a = draft.conference.data.thanh_phan ?? {};
  const present = a.so_co_mat ?? presentAtSessions(draft);
  const missing = absent(draft.conference);
  const positive = (n: number | null | undefined) =>
    n === null || n === undefined || n === 0 ? null : count(n);
  return {
    so_co_mat: need(
      draft,
      present === null ? null : count(present),
      ['thanh_phan', 'so_co_mat'],
      'tổng số có mặt',
    ),
    so_trieu_tap: positive(a.so_trieu_tap),
    so_moi_them: positive(a.so_moi_them),
    so_vang: positive(missing),
  };
}

/** The sum over the sessions when every one tells its number. */
function presentAtSessions(draft: Draft): number | null {
  const numbers = draft.conference.sessions.map((s) => s.so_co_mat);
  if (numbers.length === 0 || numbers.includes(undefined)) return null;
  return numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}
