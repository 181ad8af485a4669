import type { PaperKind } from '../model/conference.ts';
import { paperData } from '../model/conference.ts';
import { type Opinion, opinions } from '../model/derive.ts';
import type { PhuLucMuc } from '../model/generated/types.ts';
import { balanceLines } from '../standards/balance.ts';
import { longDate, shortDate } from '../vi/calendar.ts';
import { joinList } from '../vi/list.ts';
import { count, roman } from '../vi/number.ts';
import { lowerFirst, toLines, upper, upperFirst } from '../vi/text.ts';
import { type Draft, need } from './draft.ts';
import { headings } from './headings.ts';
import { numberAndSymbol, PAPER_TITLE, textWidthPt } from './letterhead.ts';
import { unitList } from './lists.ts';
import { speaker } from './names.ts';
import { citizenAtStart } from './persons.ts';
import { sessionName, sessionPlace, sessionTime } from './times.ts';
import type { LichTable, PhanBoTable, PhanCongTable, PhuLucView, YKienTable } from './view.ts';
import { OUTCOME } from './words.ts';

export type AppendixRequest = PhuLucMuc;

type Tables = Pick<PhuLucView, 'bang_phan_bo' | 'bang_lich' | 'bang_phan_cong' | 'bang_y_kien'>;

const NO_TABLE: Tables = { bang_phan_bo: null, bang_lich: null, bang_phan_cong: null, bang_y_kien: null };

/** The appendices asked for, numbered as the standard wants when there are two or more (NĐ 30 PL I.III.1; HD 05 II.1). */
export function appendices(
  draft: Draft,
  kind: PaperKind,
  requests: readonly AppendixRequest[],
): PhuLucView[] {
  return requests.map((request, i) => {
    const loai = request.loai ?? 'tu_do';
    const { so, ten } = nameOf(draft, request, i, requests.length);
    return {
      so,
      ten: balanceLines(upper(ten), 14, textWidthPt(draft)),
      kem_theo: reference(draft, kind),
      doan: loai === 'tu_do' ? toLines(request.noi_dung ?? '') : [],
      ...NO_TABLE,
      ...tableOf(draft, loai),
    };
  });
}

/** `Phụ lục 1 (Lịch đối thoại) và Phụ lục 2 (…)`, for the sentence that refers to them; null without any. */
export function appendixNames(draft: Draft, requests: readonly AppendixRequest[]): string | null {
  const names = requests.map((request, i) => nameOf(draft, request, i, requests.length));
  return joinList(names.map((name) => draft.wording.phrase('chung/phu_luc', name))) || null;
}

/** Roman digits end at 3999, and are no longer read long before. */
const MOST_ROMAN = 99;

function nameOf(draft: Draft, request: AppendixRequest, index: number, of: number) {
  const heading = headings(draft, 'chung');
  const isRoman = draft.standard.forms.appendix.value === 'roman' && of <= MOST_ROMAN;
  const number = isRoman ? roman(index + 1) : `${index + 1}`;
  return {
    so: of > 1 ? `${heading('phu_luc')} ${number}` : heading('phu_luc'),
    ten: request.ten ?? heading(request.loai ?? 'tu_do'),
  };
}

/** `(Kèm theo Kế hoạch số … ngày … của …)`, cited as the standard cites. */
function reference(draft: Draft, kind: PaperKind): string {
  const date = paperData(draft.conference, kind).ngay;
  const { comma, dateForm } = draft.standard.forms.citation.value;
  return draft.wording.phrase('chung/kem_theo', {
    ten_loai: upperFirst(PAPER_TITLE[kind].toLowerCase()),
    so: numberAndSymbol(draft, kind),
    phay: comma,
    ngay: date === undefined ? null : dateForm === 'words' ? longDate(date) : `ngày ${shortDate(date)}`,
    nam: draft.conference.nam,
    co_quan: speaker(draft),
  });
}

function tableOf(draft: Draft, loai: NonNullable<PhuLucMuc['loai']>): Partial<Tables> {
  switch (loai) {
    case 'lich':
      return { bang_lich: scheduleTable(draft) };
    case 'phan_bo':
      return { bang_phan_bo: allocationTable(draft) };
    case 'phan_cong':
      return { bang_phan_cong: replyTable(draft) };
    case 'y_kien':
      return { bang_y_kien: opinionTable(draft) };
    case 'tu_do':
      return {};
  }
}

function scheduleTable(draft: Draft): LichTable {
  return {
    hang: draft.conference.sessions.map((session, i) => ({
      stt: count(i + 1),
      thoi_gian: sessionTime(draft, session, i),
      dia_diem: sessionPlace(draft, session, i),
      don_vi: upperFirst(joinList((session.don_vi ?? []).map(lowerFirst)) || sessionName(draft, session, i)),
    })),
  };
}

/** How many people each unit sends; null when the file does not say. */
export function allocationTable(draft: Draft): PhanBoTable | null {
  const rows = draft.conference.data.thanh_phan?.phan_bo ?? [];
  if (rows.length === 0) return null;
  return {
    ten_bang: headings(draft, 'chung')('bang_phan_bo'),
    hang: rows.map((row, i) => ({
      stt: count(i + 1),
      don_vi: upperFirst(row.don_vi ?? ''),
      so_nguoi: need(
        draft,
        row.so_nguoi === undefined ? null : count(row.so_nguoi),
        ['thanh_phan', 'phan_bo', i, 'so_nguoi'],
        'số người',
      ),
    })),
    tong: count(rows.reduce((sum, row) => sum + (row.so_nguoi ?? 0), 0)),
  };
}

function replyTable(draft: Draft): PhanCongTable {
  return {
    hang: (draft.conference.data.ke_hoach?.phan_cong_tra_loi ?? []).map((row, i) => ({
      stt: count(i + 1),
      don_vi: row.don_vi ?? '',
      viec: [upperFirst(row.linh_vuc ?? '')],
      han: row.han === undefined ? '' : shortDate(row.han),
    })),
  };
}

/** Every opinion in a row, in the order given. */
export function opinionTable(draft: Draft): YKienTable {
  return { hang: opinions(draft.conference).map((o) => opinionRow(draft, o)) };
}

function opinionRow(draft: Draft, o: Opinion): YKienTable['hang'][number] {
  const { xu_ly, chuyen } = o.data;
  const forwarded = o.ket_qua === 'chuyen_cap_tren';
  const due = forwarded ? chuyen?.han_tra_loi : xu_ly?.han;
  return {
    stt: count(o.stt),
    noi_dung: toLines(
      need(draft, o.data.noi_dung ?? o.data.tom_tat, ['y_kien', o.index, 'noi_dung'], 'nội dung ý kiến'),
    ),
    nguoi_neu: citizenAtStart(draft, o) ?? '',
    chu_tri: (forwarded ? chuyen?.co_quan_nhan : xu_ly?.don_vi) ?? '',
    phoi_hop: unitList(xu_ly?.phoi_hop ?? []),
    han: due === undefined ? '' : shortDate(due),
    ket_qua: upperFirst(xu_ly?.ket_qua ?? OUTCOME[o.ket_qua]),
  };
}
