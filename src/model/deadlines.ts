import type { DataPath } from '../findings/finding.ts';
import type { CalendarDate } from '../vi/calendar.ts';
import type { DoiThoai } from './generated/types.ts';

/** A date by which something promised at the conference is due. */
export interface Deadline {
  path: DataPath;
  han: CalendarDate;
  /** The session it was promised in, as counted from 1; null when the file does not tell. */
  phien: number | null;
}

/** Every deadline of the file: of opinions assigned or forwarded, of tasks, of next steps. */
export function* deadlines(data: DoiThoai): Generator<Deadline> {
  for (const [i, { xu_ly, chuyen, phien = null }] of (data.y_kien ?? []).entries()) {
    if (xu_ly?.han !== undefined) yield { path: ['y_kien', i, 'xu_ly', 'han'], han: xu_ly.han, phien };
    if (chuyen?.han_tra_loi !== undefined)
      yield { path: ['y_kien', i, 'chuyen', 'han_tra_loi'], han: chuyen.han_tra_loi, phien };
  }
  for (const [i, { han }] of (data.ket_luan?.giao_nhiem_vu ?? []).entries()) {
    if (han !== undefined) yield { path: ['ket_luan', 'giao_nhiem_vu', i, 'han'], han, phien: null };
  }
  for (const [i, { han }] of (data.tiep_theo ?? []).entries()) {
    if (han !== undefined) yield { path: ['tiep_theo', i, 'han'], han, phien: null };
  }
}
