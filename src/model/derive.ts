import type { DataPath } from '../findings/finding.ts';
import type { CalendarDate } from '../vi/calendar.ts';
import { fold } from '../vi/fold.ts';
import { stripHonorific } from '../vi/name.ts';
import type { Conference } from './conference.ts';
import type { GiaoNhiemVuMuc, SoYKien, XuLy, YKienMuc } from './generated/types.ts';

export const OUTCOMES = [
  'tra_loi_tai_cho',
  'giao_don_vi',
  'chuyen_cap_tren',
  'tiep_thu_ghi_nhan',
  'chua_tra_loi',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One opinion with its number and what became of it. */
export interface Opinion {
  data: YKienMuc;
  /** Index in `y_kien`. */
  index: number;
  /** As counted, from 1: never typed twice. */
  stt: number;
  ket_qua: Outcome;
  linh_vuc: string | null;
}

export type Approximation = NonNullable<SoYKien['gan_dung']>;

/** Every count of opinions, derived when they are listed, as published when they are not; null is “not known”. */
export interface OpinionCounts {
  itemised: boolean;
  nguoi: number | null;
  luot: number | null;
  noi_dung: number | null;
  truc_tiep: number | null;
  van_ban: number | null;
  truc_tuyen: number | null;
  truoc: number | null;
  /** What one of them is called: `ý kiến`, `câu hỏi`. */
  goi_la: string;
  gan_dung: Approximation | null;
  ket_qua: Record<Outcome, number | null>;
  linh_vuc: { ten: string; so: number | null }[];
}

/** A unit's task after the conference, in the form of the “5 rõ”. */
export interface Task {
  don_vi: string;
  phoi_hop: readonly string[];
  viec: string | null;
  han: CalendarDate | null;
  bao_cao_cho: string | null;
  /** The opinion it settles; null for a task the conclusion adds. */
  y_kien: Opinion | null;
  path: DataPath;
}

export function opinions(conference: Conference): Opinion[] {
  return (conference.data.y_kien ?? []).map((data, index) => ({
    data,
    index,
    stt: index + 1,
    ket_qua: outcomeOf(data),
    linh_vuc: data.linh_vuc ?? null,
  }));
}

/** As stated; else by what is written: forwarded, assigned, answered, in this order. */
function outcomeOf(opinion: YKienMuc): Outcome {
  if (opinion.ket_qua !== undefined) return opinion.ket_qua;
  if (opinion.chuyen !== undefined) return 'chuyen_cap_tren';
  if (opinion.xu_ly !== undefined) return 'giao_don_vi';
  return opinion.tra_loi === undefined ? 'chua_tra_loi' : 'tra_loi_tai_cho';
}

const counted = new WeakMap<Conference, OpinionCounts>();

export function countOpinions(conference: Conference): OpinionCounts {
  const known = counted.get(conference) ?? count(conference);
  counted.set(conference, known);
  return known;
}

function count(conference: Conference): OpinionCounts {
  const all = opinions(conference);
  return all.length > 0 ? derived(all, conference.data.so_y_kien) : published(conference);
}

function derived(all: Opinion[], stated: SoYKien | undefined): OpinionCounts {
  const from = (source: YKienMuc['nguon']) =>
    all.filter((o) => (o.data.nguon ?? 'phat_bieu_truc_tiep') === source).length;
  return {
    itemised: true,
    nguoi: countSpeakers(all),
    luot: all.length,
    noi_dung: all.reduce((sum, o) => sum + (o.data.so_noi_dung ?? 1), 0),
    truc_tiep: from('phat_bieu_truc_tiep'),
    van_ban: from('van_ban') + from('phieu'),
    truc_tuyen: from('truc_tuyen'),
    truoc: from('truoc_hoi_nghi'),
    goi_la: stated?.goi_la ?? 'ý kiến',
    gan_dung: null,
    ket_qua: tally(OUTCOMES, (outcome) => all.filter((o) => o.ket_qua === outcome).length),
    linh_vuc: fieldsOf(all),
  };
}

/** People are told apart by name and place; every opinion without a name counts as one person's. */
function countSpeakers(all: Opinion[]): number {
  return new Set(all.map(({ data, index }) => speakerKey(data.nguoi_neu) ?? `#${index}`)).size;
}

/** Accents count: Hùng and Hưng are two people. */
function speakerKey(who: YKienMuc['nguoi_neu']): string | null {
  const name = typeof who === 'string' ? who : who?.ho_ten;
  if (name === undefined) return null;
  const place = typeof who === 'string' ? '' : (who?.don_vi_con ?? '');
  return `${stripHonorific(name).ho_ten.toLowerCase()}|${fold(place)}`;
}

function fieldsOf(all: Opinion[]): { ten: string; so: number }[] {
  const fields = new Map<string, { ten: string; so: number }>();
  for (const { linh_vuc } of all) {
    if (linh_vuc === null) continue;
    const field = fields.get(fold(linh_vuc)) ?? { ten: linh_vuc, so: 0 };
    field.so += 1;
    fields.set(fold(linh_vuc), field);
  }
  return [...fields.values()];
}

function published(conference: Conference): OpinionCounts {
  const stated = conference.data.so_y_kien;
  return {
    itemised: false,
    nguoi: stated?.nguoi ?? null,
    luot: stated?.luot ?? null,
    noi_dung: stated?.noi_dung ?? null,
    truc_tiep: stated?.truc_tiep ?? null,
    van_ban: stated?.van_ban ?? null,
    truc_tuyen: stated?.truc_tuyen ?? null,
    truoc: stated?.truoc ?? null,
    goi_la: stated?.goi_la ?? 'ý kiến',
    gan_dung: stated?.gan_dung ?? null,
    ket_qua: tally(OUTCOMES, (outcome) =>
      outcome === 'chua_tra_loi' ? null : (stated?.ket_qua?.[outcome] ?? null),
    ),
    linh_vuc: (conference.data.linh_vuc ?? []).map((ten) => ({ ten, so: null })),
  };
}

function tally<K extends string, V>(keys: readonly K[], count: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, V>; // fromEntries forgets the key type
}

/** Every task: those of the opinions in their order, then those the conclusion adds. */
export function tasks(conference: Conference): Task[] {
  const added = conference.data.ket_luan?.giao_nhiem_vu ?? [];
  return [
    ...opinions(conference).flatMap((opinion) =>
      task(opinion.data.xu_ly, opinion, ['y_kien', opinion.index, 'xu_ly']),
    ),
    ...added.flatMap((work, i) => task(work, null, ['ket_luan', 'giao_nhiem_vu', i])),
  ];
}

/** Work given to nobody is no task. */
function task(work: XuLy | GiaoNhiemVuMuc | undefined, y_kien: Opinion | null, path: DataPath): Task[] {
  if (work?.don_vi === undefined) return [];
  const { don_vi, phoi_hop = [], viec = null, han = null, bao_cao_cho = null } = work;
  return [{ don_vi, phoi_hop, viec, han, bao_cao_cho, y_kien, path }];
}

/** Tasks gathered under each unit, units in the order they first come. */
export function tasksByUnit(conference: Conference): { don_vi: string; viec: Task[] }[] {
  const units = new Map<string, { don_vi: string; viec: Task[] }>();
  for (const task of tasks(conference)) {
    const unit = units.get(fold(task.don_vi)) ?? { don_vi: task.don_vi, viec: [] };
    unit.viec.push(task);
    units.set(fold(task.don_vi), unit);
  }
  return [...units.values()];
}

/** Absent: as stated, else invited (and added) less present. */
export function absent(conference: Conference): number | null {
  const a = conference.data.thanh_phan;
  if (a?.so_vang !== undefined) return a.so_vang;
  if (a?.so_trieu_tap === undefined || a.so_co_mat === undefined) return null;
  return Math.max(0, a.so_trieu_tap + (a.so_moi_them ?? 0) - a.so_co_mat);
}
