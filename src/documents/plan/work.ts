import { officeData } from '../../model/conference.ts';
import type { PhanCongMuc } from '../../model/generated/types.ts';
import { shortDate } from '../../vi/calendar.ts';
import { ensureEnd, stripEnd, upperFirst } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import type { Draft } from '../draft.ts';
import type { Clause, Section } from '../sections.ts';

/** Who does what by when: as assigned, else the usual share of each body. */
export function workSection(draft: Draft, facts: Facts, hasAppendix: boolean): Section {
  const own = draft.conference.data.ke_hoach?.phan_cong;
  const clauses = own === undefined ? usualWork(draft, facts) : own.map((item) => workClause(item));
  const cost = draft.conference.data.ke_hoach?.kinh_phi;
  if (cost !== undefined) clauses.push({ tieu_de: 'Kinh phí', doan: [ensureEnd(upperFirst(cost), '.')] });
  if (hasAppendix) clauses.push({ doan: draft.wording.lines('ke_hoach/kem_phu_luc', facts) });
  return { tieu_de: 'Tổ chức thực hiện', khoan: clauses };
}

function workClause(item: PhanCongMuc): Clause {
  const jobs = item.viec ?? [];
  const last = jobs.length - 1;
  const due = item.han === undefined ? '' : `; hoàn thành trước ngày ${shortDate(item.han)}`;
  const doan = jobs.map((job, i) => {
    const text = `${upperFirst(stripEnd(job))}${i === last ? due : ''}`;
    return jobs.length === 1 ? `${text}.` : `- ${text}${i === last ? '.' : ';'}`;
  });
  return { tieu_de: item.don_vi ?? '', doan };
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
  });
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return {
      tieu_de: line.slice(0, colon),
      doan: [ensureEnd(upperFirst(line.slice(colon + 1).trim()), '.')],
    };
  });
}
