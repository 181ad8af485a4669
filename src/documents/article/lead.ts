import type { Session } from '../../model/conference.ts';
import { shortDate } from '../../vi/calendar.ts';
import { shortTime } from '../../vi/clock.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { stripEnd } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import { type Draft, need } from '../draft.ts';
import { bodyInside, paragraph } from '../prose.ts';
import { onlinePoints, sessionDays, sessionName, sessionUnits, severalDays } from '../times.ts';
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
  const days = sessionDays(draft);
  const [first] = sessions;
  const several = days.length > 1 ? severalDays(days) : null;
  // With more sessions the hour is told with each.
  const only = sessions.length === 1 ? first : undefined;
  const clock = only?.bat_dau;
  const part = only?.buoi_hop ?? null;
  const date = first?.ngay === undefined ? null : shortDate(first.ngay);
  return {
    gio: clock === undefined ? null : shortTime(clock),
    buoi: part === null ? null : DAY_PART[part],
    cac_ngay: several === null ? null : draft.wording.phrase('chung/cac_ngay', several),
    ngay: several !== null ? null : need(draft, date, ['hoi_nghi', 'phien', 0, 'ngay'], 'ngày họp'),
  };
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
  const points = onlinePoints(draft);
  const mode = data.hoi_nghi.hinh_thuc;
  return paragraph(draft, 'tin_bai/hinh_thuc', {
    so_phien: sessions.length > 1 ? count(sessions.length) : null,
    cac_phien: sessions.map((s, i) => sessionPhrase(draft, s, i)).join('; '),
    truc_tuyen: mode === 'truc_tuyen',
    ket_hop: mode === 'ket_hop',
    mang_xa_hoi: mode === 'mang_xa_hoi',
    so_diem_cau: points.length > 0 ? count(points.length) : null,
    diem_cau: joinList(points),
  });
}

function sessionPhrase(draft: Draft, session: Session, index: number): string {
  const ten = session.ten === undefined ? null : sessionName(draft, session, index);
  return draft.wording.phrase('tin_bai/phien', {
    ten,
    gio: session.bat_dau === undefined ? null : shortTime(session.bat_dau),
    buoi: session.buoi_hop === null ? null : DAY_PART[session.buoi_hop],
    ngay: session.ngay === undefined ? null : shortDate(session.ngay),
    dia_diem: placeOf(session),
    don_vi: sessionUnits(session, ten ?? ''),
  });
}
