import { officeData, type Session } from '../model/conference.ts';
import type { ChuongTrinhMuc, PhanCongMuc } from '../model/generated/types.ts';
import { shortDate } from '../vi/calendar.ts';
import { shortTime } from '../vi/clock.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { ensureEnd, lowerFirst, stripEnd, toLines, upperFirst } from '../vi/text.ts';
import { allocationTable, appendices, type AppendixRequest } from './appendix.ts';
import { basisLines, carryingOut } from './basis.ts';
import { type Draft, need } from './draft.ts';
import { letterhead } from './letterhead.ts';
import {
  conferenceName,
  conferenceNameLower,
  leadersSide,
  levelWord,
  massOrganisations,
  officeOf,
  parentCommittee,
  peoplesSide,
  speaker,
  unitOf,
} from './names.ts';
import { fullPeople, groupNames, peopleOf } from './persons.ts';
import { recipients } from './recipients.ts';
import { type Clause, letteredPoints, numberSections, type Section } from './sections.ts';
import { signature } from './signature.ts';
import { sessionPlace, sessionTime } from './times.ts';
import type { ChuongTrinhTable, PlanView } from './view.ts';
import { MODE } from './words.ts';
import type { Facts } from '../wording/wording.ts';

/** Kế hoạch: sections of a plan-type paper (NĐ 30 mẫu 1.4, PL I.V ô 6b; HD 05 I.6.2). */
export function planView(draft: Draft): PlanView {
  const facts = commonFacts(draft);
  const opening = draft.conference.data.ke_hoach?.mo_dau ?? 'can_cu';
  const appendixViews = appendices(draft, 'ke_hoach', requestedAppendices(draft));
  const programme = programmeTable(draft);
  const allocation = allocationTable(draft);
  return {
    ...letterhead(draft, 'ke_hoach', draft.conference.data.ke_hoach?.trich_yeu ?? draft.wording.phrase('ke_hoach/trich_yeu', facts)),
    can_cu: opening === 'can_cu' ? basesOrPlaceholder(draft) : [],
    mo_dau: [openingParagraph(draft, opening, facts)],
    ...numberSections({
      muc_dich_yeu_cau: purposeSection(draft, facts),
      noi_dung: contentSection(draft, facts),
      thoi_gian_dia_diem: timeSection(draft),
      thanh_phan: attendanceSection(draft, allocation !== null),
      chuong_trinh: programmeSection(draft, facts, programme !== null),
      to_chuc_thuc_hien: workSection(draft, facts, appendixViews.length > 0),
    }),
    bang_phan_bo: allocation,
    bang_chuong_trinh: programme,
    ket_thuc: ensureEnd(draft.wording.phrase('ke_hoach/ket_thuc', facts), endMark(draft)),
    noi_nhan: recipients(draft, 'ke_hoach', draft.wording.lines('ke_hoach/noi_nhan', facts)),
    chu_ky: signature(draft, 'ke_hoach'),
    phu_luc: appendixViews,
  };
}

function endMark(draft: Draft): '.' | './.' {
  return draft.standard.forms.endMark.value === './.' ? './.' : '.';
}

/** The facts every sentence of the plan may use. */
function commonFacts(draft: Draft): Facts {
  const { conference } = draft;
  const { data } = conference;
  const sides = data.hoi_nghi.ben_lanh_dao ?? [];
  return {
    ten_hoi_nghi: conferenceName(draft),
    ten_hoi_nghi_thuong: conferenceNameLower(draft),
    ben_lanh_dao: leadersSide(draft),
    ben_doi_thoai: peoplesSide(draft),
    co_quan: speaker(draft),
    don_vi: unitOf(draft),
    tu_chung: levelWord(draft),
    dang: draft.issuer === 'dang',
    chinh_quyen: draft.issuer === 'chinh_quyen',
    mttq: draft.issuer === 'mttq',
    co_cap_uy: sides.includes('cap_uy'),
    dang_uy: conference.office.bodies.dang.ten_chung,
    uy_ban: conference.office.bodies.chinh_quyen.ten_chung,
    mat_tran: conference.office.bodies.mttq.ten_chung,
    cap_xa: conference.office.level === 'xa',
    cap_huyen: conference.office.level === 'huyen',
    van_phong: officeOf(draft, draft.issuer),
    doan_the: massOrganisations(draft),
    huyen: officeData(data)?.huyen ?? null,
    cap_uy_tren: parentCommittee(draft),
    ca_nam: data.ke_hoach?.ca_nam ?? false,
  };
}

