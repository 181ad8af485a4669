import { type PaperKind, paperData } from '../model/conference.ts';
import type { CanCuMuc, CanCuMucDayDu } from '../model/generated/types.ts';
import { longDate, shortDate } from '../vi/calendar.ts';
import { lowerFirst, stripEnd, upperFirst } from '../vi/text.ts';
import { type Draft, need } from './draft.ts';

/** Laws and ordinances are cited without number and body (NĐ 30 PL I.II.6.a; HD 05 I.6.2.3). */
const LAW = /^(bộ luật|luật|pháp lệnh)/i;

/** The bases of a paper as finished lines: `Căn cứ …;` … last mark, in the form of the standard. */
export function basisLines(draft: Draft, kind: PaperKind): string[] {
  const items = basesOf(draft, kind);
  const { dash, between, last } = draft.standard.forms.basis.value;
  return items.map(
    (item, i) => `${dash}Căn cứ ${cite(draft, item)}${i === items.length - 1 ? last : between}`,
  );
}

/** The bases for a single “Thực hiện …” paragraph, joined by commas; null when there are none. */
export function carryingOut(draft: Draft, kind: PaperKind): string | null {
  const items = basesOf(draft, kind);
  return items.length === 0 ? null : items.map((item) => cite(draft, item)).join('; ');
}

function basesOf(draft: Draft, kind: PaperKind): CanCuMuc[] {
  return paperData(draft.conference, kind).can_cu ?? draft.conference.data.can_cu ?? [];
}

/** `Kế hoạch số 26-KH/ĐU ngày 27/4/2023 của Đảng ủy phường Hòa Hiếu về …` in the form of the standard. */
export function cite(draft: Draft, item: CanCuMuc): string {
  if (typeof item === 'string') return stripEnd(item.replace(/^[-–\s]*(căn cứ)\s+/i, ''));
  const { comma, dateForm } = draft.standard.forms.citation.value;
  if (LAW.test(item.loai ?? '')) return citeLaw(draft, item);
  return draft.wording.phrase('chung/dan_van_ban', {
    loai: upperFirst(item.loai ?? ''),
    so: item.so ?? null,
    phay: comma && item.so !== undefined,
    ngay:
      item.ngay === undefined
        ? null
        : dateForm === 'words'
          ? longDate(item.ngay)
          : `ngày ${shortDate(item.ngay)}`,
    nam: item.ngay === undefined ? (item.nam ?? null) : null,
    co_quan: item.co_quan ?? null,
    trich_yeu: item.trich_yeu === undefined ? null : subject(item.trich_yeu),
  });
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
