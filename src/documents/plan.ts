import type { BaoCaoMuc } from '../model/generated/types.ts';
import { joinList } from '../vi/list.ts';
import { ensureEnd, lowerFirst, stripEnd } from '../vi/text.ts';
import type { Facts } from '../wording/wording.ts';
import { type AppendixRequest, allocationTable, appendices, appendixNames } from './appendix.ts';
import { basisLines, carryingOut } from './basis.ts';
import { type Draft, endMark, need } from './draft.ts';
import { paperFacts } from './facts.ts';
import { headings } from './headings.ts';
import { letterhead } from './letterhead.ts';
import { leadersSide, peoplesSide, periodName, unitOf } from './names.ts';
import { type Allocation, attendanceSection } from './plan/attendance.ts';
import { programmeSection, programmeTable } from './plan/programme.ts';
import { timeSection } from './plan/times.ts';
import { workSection } from './plan/work.ts';
import { recipients } from './recipients.ts';
import { periodOf, reportSubject } from './reports.ts';
import { letteredPoints, numberedLines, numberSections, type Section } from './sections.ts';
import { signature } from './signature.ts';
import type { PlanView } from './view.ts';

/** Kế hoạch: sections of a plan-type paper (NĐ 30 mẫu 1.4, PL I.V ô 6b; HD 05 I.6.2). */
export function planView(draft: Draft): PlanView {
  const facts = planFacts(draft);
  const opening = draft.conference.data.ke_hoach?.mo_dau ?? 'can_cu';
  const requests = requestedAppendices(draft);
  const programme = programmeTable(draft);
  const table = allocationTable(draft);
  const allocation: Allocation =
    table === null ? 'none' : requests.some((p) => p.loai === 'phan_bo') ? 'appendix' : 'table';
  return {
    ...letterhead(
      draft,
      'ke_hoach',
      draft.conference.data.ke_hoach?.trich_yeu ?? draft.wording.phrase('ke_hoach/trich_yeu', facts),
    ),
    can_cu: opening === 'can_cu' ? basesOrPlaceholder(draft) : [],
    mo_dau: [openingParagraph(draft, opening, facts)],
    ...numberSections({
      muc_dich_yeu_cau: purposeSection(draft, facts),
      noi_dung: contentSection(draft, facts),
      thoi_gian_dia_diem: timeSection(draft),
      thanh_phan: attendanceSection(draft, allocation),
      chuong_trinh: programmeSection(draft, facts, programme !== null),
      to_chuc_thuc_hien: workSection(draft, facts, appendixNames(draft, requests)),
    }),
    bang_phan_bo: allocation === 'table' ? table : null,
    bang_chuong_trinh: programme,
    ket_thuc: ensureEnd(draft.wording.phrase('ke_hoach/ket_thuc', facts), endMark(draft)),
    noi_nhan: recipients(draft, 'ke_hoach', draft.wording.lines('ke_hoach/noi_nhan', facts)),
    chu_ky: signature(draft, 'ke_hoach'),
    phu_luc: appendices(draft, 'ke_hoach', requests),
  };
}

/** The facts every sentence of the plan may use. */
function planFacts(draft: Draft): Facts {
  return {
    ...paperFacts(draft),
    ben_lanh_dao: leadersSide(draft),
    ben_doi_thoai: peoplesSide(draft),
    don_vi: unitOf(draft),
    ca_nam: draft.conference.data.ke_hoach?.ca_nam ?? false,
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
  const heading = headings(draft, 'ke_hoach');
  return {
    tieu_de: heading('muc_dich_yeu_cau'),
    khoan: [
      { tieu_de: heading('muc_dich'), doan: letteredPoints(aims) },
      { tieu_de: heading('yeu_cau'), doan: letteredPoints(demands) },
    ],
  };
}

function contentSection(draft: Draft, facts: Facts): Section {
  const { data } = draft.conference;
  const [report] = data.bao_cao ?? [];
  const thematic = (data.hoi_nghi.chuyen_de ?? []).length > 0;
  const topics = (data.hoi_nghi.noi_dung ?? []).map((t) => lowerFirst(stripEnd(t)));
  const lines = draft.wording.lines('ke_hoach/noi_dung', {
    ...facts,
    ky_bao_cao: data.bao_cao?.[0]?.ky ?? periodName(draft),
    bao_cao: thematic && report !== undefined ? reportInBrief(draft, report) : null,
    co_ky_truoc: data.ky_truoc !== undefined || (data.hoi_nghi.lan ?? 1) > 1,
    chuyen_de: joinList(data.hoi_nghi.chuyen_de ?? []) || null,
    van_de: topics.length > 0 ? topics.join('; ') : null,
  });
  return { tieu_de: headings(draft, 'ke_hoach')('noi_dung'), doan: numberedLines(lines) };
}

/** `kết quả … trên địa bàn huyện 10 tháng đầu năm 2020` */
function reportInBrief(draft: Draft, report: BaoCaoMuc): string {
  return [reportSubject(draft, report, 0), periodOf(report) ?? ''].join(' ');
}

function requestedAppendices(draft: Draft): AppendixRequest[] {
  const listed: AppendixRequest[] = draft.conference.data.ke_hoach?.phu_luc ?? [];
  const replies = draft.conference.data.ke_hoach?.phan_cong_tra_loi ?? [];
  return replies.length > 0 && !listed.some((p) => p.loai === 'phan_cong')
    ? [...listed, { loai: 'phan_cong' }]
    : listed;
}
