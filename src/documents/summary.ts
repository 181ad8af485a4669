import { countOpinions, OUTCOMES, type Outcome } from '../model/derive.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { upperFirst } from '../vi/text.ts';
import { fields, opinionCount, unitWord } from './counts.ts';
import type { Draft } from './draft.ts';
import { listed } from './lists.ts';
import { clause } from './prose.ts';

/** `Hội nghị đã tiếp nhận 14 ý kiến của 12 người, trong đó …; tập trung vào các lĩnh vực: …`. */
export function receivedSentence(draft: Draft): string {
  const focus = (draft.conference.data.trong_tam ?? []).map(clause);
  return draft.wording.phrase('chung/tiep_nhan', {
    so_y_kien: opinionCount(draft),
    kenh: channels(draft),
    linh_vuc: fields(draft, true),
    nhieu_linh_vuc: countOpinions(draft.conference).linh_vuc.length > 1,
    trong_tam: listed(focus) || null,
  });
}

/** `09 ý kiến phát biểu trực tiếp và 01 ý kiến gửi bằng văn bản`; null when all came one way or it is not known. */
export function channels(draft: Draft): string | null {
  const counts = countOpinions(draft.conference);
  const number = (n: number | null) => (n === null || n === 0 ? null : count(n));
  const parts = draft.wording.lines('chung/kenh', {
    goi_la: unitWord(counts),
    truc_tiep: number(counts.truc_tiep),
    van_ban: number(counts.van_ban),
    truc_tuyen: number(counts.truc_tuyen),
    truoc: number(counts.truoc),
  });
  return parts.length > 1 ? joinList(parts) : null;
}

/** `Kết quả xử lý: 08 ý kiến đã được trả lời tại Hội nghị; …`; null when no number is known. */
export function outcomeSentence(draft: Draft): string | null {
  const counts = countOpinions(draft.conference);
  const { ket_qua, luot, noi_dung } = counts;
  const known = OUTCOMES.filter((outcome) => (ket_qua[outcome] ?? 0) > 0);
  const [only, ...more] = known;
  const all = only !== undefined && more.length === 0 && ket_qua[only] === (luot ?? noi_dung);
  const number = (outcome: Outcome) => (known.includes(outcome) ? count(ket_qua[outcome] ?? 0) : null);
  const parts = draft.wording.lines('chung/ket_qua', {
    goi_la: unitWord(counts),
    tat_ca: all,
    tra_loi_tai_cho: number('tra_loi_tai_cho'),
    giao_don_vi: number('giao_don_vi'),
    chuyen_cap_tren: number('chuyen_cap_tren'),
    tiep_thu_ghi_nhan: number('tiep_thu_ghi_nhan'),
    chua_tra_loi: number('chua_tra_loi'),
  });
  if (parts.length === 0) return null;
  const text = parts.join('; ');
  return draft.wording.phrase('chung/ket_qua_chung', { tat_ca: all, ket_qua: all ? upperFirst(text) : text });
}

/** Work left over by the conclusion: then “all answered” would say too much. */
export function isDirectedOn(draft: Draft): boolean {
  const conclusion = draft.conference.data.ket_luan;
  return (conclusion?.giao_nhiem_vu ?? []).length > 0 || (conclusion?.chi_dao ?? []).length > 0;
}

/** Of opinions that are not listed: whether all that is told of them is that they were answered on the spot. */
export function onlyAnswered(draft: Draft): boolean {
  const { ket_qua } = countOpinions(draft.conference);
  const stated = draft.conference.data.so_y_kien ?? {};
  const said: readonly Outcome[] = stated.cach_xu_ly ?? [];
  const others = OUTCOMES.filter((outcome) => outcome !== 'tra_loi_tai_cho');
  const handled = others.some((outcome) => (ket_qua[outcome] ?? 0) > 0 || said.includes(outcome));
  return !handled && stated.giao_cho === undefined && !isDirectedOn(draft);
}
