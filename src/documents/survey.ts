import type { KhaoSat } from '../model/generated/types.ts';
import { joinList, joinSemicolons } from '../vi/list.ts';
import { count, percent } from '../vi/number.ts';
import { lowerFirst } from '../vi/text.ts';
import { type Draft, need } from './draft.ts';
import { listed } from './lists.ts';
import { clause } from './prose.ts';

/**
 * The satisfaction survey: ballots and each level with its share, or the share as published, which is never
 * computed again. No lines without a survey.
 */
export function surveySentences(draft: Draft): string[] {
  const survey = draft.conference.data.khao_sat;
  if (survey === undefined) return [];
  const published = (survey.thang_do ?? []).length === 0 ? survey.cong_bo : undefined;
  const criteria = (survey.tieu_chi ?? []).map(clause);
  return draft.wording.lines('chung/khao_sat', {
    so_phieu: ballots(draft, survey, published === undefined),
    ket_qua: published === undefined ? levels(draft, survey) : null,
    tieu_chi: listed(criteria) || null,
    ty_le:
      published === undefined
        ? null
        : need(draft, published.ty_le, ['khao_sat', 'cong_bo', 'ty_le'], 'tỷ lệ'),
    doi_tuong: published?.doi_tuong ?? null,
    muc:
      published === undefined
        ? null
        : need(draft, published.muc, ['khao_sat', 'cong_bo', 'muc'], 'mức đánh giá'),
  });
}

function ballots(draft: Draft, survey: KhaoSat, required: boolean): string | null {
  const number = (key: 'phat_ra' | 'thu_ve', label: string) => {
    const text = survey[key] === undefined ? null : count(survey[key]);
    return required ? need(draft, text, ['khao_sat', key], label) : text;
  };
  const parts = draft.wording.lines('chung/so_phieu', {
    phat_ra: number('phat_ra', 'số phiếu phát ra'),
    thu_ve: number('thu_ve', 'số phiếu thu về'),
    hop_le: survey.hop_le === undefined ? null : count(survey.hop_le),
  });
  return joinSemicolons(parts) || null;
}

function levels(draft: Draft, survey: KhaoSat): string {
  const rows = survey.thang_do ?? [];
  if (rows.length === 0) return need(draft, null, ['khao_sat', 'thang_do'], 'số phiếu của từng mức');
  const whole = survey.hop_le ?? rows.reduce((sum, row) => sum + (row.so_phieu ?? 0), 0);
  return joinList(
    rows.map((row, i) => {
      const at = ['khao_sat', 'thang_do', i] as const;
      return draft.wording.phrase('chung/muc_khao_sat', {
        muc: lowerFirst(need(draft, row.muc, [...at, 'muc'], 'tên mức')),
        so_phieu: need(
          draft,
          row.so_phieu === undefined ? null : count(row.so_phieu),
          [...at, 'so_phieu'],
          'số phiếu',
        ),
        ty_le: row.so_phieu === undefined || whole === 0 ? null : percent(row.so_phieu, whole),
      });
    }),
  );
}
