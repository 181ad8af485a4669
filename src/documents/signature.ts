import { paperData } from '../model/conference.ts';
import type { Person } from '../model/people.ts';
import { toLines, upper } from '../vi/text.ts';
import { rank, signingTitle } from '../vi/title.ts';
import { applyToneStyle } from '../vi/tone.ts';
import { type Draft, need } from './draft.ts';
import { committeeWord } from './names.ts';
import type { SignatureView } from './view.ts';

/**
 * Signature block of a plan or a notice: authority, title, name (NĐ 30 PL I.II.7 and Điều 13; HD 05 I.7).
 * The signer is the one named, else the chair who heads the issuing body, else its deputy among the chairs.
 */
export function signature(draft: Draft, kind: 'ke_hoach' | 'thong_bao'): SignatureView {
  const data = paperData(draft.conference, kind);
  const signer = signerOf(draft, kind);
  const title =
    data.chuc_vu_ky ?? (signer?.chuc_vu == null ? null : signingTitle(signer.chuc_vu, draft.issuer));
  return {
    quyen_han:
      data.quyen_han === undefined ? authority(draft, kind, signer) : toLines(data.quyen_han).map(upper),
    chuc_vu:
      title === null && signer !== null
        ? need(draft, null, [kind, 'chuc_vu_ky'], 'chức vụ người ký')
        : upper(title ?? ''),
    ho_ten: need(draft, signer?.ho_ten, [kind, 'nguoi_ky'], 'người ký'),
  };
}

function signerOf(draft: Draft, kind: 'ke_hoach' | 'thong_bao'): Person | null {
  const named = draft.conference.people.find(paperData(draft.conference, kind).nguoi_ky);
  if (named !== null) return named;
  // A chair who stood in for the planned one does not sign the plan.
  const chairs = draft.conference.chairs.map((c) =>
    kind === 'ke_hoach' && c.thay_cho !== null ? c.thay_cho : c.nguoi,
  );
  return chairs.find((p) => heads(draft, p)) ?? chairs.find((p) => isDeputy(draft, p)) ?? null;
}

function heads(draft: Draft, person: Person): boolean {
  const r = rank(person.chuc_vu ?? '');
  return draft.issuer === 'dang' ? r.biThu : draft.issuer === 'mttq' ? r.chuTichMttq : r.chuTichUbnd;
}

function isDeputy(draft: Draft, person: Person): boolean {
  const r = rank(person.chuc_vu ?? '');
  return draft.issuer === 'dang' ? r.phoBiThu : draft.issuer === 'mttq' ? r.phoChuTichMttq : r.phoChuTichUbnd;
}

function authority(draft: Draft, kind: 'ke_hoach' | 'thong_bao', signer: Person | null): string[] {
  const marks = draft.standard.forms.authority.value;
  const as = paperData(draft.conference, kind).nhan_danh;
  if (draft.issuer === 'dang') {
    return [`${marks.collective}${as === 'ban_thuong_vu' ? 'BAN THƯỜNG VỤ' : upper(committeeWord(draft))}`];
  }
  const collective =
    draft.issuer === 'mttq'
      ? 'BAN THƯỜNG TRỰC'
      : applyToneStyle('ỦY BAN NHÂN DÂN', draft.conference.office.kieu_dau);
  const own = as === 'chu_tich' ? [] : [`${marks.collective}${collective}`];
  // A Front deputy signs for its standing committee; only an authority with one head has KT. (NĐ 30 PL I.II.7.b).
  const deputy =
    draft.issuer === 'chinh_quyen' && signer !== null && isDeputy(draft, signer) && !heads(draft, signer);
  return deputy ? [...own, `${marks.deputy}CHỦ TỊCH`] : own;
}

/** One signature of the minutes: fixed title line and name (NĐ 30 mẫu 1.9; HD 05 I.7.1.4.e). */
export function minutesSignature(title: string, name: string): SignatureView {
  return { quyen_han: [], chuc_vu: title, ho_ten: name };
}
