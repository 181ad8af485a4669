import { LAW_72_FROM } from '../../../model/law72.ts';
import { type CalendarDate, compareDates } from '../../../vi/calendar.ts';
import type { Paper, Role } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import { datesIn } from '../../recognise/number-date.ts';
import { folded, plain } from '../../recognise/text.ts';
import { subjectOf } from './meeting.ts';

/** Whether the subject says that the paper is about a conference where leaders meet the people. */
export function isDialogue(paper: Paper): boolean {
  const subject = subjectOf(paper);
  return /đối thoại/u.test(subject) && /nhân dân|người dân|cử tri|công dân|với dân/u.test(subject);
}

const PARTY = /cấp (?:ủy|uỷ)|bí thư|đảng (?:ủy|uỷ)|đảng bộ|(?:huyện|tỉnh|thành|quận|thị) (?:ủy|uỷ)(?! ban)/u;

/**
 * Whether the paper is surely one of those that Điều 43 of the law of 2025 binds: of a dialogue that the government of a
 * commune holds with its people, no Party committee at its head, on 16/6/2025 or later.
 */
export function isBound(paper: Paper): boolean {
  const day = lawDay(paper);
  const issuer = folded((paper.pieces.get('TenCoQuan') ?? []).map(({ text }) => text).join(' '));
  return (
    day !== null &&
    compareDates(day, LAW_72_FROM) >= 0 &&
    paper.issuer === 'chinh_quyen' &&
    /^(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:xa|phuong|thi tran|dac khu) /.test(issuer) &&
    isDialogue(paper) &&
    !PARTY.test(subjectOf(paper))
  );
}

function lawDay(paper: Paper): CalendarDate | null {
  const held = conferenceDays(paper)?.first ?? paper.date?.date ?? null;
  if (held !== null || paper.date === null || !/^\d{4}$/.test(paper.date.year)) return held;
  return { nam: Number(paper.date.year), thang: 12, ngay: 31 };
}

/** First and last day of the conference, and the paragraph that tells the last. */
export interface ConferenceDays {
  first: CalendarDate;
  last: CalendarDate;
  at: Paragraph;
}

/** Days that the paper surely names as those of the conference; null when it names none, or says it otherwise. */
export function conferenceDays(paper: Paper): ConferenceDays | null {
  const times = paper.body.filter(({ text }) => isTime(plain(text)));
  // Only minutes and notices of a result look back; elsewhere such a sentence tells of the time before.
  const looksBack = paper.type?.symbol === 'BB' || /kết luận|kết quả/u.test(subjectOf(paper));
  const opening = looksBack
    ? paper.body.slice(0, OPENING).find(({ text }) => tellsHeld(plain(text)))
    : undefined;
  const said = [
    ...times.map((at) => ({ at, text: at.text })),
    ...(opening === undefined ? [] : [head(opening)]),
  ];
  const days = said.flatMap(({ at, text }) => {
    const [day, other] = datesIn(text);
    return day === undefined || other !== undefined ? [] : [{ day, at }];
  });
  days.sort((a, b) => compareDates(a.day, b.day));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first: first.day, last: last.day, at: last.at };
}

function head(at: Paragraph): { at: Paragraph; text: string } {
  return { at, text: plain(at.text).slice(0, HEAD) };
}

/** A notice tells in its first paragraphs when the conference was held. */
const OPENING = 6;
/** Letters of such a sentence up to the end of its date. */
const HEAD = 60;

/** `1. Thời gian: 08 giờ 00, ngày …`; not by when something must be done. */
function isTime(line: string): boolean {
  return (
    /^[\d.)\s–-]*thời gian(?: bắt đầu| tổ chức| họp| hội nghị)?\s*:/iu.test(line) &&
    !/trước|chậm nhất|hoàn thành|từ ngày|đến ngày|dự kiến/iu.test(line)
  );
}

/** `Ngày 11 tháng 12 năm 2026, tại …, … chủ trì Hội nghị đối thoại …`. */
function tellsHeld(line: string): boolean {
  return /^(?:vào\s+)?(?:(?:sáng|chiều|tối)\s+)?ngày\s*\d/iu.test(line) && /đối thoại/iu.test(line);
}

const OUTSIDE = new Set<Role | null>([
  ...(['QuocHieu', 'TieuNgu', 'TieuDeDang', 'ChuQuan', 'TenCoQuan', 'SoKyHieu', 'DiaDanhNgay'] as const),
  ...(['TenLoai', 'TrichYeu', 'NoiNhanTieuDe', 'NoiNhan', 'QuyenHan', 'ChucVuKy', 'HoTenKy'] as const),
]);

/** All that the paper says between title and signature and in its tables and appendices, in lower case. */
export function contentsOf({ word, start, end, roles }: Paper): string {
  const said = word.paragraphs.slice(start, end).filter(({ index }) => !OUTSIDE.has(roles[index] ?? null));
  return said.map(({ text }) => plain(text).toLowerCase()).join('\n');
}
