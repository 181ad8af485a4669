import type { CanCuMuc, CanCuMucDayDu } from '../model/generated/types.ts';
import { type CalendarDate, parseDate, shortDate } from '../vi/calendar.ts';

/** What a citation, typed as one line or part by part, says of the document it names. */
export interface Citation {
  /** The code alone, when that is all there is. */
  ma: string | null;
  /** A law, code or ordinance. */
  laLuat: boolean;
  /** Number and symbol as typed. */
  so: string | null;
  /** Name of a law, without its kind. */
  ten: string | null;
  ngay: CalendarDate | null;
  nam: number | null;
  /** The body of a law, where the line names it. */
  co_quan: string | null;
  /** Says that the document was amended. */
  noiSuaDoi: boolean;
}

const LAW = /^(?:bộ luật|luật|pháp lệnh)\s+/iu;
/** One word of letters and digits with separators; free text has spaces, a number has slashes. */
const CODE = /^[A-Za-zÀ-ɏḀ-ỿ]+[-_][A-Za-zÀ-ɏḀ-ỿ\d]+(?:[-_][A-Za-zÀ-ɏḀ-ỿ\d]+)*$/u;
/** `34/2021/NĐ-CP`, `11-QĐi/TW`, `72/2025/QH15`. */
const NUMBER = /(?<!\d)\d+(?:\/\d{4})?[-/][A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d]*(?:[-/][A-Za-zÀ-ɏḀ-ỿ\d]+)*/u;
const DATE = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;
/** What follows the name of a law. */
const NAME_END =
  /(?<![,\s])[,\s]*(?:;|\(|số\s*\d|ngày\s*\d|năm\s*\d|\d+\/\d|\d{4}(?![A-Za-zÀ-ɏḀ-ỿ])|(?:đã\s+)?được\s|của\s+(?:Quốc hội|Ủy ban|Uỷ ban|UBTVQH)).*$/isu;
const AMENDED = /(?:sửa đổi|hợp nhất).*$/isu;
const LAW_BODY =
  /của\s+((?:Quốc hội|(?:Ủy ban|Uỷ ban) [Tt]hường vụ Quốc hội|UBTVQH)(?:\s+khó[aá] [IVXL]+)?)/u;

/** @param item an item of `can_cu`. */
export function readCitation(item: CanCuMuc): Citation {
  if (typeof item === 'string') return readText(item.replace(/^[-–\s]*(?:căn cứ\s+)?/i, '').trim());
  const { ma } = item;
  return ma === undefined ? readText(asText(item)) : { ...readText(asText(item)), ma };
}

/** The parts in the order in which a line has them. */
function asText({ loai, so, ngay, nam, trich_yeu }: CanCuMucDayDu): string {
  const kind = loai ?? '';
  const number = so === undefined ? '' : `số ${so}`;
  const date = ngay !== undefined ? `ngày ${shortDate(ngay)}` : nam !== undefined ? `năm ${nam}` : '';
  const subject = trich_yeu ?? '';
  const parts = LAW.test(`${kind} `)
    ? [kind, subject.replace(LAW, ''), number, date]
    : [kind, number, date, subject];
  return parts.filter((part) => part !== '').join(' ');
}

function readText(text: string): Citation {
  return LAW.test(text) ? readLaw(text) : readOther(text);
}

function readLaw(text: string): Citation {
  const named = text.replace(LAW, '');
  const ten = named.replace(NAME_END, '').trim();
  // Only what is said of the law itself: not of the one that amended it, nor of the next in the line.
  const about = named.slice(ten.length);
  const own = about.replace(/;.*$/su, '').replace(/\(?(?:đã\s+)?được sửa đổi.*$/isu, '');
  const so = NUMBER.exec(own)?.[0] ?? null;
  const rest = so === null ? own : own.replace(so, '');
  return {
    ma: null,
    laLuat: true,
    so,
    ten: ten === '' ? null : ten,
    ngay: dateIn(rest),
    nam: yearIn(rest),
    co_quan: LAW_BODY.exec(own)?.[1] ?? null,
    noiSuaDoi: AMENDED.test(about),
  };
}

function readOther(text: string): Citation {
  const so = NUMBER.exec(text)?.[0] ?? null;
  const after = so === null ? '' : text.slice(text.indexOf(so) + so.length);
  // A date further on belongs to what the subject speaks of.
  const own = /^[,\s]*(?:ngày|năm)[\s\d/.,-]+(?:tháng\s*\d+\s*)?(?:năm\s*\d+)?/iu.exec(after)?.[0] ?? '';
  return {
    ma: CODE.test(text) && /\d/.test(text) ? text : null,
    laLuat: false,
    so,
    ten: null,
    ngay: dateIn(own),
    nam: yearIn(own),
    co_quan: null,
    noiSuaDoi: AMENDED.test(after),
  };
}

function dateIn(text: string): CalendarDate | null {
  const [, ngay, thang, nam] = DATE.exec(text) ?? [];
  const read = parseDate(`${ngay}/${thang}/${nam}`);
  return read.ok ? read.date : null;
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
