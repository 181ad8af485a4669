import { officeData } from '../../model/conference.ts';
import type { PhanCongMuc } from '../../model/generated/types.ts';
import { daysBetween, shortDate } from '../../vi/calendar.ts';
import { ensureEnd, stripEnd, upperFirst } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import type { Draft } from '../draft.ts';
import { headings } from '../headings.ts';
import { type Clause, dashedPoints, type Section } from '../sections.ts';

/** The public is told at least so many days before (Luật 72/2025/QH15, Điều 43). */
const NOTICE_DAYS = 7;

/**
 * Who does what by when: as assigned, else the usual share of each body.
 * @param attached the appendices by number and title; null without any
 */
export function workSection(draft: Draft, facts: Facts, attached: string | null): Section {
  const heading = headings(draft, 'ke_hoach');
  const own = draft.conference.data.ke_hoach?.phan_cong;
  const clauses = own === undefined ? usualWork(draft, facts) : own.map((item) => workClause(draft, item));
  const cost = draft.conference.data.ke_hoach?.kinh_phi;
  if (cost !== undefined) {
    clauses.push({ tieu_de: heading('kinh_phi'), doan: [ensureEnd(upperFirst(cost), '.')] });
  }
  if (attached !== null) {
    clauses.push({ doan: draft.wording.lines('ke_hoach/kem_phu_luc', { phu_luc: attached }) });
  }
  return { tieu_de: heading('to_chuc_thuc_hien'), khoan: clauses };
}

function workClause(draft: Draft, item: PhanCongMuc): Clause {
  const jobs = item.viec ?? [];
  const texts = jobs.map((job, i) =>
    draft.wording.phrase('ke_hoach/viec', {
      viec: upperFirst(stripEnd(job)),
      han: item.han === undefined || i < jobs.length - 1 ? null : shortDate(item.han),
    }),
  );
  return {
    tieu_de: item.don_vi ?? '',
    doan: texts.length === 1 ? texts.map((text) => ensureEnd(text, '.')) : dashedPoints(texts),
  };
}

/** Each line of `ke_hoach/phan_cong.hbs` is `Đơn vị: việc; việc`. */
function usualWork(draft: Draft, facts: Facts): Clause[] {
  const { data } = draft.conference;
  const lines = draft.wording.lines('ke_hoach/phan_cong', {
    ...facts,
    han_tong_hop:
      data.thong_bao_truoc?.tiep_nhan_y_kien?.den === undefined
        ? null
        : shortDate(data.thong_bao_truoc.tiep_nhan_y_kien.den),
    dai_truyen_thanh: officeData(data)?.dai_truyen_thanh ?? null,
    kip_thong_bao: leavesTime(draft),
  });
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return {
      tieu_de: line.slice(0, colon),
      doan: [ensureEnd(upperFirst(line.slice(colon + 1).trim()), '.')],
    };
  });
}

/** A plan issued later cannot ask for what has become impossible. */
function leavesTime(draft: Draft): boolean {
  const { data, firstDate } = draft.conference;
  const issued = data.ke_hoach?.ngay;
  return issued === undefined || firstDate === null || daysBetween(issued, firstDate) >= NOTICE_DAYS;
}
