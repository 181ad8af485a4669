import type { DataPath } from '../findings/finding.ts';
import { basisByCode, isLaw } from '../law/catalogue.ts';
import { readCitation } from '../law/citation.ts';
import { type PaperKind, paperData } from '../model/conference.ts';
import type { CanCuMuc, CanCuMucDayDu } from '../model/generated/types.ts';
import { type CalendarDate, longDate, shortDate } from '../vi/calendar.ts';
import { lowerFirst, stripEnd, upperFirst } from '../vi/text.ts';
import { applyToneStyle } from '../vi/tone.ts';
import { type Draft, isParty, need } from './draft.ts';

/** Laws and ordinances are cited without number and body (NĐ 30 PL I.II.6.a; HD 05 I.6.2.3). */
const LAW = /^(bộ luật|luật|pháp lệnh)/i;

/**
 * The bases of a paper as finished lines: `Căn cứ …;` … last mark, in the form of the standard. A Party notice
 * lists none but its own: it tells what was concluded.
 */
export function basisLines(draft: Draft, kind: PaperKind): string[] {
  const own = paperData(draft.conference, kind).can_cu !== undefined;
  const items = kind === 'thong_bao' && isParty(draft) && !own ? [] : basesOf(draft, kind);
  const { dash, between, last } = draft.standard.forms.basis.value;
  return items.map(
    ({ item, at }, i) => `${dash}Căn cứ ${cite(draft, item, at)}${i === items.length - 1 ? last : between}`,
  );
}

/** The bases for a single “Thực hiện …” paragraph, joined by semicolons; null when there are none. */
export function carryingOut(draft: Draft, kind: PaperKind): string | null {
  const items = basesOf(draft, kind);
  return items.length === 0 ? null : items.map(({ item, at }) => cite(draft, item, at)).join('; ');
}

/** The paper's own bases, else those of the conference, each with its place in the data. */
function basesOf(draft: Draft, kind: PaperKind): { item: CanCuMuc; at: DataPath }[] {
  const own = paperData(draft.conference, kind).can_cu;
  if (own !== undefined) return own.map((item, i) => ({ item, at: [kind, 'can_cu', i] }));
  return (draft.conference.data.can_cu ?? []).map((item, i) => ({ item, at: ['can_cu', i] }));
}

/**
 * `Kế hoạch số 26-KH/ĐU ngày 27/4/2023 của Đảng ủy phường Hòa Hiếu về …` in the form of the standard.
 * @param at where the item stands, in a paper that must cite in full: number, date, body and subject
 *   (NĐ 30 PL I.II.6.b; HD 05 I.6.1.4)
 */
export function cite(draft: Draft, typed: CanCuMuc, at: DataPath | null = null): string {
  const item = spelledOut(draft, typed);
  if (typeof item === 'string') return stripEnd(item.replace(/^[-–\s]*(căn cứ)\s+/i, ''));
  const { comma, dateForm } = draft.standard.forms.citation.value;
  if (LAW.test(item.loai ?? '')) return citeLaw(draft, item);
  const full = (text: string | null, key: string, label: string): string | null =>
    text === null && at !== null && item.so !== undefined ? need(draft, null, [...at, key], label) : text;
  const date =
    item.ngay === undefined ? null : dateForm === 'words' ? longDate(item.ngay) : shortDay(item.ngay);
  const ngay = item.nam === undefined ? full(date, 'ngay', 'ngày ban hành văn bản') : date;
  return draft.wording.phrase('chung/dan_van_ban', {
    loai: upperFirst(item.loai ?? ''),
    so: item.so ?? null,
    phay: comma && item.so !== undefined && ngay !== null,
    ngay,
    nam: item.ngay === undefined ? (item.nam ?? null) : null,
    co_quan: full(item.co_quan ?? null, 'co_quan', 'cơ quan ban hành văn bản'),
    trich_yeu: full(
      item.trich_yeu === undefined ? null : subject(item.trich_yeu),
      'trich_yeu',
      'trích yếu văn bản',
    ),
  });
}

/** A basis named by its code, part by part; what was typed beside the code stands. Any other basis stays as it is. */
export function spelledOut(draft: Draft, item: CanCuMuc): CanCuMuc {
  const { ma } = readCitation(item);
  const known = ma === null ? null : basisByCode(ma);
  if (known === null) return item;
  const { loai, so, co_quan, ngay, ten } = known;
  const trich_yeu = applyToneStyle(ten, draft.conference.office.kieu_dau);
  const full = isLaw(known) ? { loai, ngay, trich_yeu } : { loai, so, ngay, co_quan, trich_yeu };
  return typeof item === 'string' ? full : { ...full, ...item };
}

function shortDay(date: CalendarDate): string {
  return `ngày ${shortDate(date)}`;
}

function citeLaw(draft: Draft, item: CanCuMucDayDu): string {
  const byYear = draft.standard.forms.basis.value.law === 'year';
  const year = item.nam ?? item.ngay?.nam;
  return draft.wording.phrase('chung/dan_luat', {
    loai: upperFirst(item.loai ?? ''),
    ten: need(draft, item.trich_yeu, ['can_cu'], `tên ${item.loai ?? 'luật'}`),
    ngay: byYear || item.ngay === undefined ? null : longDate(item.ngay),
    nam: byYear || item.ngay === undefined ? (year ?? null) : null,
  });
}

/** `về việc tổ chức …` as typed, with `về` in front when the clerk left it out. */
function subject(text: string): string {
  const bare = stripEnd(text);
  return /^(về|v\/v|ban hành|quy định|phê duyệt|sửa đổi|hướng dẫn|quy chế)/i.test(bare)
    ? lowerFirst(bare)
    : `về ${lowerFirst(bare)}`;
}