function basesOrPlaceholder(draft: Draft): string[] {
  const lines = basisLines(draft, 'ke_hoach');
  return lines.length > 0 ? lines : [need(draft, null, ['can_cu'], 'căn cứ ban hành kế hoạch')];
}

function openingParagraph(draft: Draft, opening: 'can_cu' | 'thuc_hien', facts: Facts): string {
  const bases = opening === 'thuc_hien' ? carryingOut(draft, 'ke_hoach') : null;
  return draft.wording.phrase('ke_hoach/mo_dau', {
    ...facts,
    thuc_hien:
      opening === 'thuc_hien' ? (bases ?? need(draft, null, ['can_cu'], 'văn bản được thực hiện')) : null,
  });
}

function purposeSection(draft: Draft, facts: Facts): Section {
  const { data } = draft.conference;
  const aims = data.hoi_nghi.muc_dich ?? draft.wording.lines('ke_hoach/muc_dich', facts);
  const demands = data.ke_hoach?.yeu_cau ?? draft.wording.lines('ke_hoach/yeu_cau', facts);
  return {
    tieu_de: 'Mục đích, yêu cầu',
    khoan: [
      { tieu_de: 'Mục đích', doan: letteredPoints(aims) },
      { tieu_de: 'Yêu cầu', doan: letteredPoints(demands) },
    ],
  };
}

function contentSection(draft: Draft, facts: Facts): Section {
  const { data } = draft.conference;
  const topics = (data.hoi_nghi.noi_dung ?? []).map((t) => lowerFirst(stripEnd(t)));
  const lines = draft.wording.lines('ke_hoach/noi_dung', {
    ...facts,
    ky_bao_cao: data.bao_cao?.[0]?.ky ?? data.hoi_nghi.ky ?? null,
    co_ky_truoc: data.ky_truoc !== undefined || (data.hoi_nghi.lan ?? 1) > 1,
    chuyen_de: joinList(data.hoi_nghi.chuyen_de ?? []) || null,
    van_de: topics.length > 0 ? topics.join('; ') : null,
  });
  return { tieu_de: 'Nội dung đối thoại', doan: lines.map((line, i) => `${i + 1}. ${upperFirst(line)}`) };
}

function timeSection(draft: Draft): Section {
  const { sessions, data } = draft.conference;
  if (sessions.length === 0 && data.ke_hoach?.ca_nam === true) return annualTimes(draft);
  const one = sessions.length <= 1;
  const mode = data.hoi_nghi.hinh_thuc;
  const doan = one
    ? [
        `1. Thời gian: ${sessionTime(draft, sessions[0], 0)}.`,
        `2. Địa điểm: ${stripEnd(sessionPlace(draft, sessions[0], 0))}.`,
      ]
    : ['1. Thời gian, địa điểm:', ...sessions.map((s, i) => sessionLine(draft, s, i, sessions.length))];
  doan.push(`${one ? 3 : 2}. Hình thức: ${modeText(draft, mode === undefined ? 'trực tiếp' : MODE[mode])}.`);
  const speaking = data.hoi_nghi.so_phut_phat_bieu;
  if (speaking !== undefined || data.hoi_nghi.noi_quy !== undefined) {
    doan.push(...rules(draft, one ? 4 : 3));
  }
  return { tieu_de: 'Thời gian, địa điểm, hình thức', doan };
}

function annualTimes(draft: Draft): Section {
  return {
    tieu_de: 'Thời gian, địa điểm, hình thức',
    doan: draft.wording.lines('ke_hoach/thoi_gian_ca_nam', {
      nam: draft.conference.nam ?? need(draft, null, ['hoi_nghi', 'nam'], 'năm'),
    }),
  };
}

