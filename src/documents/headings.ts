import { type Draft, isParty } from './draft.ts';
import { askers, levelWord } from './names.ts';

/** A heading by its key, without number. @throws SentenceError when the office's own file has lost the line. */
export type Headings = (key: string) => string;

/**
 * Headings and labels of a kind of paper (`chung`: of the appendices): the lines `khoa: Tiêu đề` of
 * `templates/cau/<group>/de_muc.hbs`.
 */
export function headings(draft: Draft, group: 'ke_hoach' | 'bien_ban' | 'thong_bao' | 'chung'): Headings {
  return draft.wording.labels(`${group}/de_muc`, {
    nhan_dan: askers(draft),
    tu_chung: levelWord(draft),
    dang: isParty(draft),
  });
}
