import type { Text } from '../findings/finding.ts';
import { hd05 } from './hd05.ts';
import { hd36 } from './hd36.ts';
import { nd30 } from './nd30.ts';
import type { Standard, StandardId } from './standard.ts';

export type Issuer = 'dang' | 'chinh_quyen' | 'mttq';

/** Structurally the calendar date of `vi/`. */
interface Day {
  nam: number;
  thang: number;
  ngay: number;
}

export interface Choice {
  id: StandardId;
  /** Something the clerk should know about the choice. */
  notice: Text | null;
}

const hd05From: Day = { nam: 2026, thang: 5, ngay: 27 };
const nd30From: Day = { nam: 2020, thang: 3, ngay: 5 };

const beforeNd30: Text = {
  vi: 'văn bản có ngày trước 05/3/2020 (khi Nghị định 30/2020/NĐ-CP có hiệu lực); vẫn trình bày theo Nghị định 30',
  en: 'the document is dated before 05/3/2020 (when Decree 30/2020/NĐ-CP took effect); Decree 30 is used all the same',
};

const ownRules: Text = {
  vi: 'Mặt trận Tổ quốc và đoàn thể có quy định riêng về thể thức; ở đây vận dụng Nghị định 30/2020/NĐ-CP (Điều 2 khoản 2)',
  en: 'the Fatherland Front and mass organisations have rules of their own; Decree 30/2020/NĐ-CP is applied as suitable (Article 2.2)',
};

/**
 * The standard that rules a document of this issuer and date (year, month, day).
 * Without a date: the standard in force now.
 */
export function standardFor(issuer: Issuer, date: Day | null): Choice {
  if (issuer === 'dang') return { id: isBefore(date, hd05From) ? 'hd36' : 'hd05', notice: null };
  if (issuer === 'mttq') return { id: 'nd30', notice: ownRules };
  return { id: 'nd30', notice: isBefore(date, nd30From) ? beforeNd30 : null };
}

export const standards: { readonly [id in StandardId]: Standard } = { nd30, hd36, hd05 };

function isBefore(date: Day | null, limit: Day): boolean {
  return date !== null && serial(date) < serial(limit);
}

/** Orders dates; not a count of days. */
function serial(day: Day): number {
  return (day.nam * 12 + day.thang) * 31 + day.ngay;
}