function sessionLine(draft: Draft, session: Session, index: number, of: number): string {
  const units = session.don_vi ?? [];
  const name = session.ten ?? `Phiên ${index + 1}`;
  const scope = units.length > 0 ? ` (${joinList(units.map(lowerFirst))})` : '';
  const text = `- ${upperFirst(name)}${scope}: ${sessionTime(draft, session, index)}, tại ${stripEnd(sessionPlace(draft, session, index))}`;
  return `${text}${index === of - 1 ? '.' : ';'}`;
}

function modeText(draft: Draft, mode: string): string {
  const { diem_cau, dia_chi_truc_tuyen } = draft.conference.data.hoi_nghi;
  const points = (diem_cau ?? []).flatMap((p) =>
    p.ten === undefined ? [] : [p.so_nguoi === undefined ? p.ten : `${p.ten} (${count(p.so_nguoi)} người)`],
  );
  const parts = [mode];
  if (points.length > 0) parts.push(`gồm ${count(points.length)} điểm cầu: ${joinList(points)}`);
  if (dia_chi_truc_tuyen !== undefined) parts.push(`tham gia trực tuyến qua ${stripEnd(dia_chi_truc_tuyen)}`);
  return parts.join('; ');
}

function rules(draft: Draft, n: number): string[] {
  const { so_phut_phat_bieu, noi_quy } = draft.conference.data.hoi_nghi;
  const lines = draft.wording.lines('ke_hoach/noi_quy', {
    so_phut: so_phut_phat_bieu === undefined ? null : count(so_phut_phat_bieu),
    noi_quy: (noi_quy ?? []).map((rule) => stripEnd(rule)),
  });
  return lines.map((line, i) => (i === 0 ? `${n}. ${upperFirst(line)}` : `- ${line}`));
}

function attendanceSection(draft: Draft, hasTable: boolean): Section {
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
  const local = [...peopleOf(draft, a?.dai_bieu).map((p) => fullPeople(draft, [p])), ...groupNames(draft).map(lowerFirst)];
  if (local.length > 0) lines.push(`Đại biểu ${levelWord(draft)}: ${local.join('; ')}.`);
  lines.push(`${draft.wording.phrase('ke_hoach/nhan_dan', peopleFacts(draft))}${hasTable ? ' Phân bổ như sau:' : ''}`);
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

function programmeSection(draft: Draft, facts: Facts, hasTable: boolean): Section {
  const { data } = draft.conference;
  if (hasTable) return { tieu_de: 'Chương trình', doan: draft.wording.lines('ke_hoach/chuong_trinh_bang', facts) };
  const steps = draft.wording.lines('ke_hoach/chuong_trinh', {
    ...facts,
    co_ky_truoc: data.ky_truoc !== undefined || (data.hoi_nghi.lan ?? 1) > 1,
    co_khach: (data.thanh_phan?.khach_moi ?? []).length > 0,
    co_khao_sat: data.khao_sat !== undefined,
  });
  return { tieu_de: 'Chương trình', doan: steps.map((step, i) => `${i + 1}. ${ensureEnd(upperFirst(step), '.')}`) };
}

function programmeTable(draft: Draft): ChuongTrinhTable | null {
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

function workSection(draft: Draft, facts: Facts, hasAppendix: boolean): Section {
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
    han_tong_hop: data.thong_bao_truoc?.tiep_nhan_y_kien?.den === undefined ? null : shortDate(data.thong_bao_truoc.tiep_nhan_y_kien.den),
    dai_truyen_thanh: officeData(data)?.dai_truyen_thanh ?? null,
  });
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return { tieu_de: line.slice(0, colon), doan: [ensureEnd(upperFirst(line.slice(colon + 1).trim()), '.')] };
  });
}

function requestedAppendices(draft: Draft): AppendixRequest[] {
  const listed: AppendixRequest[] = draft.conference.data.ke_hoach?.phu_luc ?? [];
  const replies = draft.conference.data.ke_hoach?.phan_cong_tra_loi ?? [];
  return replies.length > 0 && !listed.some((p) => p.loai === 'phan_cong') ? [...listed, { loai: 'phan_cong' }] : listed;
}

