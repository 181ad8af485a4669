import type { Session } from '../model/conference.ts';
import { longDate, shortDate, weekday } from '../vi/calendar.ts';
import { formatTime } from '../vi/clock.ts';
import { type Draft, need } from './draft.ts';
import { DAY_PART } from './words.ts';

/** `19 giờ 30 phút, ngày 27 tháng 4 năm 2023 (thứ Năm)`; what is not known is a placeholder. */
export function sessionTime(draft: Draft, session: Session | undefined, index: number): string {
  const at = ['hoi_nghi', 'phien', index] as const;
  const date = session?.ngay;
  return draft.wording.phrase('chung/thoi_gian', {
    gio: session?.bat_dau === undefined ? null : formatTime(session.bat_dau),
    buoi: session?.buoi_hop === undefined || session.buoi_hop === null ? null : DAY_PART[session.buoi_hop],
    thieu_gio:
      session?.bat_dau === undefined && draft.kind !== 'thong_bao' ? need(draft, null, [...at, 'bat_dau'], 'giờ bắt đầu') : null,
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
