import { type CalendarDate, compareDates } from '../vi/calendar.ts';
import { type DayPart, dayPart } from '../vi/clock.ts';
import type {
  BienBan,
  ChuTriMuc,
  ChuTriMucDayDu,
  CoQuan,
  DoiThoai,
  KeHoach,
  PhienMuc,
  ThongBao,
} from './generated/types.ts';
import { describeOffice, type Issuer, type Office } from './office.ts';
import { gatherPeople, type People, type Person } from './people.ts';

/** The papers of this program that have an issuer, a number and a date. */
export type PaperKind = 'ke_hoach' | 'bien_ban' | 'thong_bao';

export type DocumentKind = PaperKind | 'tin_bai';

export interface Session extends PhienMuc {
  /** Given, or known from the clock. */
  buoi_hop: DayPart | null;
}

export interface Chair {
  nguoi: Person;
  vai_tro: 'chu_tri' | 'dong_chu_tri';
  /** Who should have chaired by the plan. */
  thay_cho: Person | null;
  ly_do: string | null;
  /** Index in `thanh_phan.chu_tri`. */
  index: number;
}

/** One dialogue conference: the file's data with nothing moved or dropped, and what follows from it. */
export interface Conference {
  data: DoiThoai;
  office: Office;
  people: People;
  sessions: readonly Session[];
  /** In the order written; the first is the chair. */
  chairs: readonly Chair[];
  /** `nam`, else the year of the first session. */
  nam: number | null;
  /** First session's date: the notice period counts to it. */
  firstDate: CalendarDate | null;
  /** Last session's date: the publication period counts from it. */
  lastDate: CalendarDate | null;
  /** Two-tier local government: from 01/7/2025 there is no district (Luật 72/2025/QH15, Điều 51). */
  twoTier: boolean;
}

export const TWO_TIER_FROM: CalendarDate = { nam: 2025, thang: 7, ngay: 1 };

/** @param data the file's data; `co_quan` already replaced by the shared file's map when it was a path. */
export function normalize(data: DoiThoai): Conference {
  const people = gatherPeople(data);
  const sessions = (data.hoi_nghi.phien ?? []).map(
    (s): Session => ({ ...s, buoi_hop: s.buoi ?? (s.bat_dau === undefined ? null : dayPart(s.bat_dau)) }),
  );
  const dates = sessions.flatMap((s) => (s.ngay === undefined ? [] : [s.ngay])).sort(compareDates);
  const firstDate = dates[0] ?? null;
  const nam = data.hoi_nghi.nam ?? firstDate?.nam ?? null;
  return {
    data,
    office: describeOffice(officeData(data), data.kieu_dau),
    people,
    sessions,
    chairs: (data.thanh_phan?.chu_tri ?? []).flatMap((item, index) => chair(item, index, people)),
    nam,
    firstDate,
    lastDate: dates.at(-1) ?? null,
    twoTier: compareDates(judgedBy(firstDate, nam) ?? TWO_TIER_FROM, TWO_TIER_FROM) >= 0,
  };
}

function chair(item: ChuTriMuc, index: number, people: People): Chair[] {
  const nguoi = people.find(item);
  if (nguoi === null) return [];
  const more: Partial<ChuTriMucDayDu> = typeof item === 'string' ? {} : item;
  return [
    {
      nguoi,
      index,
      vai_tro: more.vai_tro ?? (index === 0 ? 'chu_tri' : 'dong_chu_tri'),
      thay_cho: people.find(more.thay_cho),
      ly_do: more.ly_do ?? null,
    },
  ];
}

export function officeData(data: DoiThoai): CoQuan | undefined {
  return typeof data.co_quan === 'object' ? data.co_quan : undefined;
}

/** A paper's own block of data; empty when the file has none. */
export function paperData(conference: Conference, kind: PaperKind): KeHoach & BienBan & ThongBao {
  return conference.data[kind] ?? {};
}

/** Issuer of a paper: as said, else by the leading sides; minutes follow the plan. */
export function issuerOf(conference: Conference, kind: PaperKind): Issuer {
  const own = paperData(conference, kind).ben_ban_hanh;
  if (own !== undefined) return own;
  return kind === 'bien_ban' ? issuerOf(conference, 'ke_hoach') : leadingIssuer(conference);
}

/** Party if it is among the leading sides, else government, else MTTQ. */
export function leadingIssuer({ data }: Conference): Issuer {
  const sides = data.hoi_nghi.ben_lanh_dao ?? [];
  if (sides.includes('cap_uy')) return 'dang';
  if (sides.includes('mttq') && !sides.includes('chinh_quyen') && !sides.includes('hdnd')) return 'mttq';
  return 'chinh_quyen';
}

/** The date by which standard and law are chosen: the paper's, else the first session's, else 31/12 of `nam`. */
export function judgingDate(conference: Conference, kind: PaperKind): CalendarDate | null {
  return paperData(conference, kind).ngay ?? judgedBy(conference.firstDate, conference.nam);
}

function judgedBy(first: CalendarDate | null, nam: number | null): CalendarDate | null {
  return first ?? (nam === null ? null : { nam, thang: 12, ngay: 31 });
}

/** A plan for the year without a session: only the plan can be made. */
export function isAnnualPlan(conference: Conference): boolean {
  return conference.sessions.length === 0 && conference.data.ke_hoach?.ca_nam === true;
}
