import type { CanCuMuc } from '../../model/generated/types.ts';
import { shortDate } from '../../vi/calendar.ts';
import { lowerFirst, upperFirst } from '../../vi/text.ts';
import { cite, spelledOut } from '../basis.ts';
import type { Draft } from '../draft.ts';
import { numberAndSymbol } from '../letterhead.ts';
import { listed } from '../lists.ts';
import { speaker } from '../names.ts';

/** At most so many bases: an article is no decision. */
const BASES = 2;

/**
 * `Kế hoạch số 26-KH/ĐU ngày 27/4/2023 của Đảng ủy phường Hòa Hiếu`; null while the plan has no number.
 * @param withSubject adds `về tổ chức …`
 */
export function citePlan(draft: Draft, withSubject: boolean): string | null {
  const { data } = draft.conference;
  const plan = data.ke_hoach;
  if (plan?.so === undefined) return null;
  const subject =
    plan.trich_yeu ??
    (data.hoi_nghi.ten === undefined
      ? undefined
      : draft.wording.phrase('ke_hoach/trich_yeu', { ten_hoi_nghi: data.hoi_nghi.ten }));
  return draft.wording.phrase('chung/dan_van_ban', {
    loai: 'Kế hoạch',
    so: numberAndSymbol(draft, 'ke_hoach'),
    phay: false,
    ngay: plan.ngay === undefined ? null : `ngày ${shortDate(plan.ngay)}`,
    nam: null,
    // As the plan itself names its issuer.
    co_quan: speaker({ ...draft, kind: 'ke_hoach' }),
    trich_yeu: withSubject && subject !== undefined ? about(subject) : null,
  });
}

/** `về …`, whether typed with it or not. */
function about(subject: string): string {
  return `về ${lowerFirst(subject.replace(/^(về|v\/v)\s+/i, ''))}`;
}

/** The first bases that the clerk's own paragraphs do not name already; null when there are none. */
export function citeBases(draft: Draft): string | null {
  const { data } = draft.conference;
  const said = [...(data.tin_bai?.boi_canh ?? []), ...(data.tin_bai?.y_nghia ?? [])].join(' ');
  const bases = (data.can_cu ?? []).map((item) => spelledOut(draft, item));
  const left = bases.filter((item) => !isNamed(said, item)).slice(0, BASES);
  return listed(left.map((item) => citeShort(draft, item)).filter((text) => text !== '')) || null;
}

function isNamed(text: string, item: CanCuMuc): boolean {
  const number = typeof item === 'string' ? /\d\S*\d|\d/.exec(item)?.[0] : item.so;
  return number !== undefined && text.includes(number);
}

/** Without its subject and with the short date, as news has it. */
function citeShort(draft: Draft, item: CanCuMuc): string {
  if (typeof item === 'string' || item.so === undefined) return cite(draft, item);
  return draft.wording.phrase('chung/dan_van_ban', {
    loai: upperFirst(item.loai ?? ''),
    so: item.so,
    phay: false,
    ngay: item.ngay === undefined ? null : `ngày ${shortDate(item.ngay)}`,
    nam: item.ngay === undefined ? (item.nam ?? null) : null,
    co_quan: item.co_quan ?? null,
    trich_yeu: null,
  });
}
