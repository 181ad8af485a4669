import { toIso } from '../vi/calendar.ts';
import { applyToneStyle } from '../vi/tone.ts';
import { type Conference, officeData } from './conference.ts';

/** A text by which two files are compared: case, blanks and the style of tone marks aside; accents count, as Hùng is not Hưng. */
export function sameText(text: string): string {
  return applyToneStyle(text, 'ủy').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * What tells one office from every other: unit, district and province, as far as they are given. Null when the unit is not
 * named. Two files that name the province and one that does not are taken for two offices: there is more than one Phường 7.
 */
export function officeKey(conference: Conference): string | null {
  const { don_vi, ten } = conference.office;
  const unit = don_vi ?? ten;
  if (unit === null) return null;
  const { huyen = '', tinh = '' } = officeData(conference.data) ?? {};
  return JSON.stringify([unit, huyen, tinh].map(sameText));
}

/** What tells one conference from every other: the office, and day and place of each session; null when a day is not known. */
export function meetingKey(conference: Conference): string | null {
  const office = officeKey(conference);
  const { sessions } = conference;
  if (office === null || sessions.length === 0) return null;
  const held = sessions.map(({ ngay, dia_diem = '' }) => `${ngay ? toIso(ngay) : ''} ${sameText(dia_diem)}`);
  return sessions.some(({ ngay }) => ngay === undefined) ? null : JSON.stringify([office, ...held.sort()]);
}

/** Who meets whom: the leading sides, the people's side and the part of the unit. */
export function audienceKey({ data, sessions }: Conference): string {
  const { ben_lanh_dao = [], ben_doi_thoai = ['nhan_dan'], pham_vi = {} } = data.hoi_nghi;
  const units = [...(pham_vi.don_vi ?? []), ...sessions.flatMap(({ don_vi = [] }) => don_vi)];
  const part = [pham_vi.kieu ?? '', pham_vi.doi_tuong ?? '', ...units.map(sameText).sort()];
  return JSON.stringify([[...ben_lanh_dao].sort(), [...ben_doi_thoai].sort(), part]);
}

/**
 * The series in which `hoi_nghi.lan` counts: one office, one audience, one kind or theme, one period, within one year (a count
 * by theme may begin anew every year, so it is compared within the year too). Null when office or year is not known.
 */
export function seriesKey(conference: Conference): string | null {
  const office = officeKey(conference);
  const { data, nam, firstDate } = conference;
  if (office === null || nam === null || (firstDate !== null && firstDate.nam !== nam)) return null;
  const { loai = '', chuyen_de = [], ky = '', ten = '' } = data.hoi_nghi;
  const themes = chuyen_de.map(sameText).sort();
  const name = sameText(ten).replace(/\d+/g, '#');
  return JSON.stringify([office, nam, audienceKey(conference), loai, themes, sameText(ky), name]);
}
