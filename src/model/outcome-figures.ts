import { type CalendarDate, compareDates } from '../vi/calendar.ts';
import type { Conference } from './conference.ts';
import { countOpinions, type Opinion, opinions } from './derive.ts';
import { type Settled, settledState } from './settled.ts';

/** One way of counting the petitions of a conference. */
export interface Figure {
  so: number;
  /** How many came how far; null when the file does not tell it of each. */
  states: Record<Settled, number> | null;
  /** The day the last of them was done, as far as days are written. */
  until: CalendarDate | null;
}

export interface OutcomeFigures {
  /** The first is how the next file counts them by itself. Empty when nothing exact is known. */
  figures: Figure[];
  /** No way of counting gives more; null when there may be more than the file says. */
  most: number | null;
}

/**
 * Every number a later report may rightly give as that of the petitions of this conference: all opinions, those assigned,
 * those forwarded, both, those not answered at once, the matters in them, and those gathered before it.
 */
export function outcomeFigures(conference: Conference): OutcomeFigures {
  const counts = countOpinions(conference);
  if (counts.gan_dung !== null) return { figures: [], most: null };
  const all = opinions(conference);
  const { data } = conference;
  const { luot, noi_dung, ket_qua } = data.so_y_kien ?? {};
  const parts = [ket_qua?.giao_don_vi, ket_qua?.chuyen_cap_tren];
  const assigned = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const gathered = data.tong_hop_truoc ?? {};
  const stated = [
    ...[counts.noi_dung, counts.luot, noi_dung, luot, ...parts, ket_qua?.tiep_thu_ghi_nhan, assigned],
    luot === undefined ? undefined : luot - (ket_qua?.tra_loi_tai_cho ?? 0),
    ...[gathered.tong_so, gathered.sau_phan_loai, gathered.so_chon_tra_loi],
  ].flatMap((so) => (so === undefined || so === null || so <= 0 ? [] : [{ so, states: null, until: null }]));
  const listed = all.length === 0 ? [] : groups(all).map(figureOf);
  const figures = [...listed, ...stated.filter(({ so }) => so !== all.length)];
  // One turn of speech may hold several matters.
  const exact = all.length > 0 || counts.noi_dung !== null;
  return { figures, most: exact && figures.length > 0 ? Math.max(...figures.map(({ so }) => so)) : null };
}

function groups(all: Opinion[]): Opinion[][] {
  const assigned = all.filter(({ ket_qua }) => ket_qua === 'giao_don_vi');
  const forwarded = all.filter(({ ket_qua }) => ket_qua === 'chuyen_cap_tren');
  const open = all.filter(({ ket_qua }) => ket_qua !== 'tra_loi_tai_cho');
  const noted = open.filter(({ ket_qua }) => ket_qua !== 'tiep_thu_ghi_nhan');
  const parts = [assigned, forwarded, [...assigned, ...forwarded], open, noted];
  return [all, ...parts.filter((part) => part.length > 0)];
}

function figureOf(part: Opinion[]): Figure {
  const states = part.map(settledState);
  const count = (state: Settled) => states.filter((one) => one === state).length;
  const days = part.flatMap(({ data }) => data.xu_ly?.ngay_hoan_thanh ?? []).sort(compareDates);
  const told = states.every((state) => state !== null);
  return {
    so: part.length,
    states: told ? { xong: count('xong'), dang: count('dang'), chua: count('chua') } : null,
    until: days.at(-1) ?? null,
  };
}
