import type { CalendarDate } from '../vi/calendar.ts';

/** A law, decree or Party document that papers are based on, and when and where it may be cited. */
export interface LegalBasis {
  /** As typed in the YAML: kind, number and year, `luat-72-2025`. */
  ma: string;
  loai: 'Luật' | 'Pháp lệnh' | 'Nghị định' | 'Quyết định' | 'Quy định' | 'Kết luận' | 'Hướng dẫn';
  /** Number and symbol in full. Laws and ordinances have them too, but are cited without. */
  so: string;
  co_quan: string;
  /** Day of issue; left out while not confirmed. */
  ngay?: CalendarDate;
  /** Name of a law without its kind; of any other document what it is about. Left out while not confirmed. */
  ten?: string;
  /** First day in force; the day of issue when left out. */
  hieu_luc_tu?: CalendarDate;
  /** First day no longer in force. */
  het_hieu_luc?: CalendarDate;
  /** `ma` of what took its place. */
  thay_boi?: string;
  /** What amended it, and from when. */
  sua_doi?: readonly { ma: string; tu: CalendarDate }[];
  /** Province or city, without the word for it; left out when it holds in the whole country. */
  dia_phuong?: string;
  /** Whether its time and place in force were seen in the text itself or in two accounts that agree. If not, rules only warn. */
  chac_chan: boolean;
  /** Where the facts were read. */
  nguon: string;
}

/** A basis of which all that a paper prints is known. */
export interface CitableBasis extends LegalBasis {
  ngay: CalendarDate;
  ten: string;
}

/** `on(16, 6, 2025)`: day, month, year. */
export function on(ngay: number, thang: number, nam: number): CalendarDate {
  return { nam, thang, ngay };
}
