import { count } from '../../vi/number.ts';
import { lowerFirst, stripEnd, upperFirst } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import { type Draft, need } from '../draft.ts';
import { levelWord, peoplesSide } from '../names.ts';
import { fullPeople, groupNames, peopleOf } from '../persons.ts';
import type { Section } from '../sections.ts';

/** Who chairs and who is invited; the plan names the chair it planned, whoever chaired in the end. */
export function attendanceSection(draft: Draft, hasTable: boolean): Section {
  const { data } = draft.conference;
  const a = data.thanh_phan;
  const planned = draft.conference.chairs.map((c) => ({ ...c, nguoi: c.thay_cho ?? c.nguoi }));
  const main = planned.filter((c) => c.vai_tro === 'chu_tri').map((c) => c.nguoi);
  const co = planned.filter((c) => c.vai_tro === 'dong_chu_tri').map((c) => c.nguoi);
  const lines: string[] = [];
  lines.push(`Chủ trì: ${need(draft, fullPeople(draft, main), ['thanh_phan', 'chu_tri'], 'người chủ trì')}.`);
  if (co.length > 0) lines.push(`Đồng chủ trì: ${fullPeople(draft, co)}.`);
  const guests = peopleOf(draft, a?.khach_moi);
  if (guests.length > 0) lines.push(`Đại biểu cấp trên: ${fullPeople(draft, guests)}.`);
  const local = [
    ...peopleOf(draft, a?.dai_bieu).map((p) => fullPeople(draft, [p])),
    ...groupNames(draft).map(lowerFirst),
  ];
  if (local.length > 0) lines.push(`Đại biểu ${levelWord(draft)}: ${local.join('; ')}.`);
  lines.push(
    `${draft.wording.phrase('ke_hoach/nhan_dan', peopleFacts(draft))}${hasTable ? ' Phân bổ như sau:' : ''}`,
  );
  const order: string[] = [];
  if ((a?.thu_ky ?? []).length > 0) order.push(`Thư ký: ${fullPeople(draft, peopleOf(draft, a?.thu_ky))}.`);
  if (a?.bao_chi !== undefined) order.push(`Báo, đài: ${stripEnd(a.bao_chi)}.`);
  // The people come last when their table follows them.
  const all = hasTable ? [...lines.slice(0, -1), ...order, ...lines.slice(-1)] : [...lines, ...order];
  return { tieu_de: 'Thành phần', doan: all.map((line, i) => `${i + 1}. ${line}`) };
}

function peopleFacts(draft: Draft): Facts {
  const a = draft.conference.data.thanh_phan;
  return {
    ben_doi_thoai: upperFirst(peoplesSide(draft)),
    nhan_dan: a?.nhan_dan === undefined ? null : lowerFirst(stripEnd(a.nhan_dan)),
    so_nguoi: a?.so_nhan_dan === undefined ? null : count(a.so_nhan_dan),
    so_trieu_tap: a?.so_trieu_tap === undefined ? null : count(a.so_trieu_tap),
    so_ho: a?.so_ho === undefined ? null : count(a.so_ho),
  };
}
