import type { Session } from '../model/conference.ts';
import {
  type CalendarDate,
  compareDates,
  formatRange,
  longDate,
  sameDate,
  shortDate,
  weekday,
} from '../vi/calendar.ts';
import { formatTime } from '../vi/clock.ts';
import { fold } from '../vi/fold.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { lowerFirst, stripEnd } from '../vi/text.ts';
import { type Draft, need } from './draft.ts';
import { DAY_PART, MODE } from './words.ts';

/** `19 giờ 30 phút, ngày 27 tháng 4 năm 2023 (thứ Năm)`; what is not known is a placeholder. */
export function sessionTime(draft: Draft, session: Session | undefined, index: number): string {
  const at = ['hoi_nghi', 'phien', index] as const;
  const date = session?.ngay;
  return draft.wording.phrase('chung/thoi_gian', {
    gio: session?.bat_dau === undefined ? null : formatTime(session.bat_dau),
    buoi: session?.buoi_hop === undefined || session.buoi_hop === null ? null : DAY_PART[session.buoi_hop],
    thieu_gio:
      session?.bat_dau === undefined && draft.kind !== 'thong_bao'
        ? need(draft, null, [...at, 'bat_dau'], 'giờ bắt đầu')
        : null,
    ngay: need(draft, date === undefined ? null : longDate(date), [...at, 'ngay'], 'ngày họp'),
    thu: date === undefined ? null : weekday(date),
  });
}

/** `ngày 27 tháng 4 năm 2023` of a session. */
export function sessionDate(draft: Draft, session: Session | undefined, index: number): string {
  return need(
    draft,
    session?.ngay === undefined ? null : longDate(session.ngay),
    ['hoi_nghi', 'phien', index, 'ngay'],
    'ngày họp',
  );
}

/** The days of the sessions in order, each once. */
export function sessionDays(draft: Draft): CalendarDate[] {
  const days = draft.conference.sessions
    .flatMap((s) => (s.ngay === undefined ? [] : [s.ngay]))
    .sort(compareDates);
  return days.filter((day, i) => i === 0 || !sameDate(day, days[i - 1] ?? day));
}

/** More days than this are told as a range. */
const DAYS_TOLD = 3;

/** `24 và 26/11/2020`: month and year once, where they are the same; `từ ngày 01 đến ngày 04/6/2026` when there are many. */
export function severalDays(days: readonly CalendarDate[]): { ngay: string; tu_den: string | null } {
  const [first] = days;
  const last = days.at(-1);
  const oneMonth = days.every((day) => day.thang === last?.thang && day.nam === last.nam);
  const short = days.map((day) =>
    oneMonth && day !== last ? String(day.ngay).padStart(2, '0') : shortDate(day),
  );
  const range = days.length > DAYS_TOLD && first !== undefined && last !== undefined;
  return { ngay: joinList(short), tu_den: range ? formatRange(first, last) : null };
}

export function sessionPlace(draft: Draft, session: Session | undefined, index: number): string {
  return need(draft, session?.dia_diem, ['hoi_nghi', 'phien', index, 'dia_diem'], 'địa điểm họp');
}

/** `cụm phía Đông`, `phiên 2`: what a session is called, as inside a sentence. */
export function sessionName(draft: Draft, session: Session, index: number): string {
  return draft.wording.phrase('chung/ten_phien', {
    ten: session.ten === undefined ? null : lowerFirst(session.ten),
    thu_tu: index + 1,
  });
}

/** `xã An Mẫu và xã Bình Mẫu`: the units that met at a session; null when its name is theirs. */
export function sessionUnits(session: Session, name: string): string | null {
  const units = joinList((session.don_vi ?? []).map(lowerFirst));
  return units === '' || fold(units) === fold(name) ? null : units;
}

/** `Hội trường phường (120 người)`, one for each point of an online conference. */
export function onlinePoints(draft: Draft): string[] {
  return (draft.conference.data.hoi_nghi.diem_cau ?? []).flatMap(({ ten, so_nguoi }) =>
    ten === undefined
      ? []
      : [
          draft.wording.phrase('chung/so_nguoi', {
            ten,
            so: so_nguoi === undefined ? null : count(so_nguoi),
          }),
        ],
  );
}

/**
 * `trực tiếp kết hợp trực tuyến; gồm 03 điểm cầu: …`.
 * @param usual how people are taken to meet when the file does not say
 */
export function sessionMode(draft: Draft, usual: keyof typeof MODE): string;
export function sessionMode(draft: Draft): string | null;
export function sessionMode(draft: Draft, usual?: keyof typeof MODE): string | null {
  const { hinh_thuc = usual, dia_chi_truc_tuyen } = draft.conference.data.hoi_nghi;
  if (hinh_thuc === undefined) return null;
  const points = onlinePoints(draft);
  return draft.wording.phrase('chung/hinh_thuc', {
    hinh_thuc: MODE[hinh_thuc],
    so_diem: points.length === 0 ? null : count(points.length),
    diem_cau: joinList(points),
    dia_chi: dia_chi_truc_tuyen === undefined ? null : stripEnd(dia_chi_truc_tuyen),
  });
}
