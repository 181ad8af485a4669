import type { Session } from '../model/conference.ts';
import { longDate, shortDate, weekday } from '../vi/calendar.ts';
import { formatTime } from '../vi/clock.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { stripEnd } from '../vi/text.ts';
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

/** `tối 19/6/2023`, as articles say it; null without a date. */
export function sessionDay(session: Session | undefined): string | null {
  if (session?.ngay === undefined) return null;
  const part = session.buoi_hop === null ? '' : `${DAY_PART[session.buoi_hop]} `;
  return `${part}ngày ${shortDate(session.ngay)}`;
}

export function sessionPlace(draft: Draft, session: Session | undefined, index: number): string {
  return need(draft, session?.dia_diem, ['hoi_nghi', 'phien', index, 'dia_diem'], 'địa điểm họp');
}

/** `trực tiếp kết hợp trực tuyến; gồm 03 điểm cầu: …`; null when it is not said how people met. */
export function sessionMode(draft: Draft): string | null {
  const { hinh_thuc, diem_cau, dia_chi_truc_tuyen } = draft.conference.data.hoi_nghi;
  if (hinh_thuc === undefined) return null;
  const points = (diem_cau ?? []).flatMap((p) =>
    p.ten === undefined ? [] : [p.so_nguoi === undefined ? p.ten : `${p.ten} (${count(p.so_nguoi)} người)`],
  );
  return draft.wording.phrase('chung/hinh_thuc', {
    hinh_thuc: MODE[hinh_thuc],
    so_diem: points.length === 0 ? null : count(points.length),
    diem_cau: joinList(points),
    dia_chi: dia_chi_truc_tuyen === undefined ? null : stripEnd(dia_chi_truc_tuyen),
  });
}
