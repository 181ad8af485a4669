import type { Chair } from '../model/conference.ts';
import type { Opinion } from '../model/derive.ts';
import type { Person } from '../model/people.ts';
import { joinSemicolons } from '../vi/list.ts';
import { stripHonorific } from '../vi/name.ts';
import { count } from '../vi/number.ts';
import { lowerFirst, startsUpper, upperFirst } from '../vi/text.ts';
import type { Draft } from './draft.ts';
import { SPEAKER_ROLE } from './words.ts';

const HONORIFIC = { dong_chi: 'đồng chí', ong: 'ông', ba: 'bà' } as const;

/** How the paper addresses an official: papers say `đồng chí`, an article as `tin_bai.xung_ho` says. */
export function honorific(draft: Draft, person: Person): string {
  const style =
    draft.kind === 'tin_bai' ? (draft.conference.data.tin_bai?.xung_ho ?? 'dong_chi') : 'dong_chi';
  if (style === 'dong_chi') return HONORIFIC.dong_chi;
  return person.xung_ho === 'ong' || person.xung_ho === 'ba' ? HONORIFIC[person.xung_ho] : 'ông (bà)';
}

/** `đồng chí Nguyễn Văn A` */
export function shortPerson(draft: Draft, person: Person): string {
  return `${honorific(draft, person)} ${person.ho_ten}`;
}

/** `đồng chí Nguyễn Văn A - Phó Bí thư Đảng ủy, Chủ tịch UBND phường` */
export function fullPerson(draft: Draft, person: Person): string {
  return draft.wording.phrase('chung/nguoi', {
    xung_ho: honorific(draft, person),
    ho_ten: person.ho_ten,
    chuc_vu: person.chuc_vu,
    don_vi: person.don_vi,
  });
}

/** Several officials: titles hold commas, so they are parted by semicolons. */
export function fullPeople(draft: Draft, people: readonly Person[]): string {
  return joinSemicolons(people.map((p) => fullPerson(draft, p)));
}

/** How the people of one paper are called. */
export type Namer = (person: Person) => string;

/** Names a person in full the first time and shortly after that; `known` are already introduced. */
export function namer(draft: Draft, known: readonly Person[] = []): Namer {
  const said = new Set(known.map(identity));
  return (person) => {
    if (said.has(identity(person))) return shortPerson(draft, person);
    said.add(identity(person));
    return fullPerson(draft, person);
  };
}

/** What tells two people of a paper apart. */
export function identity(person: Person): string {
  return person.ma ?? person.ho_ten;
}

/** Who concludes: as said, else the first chair (as the schema promises). */
export function concluder(draft: Draft): Person | null {
  const { conference } = draft;
  return conference.people.find(conference.data.ket_luan?.nguoi) ?? conference.chairs[0]?.nguoi ?? null;
}

/** Everyone a list of mentions stands for, in its order. */
export function peopleOf(
  draft: Draft,
  mentions: Parameters<Draft['conference']['people']['find']>[0][] | undefined,
): Person[] {
  return (mentions ?? []).flatMap((m) => {
    const person = draft.conference.people.find(m);
    return person === null ? [] : [person];
  });
}

export function chairsByRole(draft: Draft, role: Chair['vai_tro']): Person[] {
  return draft.conference.chairs.filter((c) => c.vai_tro === role).map((c) => c.nguoi);
}

/** Groups that are not named one by one: `Trưởng các đoàn thể phường (12 người)`. */
export function groupNames(draft: Draft): string[] {
  return (draft.conference.data.thanh_phan?.nhom ?? []).flatMap((group) => {
    if (typeof group === 'string') return group === '' ? [] : [group];
    const so = group.so_luong === undefined ? null : count(group.so_luong);
    return [draft.wording.phrase('chung/so_nguoi', { ten: group.ten, so })];
  });
}

/**
 * Who raised an opinion. In the minutes by name and address; in a public paper (article, conclusion) by role
 * and place, unless the citizen agreed (`cong_khai`). Starts in lower case; null when nothing is known.
 */
export function citizen(draft: Draft, opinion: Opinion): string | null {
  const who = opinion.data.nguoi_neu;
  if (who === undefined || who === '') return null;
  const isPublic = draft.kind !== 'bien_ban';
  const mayName = !isPublic || opinion.data.cong_khai === true;
  if (typeof who === 'string') return mayName ? spokenName(who) : SPEAKER_ROLE.cong_dan;
  const role = SPEAKER_ROLE[who.tu_cach ?? 'cong_dan'];
  const place = who.don_vi_con === undefined ? null : lowerFirst(who.don_vi_con);
  if (!mayName || who.an_danh === true || who.ho_ten === undefined) return roleAt(role, place);
  const address = who.dia_chi !== undefined && !isPublic ? [who.dia_chi] : [];
  const name = addressed(who.ho_ten, who.xung_ho ?? null);
  if (who.tu_cach !== undefined && who.tu_cach !== 'cong_dan') {
    return [name, roleAt(role, place), ...address].join(', ');
  }
  return [name, ...address, ...(place === null ? [] : [place])].join(', ');
}

/** `trưởng thôn` of `thôn 2` is `trưởng thôn 2`. */
function roleAt(role: string, place: string | null): string {
  if (place === null) return role;
  const last = role.split(' ').at(-1) ?? '';
  return place.startsWith(`${last} `) ? `${role}${place.slice(last.length)}` : `${role} ${place}`;
}

/** A name written alone; words in small letters (`công dân tổ 3`) are no name. */
function spokenName(text: string): string {
  return text.split(' ').every((word) => startsUpper(word)) ? addressed(text, null) : lowerFirst(text);
}

function addressed(text: string, given: keyof typeof HONORIFIC | null): string {
  const { ho_ten, xung_ho } = stripHonorific(text);
  const form = given ?? (xung_ho === 'ba' || xung_ho === 'ong' ? xung_ho : null);
  return `${form === null ? 'ông (bà)' : HONORIFIC[form]} ${ho_ten}`;
}

/** The same at the start of a sentence. */
export function citizenAtStart(draft: Draft, opinion: Opinion): string | null {
  const text = citizen(draft, opinion);
  return text === null ? null : upperFirst(text);
}
