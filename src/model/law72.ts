import { type CalendarDate, compareDates } from '../vi/calendar.ts';
import type { Conference } from './conference.ts';

/** Luật Tổ chức chính quyền địa phương số 72/2025/QH15 is in force since it was passed. */
export const LAW_72_FROM: CalendarDate = { nam: 2025, thang: 6, ngay: 16 };

export const LAW_72_ARTICLE_43 = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43';

/** People are told at least so many days before the conference (Điều 43). */
export const LAW_72_NOTICE_DAYS = 7;

/** The result is made public at most so many days after it (Điều 43). */
export const LAW_72_RESULT_DAYS = 10;

/**
 * Whether Điều 43 of the law binds the conference: the government of a commune, without the Party committee at its head,
 * meets its people on 16/6/2025 or later. What is not known (kind of unit, sides, date) does not bind.
 */
export function boundByLaw72({ data, office, firstDate }: Conference): boolean {
  const { ben_lanh_dao: leaders = [], ben_doi_thoai: people = ['nhan_dan'], loai } = data.hoi_nghi;
  return (
    office.loai !== null &&
    office.level === 'xa' &&
    leaders.includes('chinh_quyen') &&
    !leaders.includes('cap_uy') &&
    people.some((side) => side === 'nhan_dan' || side === 'cu_tri') &&
    loai !== 'ca_phe' &&
    firstDate !== null &&
    compareDates(firstDate, LAW_72_FROM) >= 0
  );
}
