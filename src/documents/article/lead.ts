import type { Session } from '../../model/conference.ts';
import { type CalendarDate, compareDates, formatRange, sameDate, shortDate } from '../../vi/calendar.ts';
import { shortTime } from '../../vi/clock.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { stripEnd } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import { type Draft, need } from '../draft.ts';
import { bodyInside, clause, paragraph } from '../prose.ts';
import { DAY_PART } from '../words.ts';

/** What the lead says besides time and place. */
export interface LeadParts {
  /** Plan or bases carried out. */
  thuc_hien: string | null;
  to_chuc: string | null;
  hoi_nghi: string;
  pham_vi: string | null;
}

/** The dated lead: on what basis, when, where, who held which conference. Needs the date, and the place or the organiser. */
export function leadParagraph(draft: Draft, parts: LeadParts): string {
  const place = commonPlace(draft);
  const unknown = parts.to_chuc === null && place === null;
  const facts = {
    ...parts,
    ...timeFacts(draft),
    dia_diem: place,
    to_chuc: unknown ? need(draft, null, ['hoi_nghi', 'to_chuc'], 'đơn vị tổ chức') : parts.to_chuc,
    phoi_hop: joinList((draft.conference.data.hoi_nghi.phoi_hop ?? []).map(bodyInside)) || null,
  };
  return paragraph(draft, 'tin_bai/mo_dau', facts) ?? '';
}

function timeFacts(draft: Draft): Facts {
  const { sessions } = draft.conference;
  const days = daysOf(sessions);
  const [first] = sessions;
  const [from] = days;
  const to = days.at(-1);
  const several = days.length > 1;
  // With more sessions the hour is told with each.
  const only = sessions.length === 1 ? first : undefined;
  const clock = only?.bat_dau;
  const part = only?.buoi_hop ?? null;
  const date = first?.ngay === undefined ? null : shortDate(first.ngay);
  return {
    gio: clock === undefined ? null : shortTime(clock),
    buoi: part === null ? null : DAY_PART[part],
    cac_ngay: several && days.length <= 3 ? joinList(shortDays(days)) : null,
    tu_den: days.length > 3 && from !== undefined && to !== undefined ? formatRange(from, to) : null,
    ngay: several ? null : need(draft, date, ['hoi_nghi', 'phien', 0, 'ngay'], 'ngày họp'),
  };
}

function daysOf(sessions: readonly Session[]): CalendarDate[] {
  const days = sessions.flatMap((s) => (s.ngay === undefined ? [] : [s.ngay])).sort(compareDates);
  return days.filter((day, i) => i === 0 || !sameDate(day, days[i - 1] ?? day));
}

/** `24`, `26/11/2020`: month and year once, where they are the same. */
function shortDays(days: readonly CalendarDate[]): string[] {
  const last = days.at(-1);
  const oneMonth = days.every((day) => day.thang === last?.thang && day.nam === last.nam);
  return days.map((day) => (oneMonth && day !== last ? String(day.ngay).padStart(2, '0') : shortDate(day)));
}

/** The place of all sessions; where they differ, each is told with its session. */
function commonPlace(draft: Draft): string | null {
  const places = new Set(draft.conference.sessions.map((s) => placeOf(s)));
  const [place = null] = places;
  return places.size === 1 ? place : null;
}

function placeOf(session: Session): string | null {
  return session.dia_diem === undefined ? null : stripEnd(session.dia_diem.replace(/^tại\s+/i, ''));
}

/** How it was held, where that needs a word: sessions of several, online, points. */
export function formParagraph(draft: Draft): string | null {
  const { data, sessions } = draft.conference;
  const points = (data.hoi_nghi.diem_cau ?? []).flatMap((p) =>
    p.ten === undefined ? [] : [p.so_nguoi === undefined ? p.ten : `${p.ten} (${count(p.so_nguoi)} người)`],
  );
  const mode = data.hoi_nghi.hinh_thuc;
  return paragraph(draft, 'tin_bai/hinh_thuc', {
    so_phien: sessions.length > 1 ? count(sessions.length) : null,
    cac_phien: sessions.map((s) => sessionPhrase(draft, s)).join('; '),
    truc_tuyen: mode === 'truc_tuyen',
    ket_hop: mode === 'ket_hop',
    mang_xa_hoi: mode === 'mang_xa_hoi',
    so_diem_cau: points.length > 0 ? count(points.length) : null,
    diem_cau: joinList(points),
  });
}

function sessionPhrase(draft: Draft, session: Session): string {
  return draft.wording.phrase('tin_bai/phien', {
    ten: session.ten === undefined ? null : clause(session.ten),
    gio: session.bat_dau === undefined ? null : shortTime(session.bat_dau),
    buoi: session.buoi_hop === null ? null : DAY_PART[session.buoi_hop],
    ngay: session.ngay === undefined ? null : shortDate(session.ngay),
    dia_diem: placeOf(session),
    don_vi: joinList((session.don_vi ?? []).map(clause)) || null,
  });
}
