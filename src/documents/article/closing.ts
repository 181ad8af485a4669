import type { KhaoSat } from '../../model/generated/types.ts';
import { shortDate } from '../../vi/calendar.ts';
import { joinList } from '../../vi/list.ts';
import { count, percent } from '../../vi/number.ts';
import type { Draft } from '../draft.ts';
import { levelWord } from '../names.ts';
import { bodyInside, clause, optionalClause, ownParagraphs, paragraph } from '../prose.ts';

/** The survey: ballots with shares, or a published share word for word. */
export function surveyParagraph(draft: Draft): string | null {
  const survey = draft.conference.data.khao_sat;
  if (survey === undefined) return null;
  const published = survey.cong_bo;
  return paragraph(draft, 'tin_bai/khao_sat', {
    tieu_chi: joinList((survey.tieu_chi ?? []).map(clause)) || null,
    phat_ra: survey.phat_ra === undefined ? null : count(survey.phat_ra),
    thu_ve: survey.thu_ve === undefined ? null : count(survey.thu_ve),
    hop_le: survey.hop_le === undefined ? null : count(survey.hop_le),
    ket_qua: shares(draft, survey),
    ty_le: published?.ty_le ?? null,
    muc: optionalClause(published?.muc),
    doi_tuong: optionalClause(published?.doi_tuong),
  });
}

/** `90 phiếu rất hài lòng (76,3%), …`: of the valid ballots, else of those counted. */
function shares(draft: Draft, survey: KhaoSat): string | null {
  const levels = (survey.thang_do ?? []).flatMap(({ muc, so_phieu }) =>
    muc === undefined || so_phieu === undefined ? [] : [{ muc, so_phieu }],
  );
  const sum = levels.reduce((total, level) => total + level.so_phieu, 0);
  const whole = Math.max(survey.hop_le ?? sum, sum);
  const parts = levels
    .filter((level) => level.so_phieu > 0)
    .map(({ muc, so_phieu }) =>
      draft.wording.phrase('chung/muc_khao_sat', {
        so_phieu: count(so_phieu),
        muc: clause(muc),
        ty_le: percent(so_phieu, whole),
      }),
    );
  return joinList(parts) || null;
}

/** What will be done next. */
export function nextStepsParagraph(draft: Draft): string | null {
  const steps = (draft.conference.data.tiep_theo ?? []).flatMap((step) =>
    step.viec === undefined
      ? []
      : [
          draft.wording.phrase('tin_bai/viec_tiep_theo', {
            don_vi: step.don_vi === undefined ? levelWord(draft) : bodyInside(step.don_vi),
            viec: clause(step.viec).replace(/^sẽ\s+/, ''),
            han: step.han === undefined ? null : shortDate(step.han),
          }),
        ],
  );
  return paragraph(draft, 'tin_bai/tiep_theo', { viec: steps.length === 0 ? null : steps.join('; ') });
}

/** The clerk's words on the meaning, else the usual ones. */
export function meaningParagraphs(draft: Draft): string[] {
  const own = ownParagraphs(draft.conference.data.tin_bai?.y_nghia);
  if (own.length > 0) return own;
  const sides = draft.conference.data.hoi_nghi.ben_lanh_dao ?? [];
  const usual = paragraph(draft, 'tin_bai/y_nghia', {
    cap_uy: sides.includes('cap_uy'),
    mttq: sides.length === 1 && sides.includes('mttq'),
  });
  return usual === null ? [] : [usual];
}
