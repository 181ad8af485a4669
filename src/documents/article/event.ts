import { fold } from '../../vi/fold.ts';
import { joinList } from '../../vi/list.ts';
import { lowerFirst, stripEnd, upperFirst } from '../../vi/text.ts';
import type { Draft } from '../draft.ts';
import { committeeWord, isForPart, levelWord, namesYear, peoplesSide } from '../names.ts';
import { bodyInside, clause } from '../prose.ts';

/** The title: as given, else `Phường Mẫu tổ chức Hội nghị …`. */
export function articleTitle(draft: Draft): string {
  const { data, office } = draft.conference;
  if (data.tin_bai?.tieu_de !== undefined) return stripEnd(data.tin_bai.tieu_de);
  const name = data.hoi_nghi.ten ?? composedName(draft, true);
  const unit = office.don_vi !== null && !mentions(name, office.don_vi) ? upperFirst(office.don_vi) : null;
  return stripEnd(draft.wording.phrase('tin_bai/tieu_de', { don_vi: unit, hoi_nghi: name }));
}

function mentions(text: string, name: string): boolean {
  return fold(text).includes(fold(name));
}

/** The leaders' side with `phường`, `huyện` for the full name; null when the file does not say who leads. */
export function leadersHere(draft: Draft): string | null {
  const sides = draft.conference.data.hoi_nghi.ben_lanh_dao ?? [];
  if (sides.length === 0) return null;
  return draft.wording.phrase('chung/ben_lanh_dao', {
    cap_uy: sides.includes('cap_uy'),
    chinh_quyen: sides.includes('chinh_quyen'),
    hdnd: sides.includes('hdnd'),
    mttq: sides.includes('mttq'),
    don_vi: levelWord(draft),
  });
}

/** Who held it: as given, else the bodies of the leading sides; null when neither is known. */
export function organiser(draft: Draft): string | null {
  const { data, office } = draft.conference;
  const given = data.hoi_nghi.to_chuc ?? [];
  if (given.length > 0) return joinList(given.map(bodyInside));
  const sides = data.hoi_nghi.ben_lanh_dao ?? [];
  const party = office.bodies.dang;
  if (sides.length === 1 && sides.includes('cap_uy')) return party.ten;
  if (sides.length === 0 || office.don_vi === null) return null;
  const bodies = draft.wording.lines('tin_bai/to_chuc', {
    // `Đảng ủy phường` → `Đảng ủy`; `Huyện ủy` has one name.
    cap_uy: sides.includes('cap_uy') ? committeeWord(draft) : null,
    hdnd: sides.includes('hdnd'),
    chinh_quyen: sides.includes('chinh_quyen'),
    mttq: sides.includes('mttq'),
  });
  return `${bodies.join(', ')} ${office.don_vi}`;
}

/** Whether the conference was for a part of the place, which its given name does not say. */
export function isPartOnly(draft: Draft): boolean {
  const { ten, pham_vi } = draft.conference.data.hoi_nghi;
  const units = pham_vi?.don_vi ?? [];
  return isForPart(draft) && ten !== undefined && units.some((unit) => !mentions(ten, unit));
}

/** The conference as the lead names it: as given, but composed when only that names the part of the place it was for. */
export function eventName(draft: Draft, withYear: boolean): string {
  const { ten } = draft.conference.data.hoi_nghi;
  if (ten === undefined) return composedName(draft, true);
  return isPartOnly(draft) ? composedName(draft, withYear) : stripEnd(ten);
}

function composedName(draft: Draft, withYear: boolean): string {
  const { data, nam } = draft.conference;
  const h = data.hoi_nghi;
  return draft.wording.phrase('tin_bai/ten_hoi_nghi', {
    tiep_xuc: h.tiep_xuc ?? false,
    truc_tiep: h.hinh_thuc === 'truc_tiep',
    chuyen_de: joinList((h.chuyen_de ?? []).map(clause)) || null,
    ben_lanh_dao: leadersHere(draft),
    ben_doi_thoai: peoplesSide(draft),
    lan: h.lan ?? null,
    ky: h.ky ?? null,
    nam: withYear && namesYear(draft) ? nam : null,
    // `6 tháng đầu năm`: the word is there already.
    ky_co_nam: /năm$/.test(h.ky ?? ''),
  });
}

/** `theo cụm liên xã`; null when the conference was for the whole place, or its name says it. */
export function clusterPhrase(draft: Draft): string | null {
  const { pham_vi, ten } = draft.conference.data.hoi_nghi;
  const units = pham_vi?.don_vi ?? [];
  const wide = pham_vi?.kieu === 'lien_xa' || (pham_vi?.kieu === 'cum' && units.length > 3);
  if (!wide || mentions(ten ?? '', 'cụm')) return null;
  const told = draft.conference.sessions.some((s) => (s.don_vi ?? []).length > 0);
  return draft.wording.phrase('tin_bai/pham_vi', {
    lien_xa: pham_vi?.kieu === 'lien_xa',
    don_vi: told ? null : joinList(units.map(lowerFirst)) || null,
  });
}
