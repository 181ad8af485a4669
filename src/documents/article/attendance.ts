import type { ThanhPhan } from '../../model/generated/types.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import type { Draft } from '../draft.ts';
import { fullPeople, fullPerson, groupNames, peopleOf } from '../persons.ts';
import { clause, optionalBody, optionalClause, paragraph } from '../prose.ts';

/** Who was there: guests from above, chairs, delegates and groups, the people and their number. */
export function attendanceParagraph(draft: Draft): string | null {
  const data = draft.conference.data.thanh_phan ?? {};
  const chairs = draft.conference.chairs.map((c) => c.nguoi);
  const guests = peopleOf(draft, data.khach_moi).filter((p) => !chairs.includes(p));
  const delegates = peopleOf(draft, data.dai_bieu).filter((p) => !chairs.includes(p) && !guests.includes(p));
  const people = peoplePhrase(draft, data);
  const others = [
    ...delegates.map((p) => fullPerson(draft, p)),
    ...groupNames(draft).map(clause),
    ...(people === '' ? [] : [people]),
  ];
  const present = presentCount(draft, data);
  return paragraph(draft, 'tin_bai/thanh_phan', {
    khach: guests.length > 0 ? fullPeople(draft, guests) : null,
    chu_tri: chairs.length > 0 ? fullPeople(draft, chairs) : null,
    cung_du: guests.length + chairs.length > 0,
    dai_bieu: joinList(others) || null,
    so_co_mat: present === null ? null : count(present),
    bao_chi: optionalBody(data.bao_chi),
  });
}

/** `100 người dân đại diện cho các hộ dân trên địa bàn phường`; empty when nothing is known. */
function peoplePhrase(draft: Draft, data: ThanhPhan): string {
  const described = optionalClause(data.nhan_dan);
  return draft.wording.phrase('tin_bai/nhan_dan', {
    nhan_dan: described,
    // `đại diện …` says whom the people stand for; anything else names them itself.
    dai_dien: described?.startsWith('đại diện') ?? false,
    nguoi_dan: described?.startsWith('người dân') ?? false,
    so: data.so_nhan_dan === undefined ? null : count(data.so_nhan_dan),
    so_ho: data.so_ho === undefined ? null : count(data.so_ho),
  });
}

/** All those present: as stated, else the sum of the sessions when each is known. */
function presentCount(draft: Draft, data: ThanhPhan): number | null {
  if (data.so_co_mat !== undefined) return data.so_co_mat;
  const counts = draft.conference.sessions.map((s) => s.so_co_mat);
  if (counts.length === 0) return null;
  return counts.reduce<number | null>((sum, n) => (sum === null || n === undefined ? null : sum + n), 0);
}
