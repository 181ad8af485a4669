import { officeData, type PaperKind, paperData } from '../model/conference.ts';
import { balanceLines, balanceName } from '../standards/balance.ts';
import { letterheadColumns, textWidth } from '../standards/layout.ts';
import type { ComponentId } from '../standards/standard.ts';
import { blankLongDate, longDate } from '../vi/calendar.ts';
import { documentNumber } from '../vi/number.ts';
import { bareOrFull, placeForParty } from '../vi/place.ts';
import { BLANK, lowerFirst, upper, upperFirst } from '../vi/text.ts';
import { applyToneStyle } from '../vi/tone.ts';
import { type Draft, isParty, need } from './draft.ts';
import { bodyName } from './names.ts';
import type { LetterheadView } from './view.ts';

const SYMBOLS: Record<PaperKind, string> = { ke_hoach: 'KH', bien_ban: 'BB', thong_bao: 'TB' };

export const PAPER_TITLE: Record<PaperKind, string> = {
  ke_hoach: 'KẾ HOẠCH',
  bien_ban: 'BIÊN BẢN',
  thong_bao: 'THÔNG BÁO',
};

/**
 * Letterhead and title of an official paper.
 * @param subject the subject (trích yếu); its first letter follows the standard (NĐ 30 PL I.V ô 5a; HD 05 I.5.1.1).
 */
export function letterhead(draft: Draft, kind: PaperKind, subject: string): LetterheadView {
  const title = draft.standard.forms.subject.value === 'upper' ? upperFirst(subject) : lowerFirst(subject);
  return {
    chu_quan: superior(draft),
    ten_co_quan: issuerLines(draft),
    so_ky_hieu: numberLine(draft, kind),
    dia_danh_ngay:
      kind === 'bien_ban' && !draft.standard.forms.minutes.value.dateLine ? '' : dateLine(draft, kind),
    ten_loai: PAPER_TITLE[kind],
    trich_yeu: balanceLines(title, sizeOf(draft, 'TrichYeu'), textWidthPt(draft)),
  };
}

function superior(draft: Draft): string[] {
  const body = draft.conference.office.bodies[draft.issuer];
  if (body.cap_tren === null && !isParty(draft)) return [];
  const name = need(draft, body.cap_tren, ['co_quan', 'dang', 'cap_tren'], 'đảng bộ cấp trên');
  const typed = officeData(draft.conference.data)?.[draft.issuer]?.cap_tren !== undefined;
  // Of the superior body common words may be abbreviated (NĐ 30 PL I.II.2.a); a typed name stays as it is.
  return columnLines(draft, typed ? name : name.replace(FRONT, '$1 MTTQ'), 'ChuQuan');
}

const FRONT = /^([UỦ][ỷy] ban) Mặt trận Tổ quốc/;

function issuerLines(draft: Draft): string[] {
  const name = bodyName(draft, draft.issuer);
  const { office } = draft.conference;
  // `ỦY BAN NHÂN DÂN` and the unit stand on a line each, as every office writes it.
  const head = applyToneStyle('Ủy ban nhân dân ', office.kieu_dau);
  if (draft.issuer === 'chinh_quyen' && upper(name).startsWith(upper(head)) && office.don_vi !== null) {
    return [
      upper(name.slice(0, head.length - 1)),
      ...columnLines(draft, name.slice(head.length), 'TenCoQuan'),
    ];
  }
  return columnLines(draft, name, 'TenCoQuan');
}

function columnLines(draft: Draft, text: string, component: ComponentId): string[] {
  const [left] = letterheadColumns[isParty(draft) ? 'dang' : 'nd30'];
  return balanceName(text.startsWith('[') ? text : upper(text), sizeOf(draft, component), left / 20);
}

function sizeOf(draft: Draft, component: ComponentId): number {
  return draft.standard.components[component]?.size.value ?? 14;
}

/** `Số: 342/KH-UBND` · `Số 26-KH/ĐU`; without a number the gap is left for the pen (NĐ 30 Điều 15; HD 05 I.3). */
function numberLine(draft: Draft, kind: PaperKind): string {
  return `${draft.standard.forms.number.value.word}${numberAndSymbol(draft, kind)}`;
}

/** `342/KH-UBND` · `26-KH/ĐU` · with a gap for a number not yet given. */
export function numberAndSymbol(draft: Draft, kind: PaperKind): string {
  const data = paperData(draft.conference, kind);
  const { afterNumber, afterKind } = draft.standard.forms.number.value;
  const symbol =
    data.ky_hieu ?? `${SYMBOLS[kind]}${afterKind}${draft.conference.office.bodies[draft.issuer].ky_hieu}`;
  return `${data.so === undefined ? BLANK : documentNumber(data.so)}${afterNumber}${symbol}`;
}

function dateLine(draft: Draft, kind: PaperKind): string {
  const date = paperData(draft.conference, kind).ngay;
  const day = date === undefined ? blankLongDate(draft.conference.nam) : longDate(date);
  return `${placeName(draft, kind)}, ${day}`;
}

/** The place before the date (NĐ 30 PL I.II.4.a; HD 05 I.4.1.1.c). */
export function placeName(draft: Draft, kind: PaperKind): string {
  const { office, data } = draft.conference;
  const given = paperData(draft.conference, kind).dia_danh ?? officeData(data)?.dia_danh;
  if (given !== undefined) return given;
  if (office.loai === null || office.ten === null) return need(draft, null, ['co_quan', 'ten'], 'địa danh');
  return isParty(draft)
    ? placeForParty(office.loai, office.ten, officeData(data)?.tinh ?? null)
    : bareOrFull(office.loai, office.ten);
}

/** The whole width of the text in points. */
export function textWidthPt(draft: Draft): number {
  return textWidth(draft.standard.page) / 20;
}
