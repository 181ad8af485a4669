import { officeData, paperData } from '../model/conference.ts';
import { COMMITTEES, type Issuer } from '../model/office.ts';
import { joinList } from '../vi/list.ts';
import { unitKindOf } from '../vi/place.ts';
import { lowerFirst } from '../vi/text.ts';
import { applyToneStyle } from '../vi/tone.ts';
import { type Draft, need } from './draft.ts';
import { unitList } from './lists.ts';
import { OTHER_SIDE } from './words.ts';

/** `phường Hòa Hiếu`, `Phường 7`. */
export function unitOf(draft: Draft): string {
  return need(draft, draft.conference.office.don_vi, ['co_quan', 'ten'], 'tên đơn vị hành chính');
}

/** The issuing body's full name: `Đảng ủy phường Hòa Hiếu`. */
export function bodyName(draft: Draft, issuer: Issuer): string {
  return need(draft, draft.conference.office.bodies[issuer].ten, ['co_quan', 'ten'], 'tên đơn vị hành chính');
}

/** Who speaks in a paper: `Ban Thường vụ Đảng ủy phường Mẫu`, `Ủy ban nhân dân phường Mẫu`. */
export function speaker(draft: Draft): string {
  const name = bodyName(draft, draft.issuer);
  if (draft.kind === 'tin_bai') return name;
  const as = paperData(draft.conference, draft.kind).nhan_danh;
  if (draft.issuer === 'dang' && as === 'ban_thuong_vu') return `Ban Thường vụ ${name}`;
  if (draft.issuer === 'mttq') return `Ban Thường trực ${name}`;
  return name;
}

/** The same inside a text, without the place's name: `Ban Thường vụ Huyện ủy`, `Ủy ban nhân dân phường`. */
export function speakerHere(draft: Draft): string {
  const { ten_chung } = draft.conference.office.bodies[draft.issuer];
  if (draft.kind === 'tin_bai' || draft.issuer === 'chinh_quyen') return ten_chung;
  if (draft.issuer === 'mttq') return `Ban Thường trực ${ten_chung}`;
  const as = paperData(draft.conference, draft.kind).nhan_danh;
  return as === 'ban_thuong_vu' ? `Ban Thường vụ ${ten_chung}` : ten_chung;
}

/** The leaders' side: `người đứng đầu cấp ủy, chính quyền phường Mẫu`. */
export function leadersSide(draft: Draft): string {
  const sides = draft.conference.data.hoi_nghi.ben_lanh_dao ?? [];
  if (sides.length === 0) return need(draft, null, ['hoi_nghi', 'ben_lanh_dao'], 'bên lãnh đạo');
  return draft.wording.phrase('chung/ben_lanh_dao', {
    cap_uy: sides.includes('cap_uy'),
    chinh_quyen: sides.includes('chinh_quyen'),
    hdnd: sides.includes('hdnd'),
    mttq: sides.includes('mttq'),
    don_vi: unitOf(draft),
  });
}

/** The people's side: `Nhân dân khối Tân Thắng`, `Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và Nhân dân`. */
export function peoplesSide(draft: Draft): string {
  const { ben_doi_thoai, pham_vi } = draft.conference.data.hoi_nghi;
  const sides = unitList((ben_doi_thoai ?? ['nhan_dan']).map((side) => OTHER_SIDE[side]));
  if (pham_vi?.kieu === 'nhom_doi_tuong' && pham_vi.doi_tuong !== undefined) return pham_vi.doi_tuong;
  return isForPart(draft) ? `${sides} ${joinList((pham_vi?.don_vi ?? []).map(lowerFirst))}` : sides;
}

/** Whether the conference was for a part of the place that can be named: one unit, or three at most. */
export function isForPart(draft: Draft): boolean {
  const { pham_vi } = draft.conference.data.hoi_nghi;
  const units = pham_vi?.don_vi ?? [];
  return (
    units.length > 0 && (pham_vi?.kieu === 'mot_don_vi' || (pham_vi?.kieu === 'cum' && units.length <= 3))
  );
}

/** The conference's official name with its year: as given, else composed. */
export function conferenceName(draft: Draft): string {
  const { data } = draft.conference;
  const given = data.hoi_nghi.ten;
  if (given !== undefined) return given;
  return draft.wording.phrase('chung/ten_hoi_nghi', {
    tiep_xuc: data.hoi_nghi.tiep_xuc ?? false,
    ben_lanh_dao: leadersSide(draft),
    ben_doi_thoai: peoplesSide(draft),
    chuyen_de: joinList(data.hoi_nghi.chuyen_de ?? []) || null,
    lan: data.hoi_nghi.lan ?? null,
    ky: data.hoi_nghi.ky ?? null,
    // `6 tháng đầu năm 2026`, `quý I năm 2026`
    ky_co_nam: /năm$/u.test(data.hoi_nghi.ky ?? ''),
    nam: namesYear(draft) ? yearOf(draft) : null,
  });
}

