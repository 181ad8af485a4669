import type { BaoCaoMuc, KyTruoc, TongHopTruoc } from '../../model/generated/types.ts';
import { formatRange, shortDate } from '../../vi/calendar.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { fieldName } from '../counts.ts';
import type { Draft } from '../draft.ts';
import { askers } from '../names.ts';
import { clause, clauses, mention, optionalBody, optionalClause, paragraph } from '../prose.ts';
import { isNoteOnly } from '../reports.ts';

/** Opening speech, on what basis and to what ends the conference was held. */
export function openingParagraph(draft: Draft, bases: string | null): string | null {
  const { data, people, chairs } = draft.conference;
  const opener =
    data.khai_mac === undefined ? null : (people.find(data.khai_mac.nguoi) ?? chairs[0]?.nguoi ?? null);
  const aims = data.hoi_nghi.muc_dich ?? [];
  const last = aims.at(-1);
  const many = aims.length > 2 && last !== undefined;
  return paragraph(draft, 'tin_bai/khai_mac', {
    nguoi: opener === null ? null : mention(draft, opener),
    noi_dung: optionalClause(data.khai_mac?.noi_dung),
    can_cu: bases,
    muc_dich: clauses(many ? aims.slice(0, -1) : aims),
    muc_dich_cuoi: many ? clause(last).replace(/^đồng thời,?\s+/, '') : null,
  });
}

/** The reports, and what became of the petitions of the time before. */
export function reportsParagraph(draft: Draft): string | null {
  const { bao_cao, ky_truoc } = draft.conference.data;
  const reports = (bao_cao ?? []).map((report, i) => reportSentence(draft, report, i));
  const before = ky_truoc === undefined ? null : previousSentences(draft, ky_truoc, reports.length > 0);
  return joined([...reports, before]);
}

function reportSentence(draft: Draft, report: BaoCaoMuc, index: number): string | null {
  const person = draft.conference.people.find(report.nguoi);
  const outlook = optionalClause(report.phan_con_lai);
  const content = optionalClause(report.noi_dung);
  return paragraph(draft, 'tin_bai/bao_cao', {
    tiep: index > 0,
    nguoi: person === null ? null : mention(draft, person),
    don_vi: optionalBody(report.don_vi),
    noi_dung: content === null ? null : content.replace(/^báo cáo\s+/, ''),
    ky: optionalClause(report.ky),
    phuong_huong: outlook,
    // `6 tháng cuối năm`: a period, to be told of what; else it says so itself.
    la_ky: outlook !== null && /^(?:\d|những tháng|quý|các tháng|năm)/.test(outlook),
  });
}

function previousSentences(draft: Draft, before: KyTruoc, also: boolean): string | null {
  const person = draft.conference.people.find(before.nguoi);
  const number = (n: number | undefined) => (n === undefined || n === 0 ? null : count(n));
  const parts = draft.wording.lines('tin_bai/ky_truoc_so', {
    da_xong: number(before.da_xong),
    dang_xu_ly: number(before.dang_xu_ly),
    chua: number(before.chua),
  });
  return paragraph(draft, 'tin_bai/ky_truoc', {
    cung: also,
    nguoi: person === null ? null : mention(draft, person),
    don_vi: optionalBody(before.don_vi),
    noi_dung: optionalClause(before.noi_dung),
    lan: before.lan ?? null,
    ngay: before.ngay === undefined ? null : shortDate(before.ngay),
    nhan_dan: askers(draft),
    tong_so: number(before.tong_so),
    tat_ca: before.tong_so !== undefined && before.da_xong === before.tong_so,
    ket_qua: joinList(parts) || null,
  });
}

/** The opinions collected beforehand, by whom and how many. */
export function collectedParagraph(draft: Draft): string | null {
  const data = draft.conference.data.tong_hop_truoc;
  if (data === undefined) return null;
  const person = draft.conference.people.find(data.nguoi);
  const note = optionalClause(data.ghi_chu);
  const numbers = collectedNumbers(draft, data);
  return paragraph(draft, 'tin_bai/tong_hop_truoc', {
    nguoi: person === null ? null : mention(draft, person),
    don_vi: optionalBody(data.don_vi),
    ...numbers,
    ghi_chu: note,
    nhan_dan: askers(draft),
    cung: (draft.conference.data.bao_cao ?? []).length > 0,
    // The results of last time come with the same words.
    tiep: draft.conference.data.ky_truoc !== undefined,
    chi_ghi_chu: isNoteOnly(data),
  });
}

function collectedNumbers(draft: Draft, data: TongHopTruoc) {
  const number = (n: number | undefined) => (n === undefined ? null : count(n));
  const fields = (data.phan_loai ?? []).flatMap(({ linh_vuc, so }) =>
    linh_vuc === undefined ? [] : [fieldName(draft, linh_vuc, so ?? null)],
  );
  return {
    thoi_gian: data.tu !== undefined && data.den !== undefined ? formatRange(data.tu, data.den) : null,
    tong_so: number(data.tong_so),
    sau_phan_loai: number(data.sau_phan_loai),
    so_chon: number(data.so_chon_tra_loi),
    linh_vuc: joinList(fields) || null,
    nhieu_linh_vuc: fields.length > 1,
  };
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' ') || null;
}
