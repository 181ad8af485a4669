import { officeData } from '../model/conference.ts';
import type { Facts } from '../wording/wording.ts';
import { type Draft, isParty } from './draft.ts';
import {
  askers,
  communes,
  conferenceName,
  levelWord,
  massOrganisations,
  officeOf,
  parentCommittee,
  parentGovernment,
  speaker,
  speakerHere,
  subUnits,
} from './names.ts';

/** Names that any sentence of a paper may use. */
export function paperFacts(draft: Draft): Facts {
  const { conference, issuer } = draft;
  const { bodies, level } = conference.office;
  const office = officeData(conference.data);
  return {
    ten_hoi_nghi: conferenceName(draft),
    co_quan: speaker(draft),
    co_quan_chung: speakerHere(draft),
    tu_chung: levelWord(draft),
    nhan_dan: askers(draft),
    dang: isParty(draft),
    chinh_quyen: issuer === 'chinh_quyen',
    mttq: issuer === 'mttq',
    co_cap_uy: (conference.data.hoi_nghi.ben_lanh_dao ?? []).includes('cap_uy'),
    cap_xa: level === 'xa',
    dang_uy: bodies.dang.ten_chung,
    uy_ban: bodies.chinh_quyen.ten_chung,
    mat_tran: bodies.mttq.ten_chung,
    doan_the: massOrganisations(draft),
    van_phong: officeOf(draft, issuer),
    cap_uy_tren: parentCommittee(draft),
    uy_ban_tren: parentGovernment(draft),
    mat_tran_tren: bodies.mttq.cap_tren,
    don_vi_con: subUnits(draft),
    cap_duoi: communes(draft),
    trang_web: office?.trang_web ?? null,
  };
}
