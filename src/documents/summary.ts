import { countOpinions, OUTCOMES, type Outcome } from '../model/derive.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { lowerFirst, stripEnd, upperFirst } from '../vi/text.ts';
import { fields, opinionCount } from './counts.ts';
import type { Draft } from './draft.ts';

/** `Hội nghị đã tiếp nhận 14 ý kiến của 12 người, trong đó …; tập trung vào các lĩnh vực: …`. */
export function receivedSentence(draft: Draft): string {
  const focus = (draft.conference.data.trong_tam ?? []).map((text) => lowerFirst(stripEnd(text)));
  return draft.wording.phrase('chung/tiep_nhan', {
    so_y_kien: opinionCount(draft),
    kenh: channels(draft),
    linh_vuc: fields(draft, true),
    nhieu_linh_vuc: countOpinions(draft.conference).linh_vuc.length > 1,
    trong_tam: joinList(focus) || null,
  });
}

/** `09 ý kiến phát biểu trực tiếp và 01 ý kiến gửi bằng văn bản`; null when all came one way or it is not known. */
export function channels(draft: Draft): string | null {
  const counts = countOpinions(draft.conference);
  const number = (n: number | null) => (n === null || n === 0 ? null : count(n));
  const parts = draft.wording.lines('chung/kenh', {
    goi_la: counts.goi_la,
    truc_tiep: number(counts.truc_tiep),
    van_ban: number(counts.van_ban),
    truc_tuyen: number(counts.truc_tuyen),
    truoc: number(counts.truoc),
  });
  return parts.length > 1 ? joinList(parts) : null;
}

/** `Trong đó: 08 ý kiến đã được trả lời tại Hội nghị; …`; null when no number is known. */
export function outcomeSentence(draft: Draft): string | null {
  const { goi_la, ket_qua, luot, noi_dung } = countOpinions(draft.conference);
  const known = OUTCOMES.filter((outcome) => (ket_qua[outcome] ?? 0) > 0);
  const [only, ...more] = known;
  const all = only !== undefined && more.length === 0 && ket_qua[only] === (luot ?? noi_dung);
  const number = (outcome: Outcome) => (known.includes(outcome) ? (all ? 'tất cả' : count(ket_qua[outcome] ?? 0)) : null);
  const parts = draft.wording.lines('chung/ket_qua', {
    goi_la,
    tra_loi_tai_cho: number('tra_loi_tai_cho'),
    giao_don_vi: number('giao_don_vi'),
    chuyen_cap_tren: number('chuyen_cap_tren'),
    tiep_thu_ghi_nhan: number('tiep_thu_ghi_nhan'),
    chua_tra_loi: number('chua_tra_loi'),
  });
  if (parts.length === 0) return null;
  return all ? `${upperFirst(parts.join('; '))}.` : `Trong đó: ${parts.join('; ')}.`;
}
