import { countOpinions, type OpinionCounts } from '../model/derive.ts';
import { fold } from '../vi/fold.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { lowerFirst } from '../vi/text.ts';
import { type Draft, need } from './draft.ts';
import { APPROXIMATELY } from './words.ts';

/**
 * `07 lượt ý kiến với 09 nội dung của 05 người`. An approximate number is news, not record: only the article
 * prints it, the papers ask for the exact one.
 */
export function opinionCount(draft: Draft): string {
  const counts = countOpinions(draft.conference);
  if (counts.gan_dung !== null && draft.kind !== 'tin_bai') {
    return need(draft, null, ['so_y_kien', 'luot'], 'số ý kiến chính xác');
  }
  if (main(counts) === null && counts.gan_dung !== 'nhieu') {
    return need(draft, null, ['so_y_kien', 'luot'], 'số ý kiến');
  }
  return draft.wording.phrase('chung/so_y_kien', {
    gan_dung: counts.gan_dung === null ? null : APPROXIMATELY[counts.gan_dung],
    nguoi: number(counts.nguoi, counts.luot),
    luot: counts.luot === null ? null : count(counts.luot),
    noi_dung: number(counts.noi_dung, counts.luot),
    goi_la: counts.goi_la,
    la_nguoi: countsPeople(counts),
  });
}

/** Words for people, when it is them that were counted: `04 đại biểu`. */
const PEOPLE =
  /^(đại biểu|người|công dân|cử tri|hộ|hội viên|đoàn viên|nông dân|thanh niên|phụ nữ|doanh nghiệp|cán bộ)/;

function countsPeople({ goi_la }: OpinionCounts): boolean {
  return PEOPLE.test(goi_la);
}

/** What one of them is called: `ý kiến`, `câu hỏi`; `ý kiến` too where people were counted. */
export function unitWord(counts: OpinionCounts): string {
  return countsPeople(counts) ? 'ý kiến' : counts.goi_la;
}

/** A second number only when it says something new. */
function number(value: number | null, main: number | null): string | null {
  return value === null || value === main ? null : count(value);
}

function main(counts: OpinionCounts): number | null {
  return counts.luot ?? counts.noi_dung ?? counts.nguoi;
}

/** `đất đai, an ninh trật tự và vệ sinh môi trường`; with `numbers` `đất đai (03 ý kiến)`; null when no field is known. */
export function fields(draft: Draft, numbers = false): string | null {
  const counts = countOpinions(draft.conference);
  const { linh_vuc } = counts;
  if (linh_vuc.length === 0) return null;
  return joinList(
    linh_vuc.map(({ ten, so }) => fieldName(draft, ten, numbers ? so : null, unitWord(counts))),
  );
}

/** `đất đai (03 ý kiến)`; what the clerk calls `khác` is `lĩnh vực khác`. */
export function fieldName(
  draft: Draft,
  ten: string,
  so: number | null,
  goi_la: string | null = null,
): string {
  return draft.wording.phrase('chung/linh_vuc', {
    ten: lowerFirst(ten),
    khac: fold(ten) === 'khac',
    so: so === null ? null : count(so),
    goi_la,
  });
}