/** A composed name ends with the year, unless its period has one or it is one of a series on one subject, which may run over years. */
export function namesYear(draft: Draft): boolean {
  const { lan, chuyen_de, ky, nam } = draft.conference.data.hoi_nghi;
  const series = lan !== undefined && chuyen_de !== undefined && nam === undefined;
  return !series && !/\d{4}$/u.test(ky ?? '');
}

function yearOf(draft: Draft): number | string {
  return draft.conference.nam ?? need(draft, null, ['hoi_nghi', 'nam'], 'năm');
}

/** `6 tháng đầu năm 2026`, `quý I năm 2026`: the conference's period with its year; null without one. */
export function periodName(draft: Draft): string | null {
  const { ky } = draft.conference.data.hoi_nghi;
  if (ky === undefined) return null;
  return draft.wording.phrase('chung/ky', {
    ky,
    ky_co_nam: /năm$/u.test(ky),
    nam: /\d{4}$/u.test(ky) ? null : yearOf(draft),
  });
}

/** `phường`, `xã`, `huyện`. */
export function levelWord(draft: Draft): string {
  return draft.conference.office.tu_chung;
}

/** The office that prepares papers: `Văn phòng Đảng ủy`, `Văn phòng HĐND và UBND phường`. */
export function officeOf(draft: Draft, issuer: Issuer): string {
  const { office } = draft.conference;
  if (issuer === 'dang') return `Văn phòng ${office.bodies.dang.ten_chung}`;
  if (issuer === 'mttq') return `Ban Thường trực ${office.bodies.mttq.ten_chung}`;
  return `Văn phòng Hội đồng nhân dân và ${office.bodies.chinh_quyen.ten_chung}`;
}

/** Mass organisations of the place, or the general word for them. */
export function massOrganisations(draft: Draft): string {
  const own = officeData(draft.conference.data)?.doan_the ?? [];
  return own.length > 0 ? joinList(own) : OTHER_SIDE.ct_xh;
}

/** The Party committee one level up, without its name: `Tỉnh ủy`, `Thành ủy`, `Huyện ủy`; null when the parent is not known. */
export function parentCommittee(draft: Draft): string | null {
  const data = officeData(draft.conference.data);
  const parent = draft.conference.office.level === 'xa' ? (data?.huyen ?? data?.tinh) : data?.tinh;
  if (parent === undefined) return null;
  const kind = unitKindOf(parent);
  const name = kind === null ? undefined : COMMITTEES[kind];
  return name === undefined ? null : applyToneStyle(name, draft.conference.office.kieu_dau);
}

/** The government one level up, with its name: `Ủy ban nhân dân quận Gò Vấp`; null when the parent is not known. */
export function parentGovernment(draft: Draft): string | null {
  const { data, office, twoTier } = draft.conference;
  const own = officeData(data);
  const district = office.level === 'xa' && !twoTier ? own?.huyen : undefined;
  const parent = district ?? own?.tinh;
  return parent === undefined || office.level === 'tinh'
    ? null
    : applyToneStyle(`Ủy ban nhân dân ${parent}`, office.kieu_dau);
}

/** What the communes of a district are called: `xã, thị trấn`; of anything else `xã, phường`. */
export function communes(draft: Draft): string {
  const { loai } = draft.conference.office;
  return loai === 'huyen' ? 'xã, thị trấn' : loai === 'quan' ? 'phường' : 'xã, phường';
}

/** `Đảng ủy`, `Huyện ủy`: the committee without its place, as under T/M and behind Lưu. */
export function committeeWord(draft: Draft): string {
  return draft.conference.office.bodies.dang.ten_chung.split(' ').slice(0, 2).join(' ');
}

const SUB_UNIT = /^(thôn|xóm|bản|làng|buôn|ấp|khóm|khối|khu phố|khu dân cư|khu vực|tổ dân phố|tổ)(?=\s|$)/iu;

/** What the parts of the place are called: `tổ dân phố`, `thôn, khối`; as its own names say, else by its kind. */
export function subUnits(draft: Draft): string {
  const { data, office } = draft.conference;
  const names = [...(officeData(data)?.don_vi_con ?? []), ...(data.hoi_nghi.pham_vi?.don_vi ?? [])];
  const words = names.flatMap((name) => SUB_UNIT.exec(name)?.[1]?.toLowerCase() ?? []);
  if (words.length > 0) return [...new Set(words)].join(', ');
  return office.loai === 'phuong' ? 'tổ dân phố' : office.loai === 'xa' ? 'thôn' : 'thôn, tổ dân phố';
}

/** Who raises opinions: `Nhân dân`, `doanh nghiệp`; `đại biểu` when several groups do. */
export function askers(draft: Draft): string {
  const sides = draft.conference.data.hoi_nghi.ben_doi_thoai ?? ['nhan_dan'];
  if (sides.includes('nhan_dan')) return OTHER_SIDE.nhan_dan;
  const [only, ...more] = sides;
  return only === undefined || more.length > 0 ? 'đại biểu' : OTHER_SIDE[only];
}
