import type { ChuongTrinhMuc } from '../../model/generated/types.ts';
import { shortTime } from '../../vi/clock.ts';
import { ensureEnd, toLines } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import type { Draft } from '../draft.ts';
import { headings } from '../headings.ts';
import { numberedLines, type Section } from '../sections.ts';
import type { ChuongTrinhTable } from '../view.ts';

/** The order of business: the clerk's table, else the usual steps without hours. */
export function programmeSection(draft: Draft, facts: Facts, hasTable: boolean): Section {
  const { data } = draft.conference;
  const tieu_de = headings(draft, 'ke_hoach')('chuong_trinh');
  if (hasTable) return { tieu_de, doan: draft.wording.lines('ke_hoach/chuong_trinh_bang', facts) };
  const steps = draft.wording.lines('ke_hoach/chuong_trinh', {
    ...facts,
    chuyen_de: (data.hoi_nghi.chuyen_de ?? []).length > 0,
    co_ky_truoc: data.ky_truoc !== undefined || (data.hoi_nghi.lan ?? 1) > 1,
    co_khach: (data.thanh_phan?.khach_moi ?? []).length > 0,
    co_khao_sat: data.khao_sat !== undefined,
  });
  return { tieu_de, doan: numberedLines(steps.map((step) => ensureEnd(step, '.'))) };
}

export function programmeTable(draft: Draft): ChuongTrinhTable | null {
  const rows = draft.conference.data.ke_hoach?.chuong_trinh ?? [];
  if (rows.length === 0) return null;
  return {
    hang: rows.map((row) => ({
      thoi_gian: timeRange(row),
      noi_dung: toLines(row.noi_dung ?? ''),
      nguoi: row.nguoi ?? '',
    })),
  };
}

function timeRange(row: ChuongTrinhMuc): string {
  if (row.tu === undefined) return '';
  return row.den === undefined ? shortTime(row.tu) : `${shortTime(row.tu)} - ${shortTime(row.den)}`;
}
