import type { DataPath } from '../findings/finding.ts';
import type { BaoCaoMuc, ChiTietMuc, Nguoi, TongHopTruoc } from '../model/generated/types.ts';
import { formatRange, longDate, shortDate } from '../vi/calendar.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { lowerFirst, stripEnd } from '../vi/text.ts';
import { fieldName } from './counts.ts';
import { atStart, type Draft, need } from './draft.ts';
import { askers } from './names.ts';
import type { Namer } from './persons.ts';
import { clause } from './prose.ts';
import { dashedPoints } from './sections.ts';
import { PREVIOUS } from './words.ts';

/** `Đồng chí … báo cáo kết quả … 6 tháng đầu năm 2026; phương hướng, nhiệm vụ …`, one sentence a report. */
export function reportSentences(draft: Draft, name: Namer): string[] {
  return (draft.conference.data.bao_cao ?? []).map((report, i) => {
    const rest = report.phan_con_lai === undefined ? null : stripEnd(report.phan_con_lai);
    return atStart(
      draft.wording.phrase('chung/bao_cao', {
        nguoi: reporter(draft, name, report, ['bao_cao', i, 'nguoi']),
        noi_dung: reportSubject(draft, report, i),
        ky: periodOf(report),
        phan_con_lai: rest === null ? null : lowerFirst(rest),
        tu_phuong_huong:
          rest !== null && !/^(những |các )?(phương hướng|nhiệm vụ|mục tiêu|giải pháp)/iu.test(rest),
      }),
    );
  });
}

/** `kết quả thực hiện nhiệm vụ …`, without `báo cáo` in front. */
export function reportSubject(draft: Draft, report: BaoCaoMuc, index: number): string {
  const typed = report.noi_dung === undefined ? null : stripEnd(report.noi_dung).replace(/^báo cáo\s+/i, '');
  return lowerFirst(need(draft, typed, ['bao_cao', index, 'noi_dung'], 'nội dung báo cáo'));
}

/** The period, unless the subject already names it. */
export function periodOf(report: BaoCaoMuc): string | null {
  const ky = report.ky;
  if (ky === undefined) return null;
  return (report.noi_dung ?? '').toLowerCase().includes(ky.toLowerCase()) ? null : stripEnd(ky);
}

/** How last time's petitions were settled: one sentence, then one line for each petition told. */
export function previousResults(draft: Draft, name: Namer): string[] {
  const last = draft.conference.data.ky_truoc;
  if (last === undefined) return [];
  const who = reporter(draft, name, last, ['ky_truoc', 'nguoi']);
  const numbers = draft.wording.lines('chung/ky_truoc_so', {
    tong_so: positive(last.tong_so),
    da_xong: positive(last.da_xong),
    dang_xu_ly: positive(last.dang_xu_ly),
    chua: positive(last.chua),
  });
  const details = (last.chi_tiet ?? []).map((item, i) => previousItem(draft, item, i));
  const sentence = draft.wording.phrase('chung/ky_truoc_bao_cao', {
    nguoi: atStart(who),
    ky_truoc: previousSubject(draft),
    so: numbers.join('; ') || null,
    co_chi_tiet: details.length > 0,
  });
  return [sentence, ...dashedPoints(details)];
}

/** `kết quả giải quyết ý kiến, kiến nghị của Nhân dân tại hội nghị đối thoại lần 1 (ngày …)`. */
export function previousSubject(draft: Draft): string {
  const last = draft.conference.data.ky_truoc ?? {};
  return draft.wording.phrase('chung/ky_truoc', {
    nhan_dan: askers(draft),
    noi_dung: last.noi_dung === undefined ? null : clause(last.noi_dung),
    lan: last.lan ?? null,
    ngay: last.ngay === undefined ? null : longDate(last.ngay),
  });
}

function previousItem(draft: Draft, item: ChiTietMuc, index: number): string {
  const at = ['ky_truoc', 'chi_tiet', index] as const;
  const state = item.tinh_trang === undefined ? null : PREVIOUS[item.tinh_trang];
  return draft.wording.phrase('chung/ky_truoc_viec', {
    noi_dung: need(
      draft,
      item.noi_dung === undefined ? null : stripEnd(item.noi_dung),
      [...at, 'noi_dung'],
      'nội dung kiến nghị',
    ),
    don_vi: item.don_vi ?? null,
    ket_qua: need(
      draft,
      item.ket_qua === undefined ? state : lowerFirst(stripEnd(item.ket_qua)),
      [...at, 'ket_qua'],
      'kết quả giải quyết',
    ),
  });
}

/** What was collected before the conference, usually by the Front: who, when, how many, of which field; null without data. */
export function collectedOpinions(draft: Draft, name: Namer): string | null {
  const c = draft.conference.data.tong_hop_truoc;
  if (c === undefined) return null;
  const alone = isNoteOnly(c);
  const numbers = draft.wording.lines('chung/tong_hop_so', {
    tong_so: positive(c.tong_so),
    sau_phan_loai: positive(c.sau_phan_loai),
    so_chon_tra_loi: positive(c.so_chon_tra_loi),
  });
  const fields = (c.phan_loai ?? []).flatMap(({ linh_vuc, so }) =>
    linh_vuc === undefined ? [] : [fieldName(draft, linh_vuc, so ?? null)],
  );
  return atStart(
    draft.wording.phrase('chung/tong_hop', {
      chi_ghi_chu: alone,
      nguoi: alone ? null : reporter(draft, name, c, ['tong_hop_truoc', 'nguoi']),
      nhan_dan: askers(draft),
      ...collectedWhen(c),
      so: numbers.join('; ') || null,
      phan_loai: joinList(fields) || null,
      ghi_chu: c.ghi_chu === undefined ? null : clause(c.ghi_chu),
    }),
  );
}

/** With nothing else known, what is typed is the sentence: nobody said that there was a report. */
export function isNoteOnly(c: TongHopTruoc): boolean {
  const { ghi_chu, nguoi, don_vi, tong_so } = c;
  return ghi_chu !== undefined && nguoi === undefined && don_vi === undefined && tong_so === undefined;
}

/** The days between which opinions were collected; one of them alone when only that is told. */
function collectedWhen({ tu, den }: TongHopTruoc): Record<'khoang' | 'tu' | 'den', string | null> {
  if (tu !== undefined && den !== undefined) return { khoang: formatRange(tu, den), tu: null, den: null };
  return {
    khoang: null,
    tu: tu === undefined ? null : shortDate(tu),
    den: den === undefined ? null : shortDate(den),
  };
}

function reporter(draft: Draft, name: Namer, by: { nguoi?: Nguoi; don_vi?: string }, path: DataPath): string {
  const person = draft.conference.people.find(by.nguoi);
  return person === null ? need(draft, by.don_vi, path, 'người báo cáo') : name(person);
}

function positive(n: number | undefined): string | null {
  return n === undefined || n === 0 ? null : count(n);
}
