import { tasks } from '../../model/derive.ts';
import type { KetLuan } from '../../model/generated/types.ts';
import type { Person } from '../../model/people.ts';
import { joinList } from '../../vi/list.ts';
import { upperFirst } from '../../vi/text.ts';
import type { Draft } from '../draft.ts';
import { honorific, shortPerson } from '../persons.ts';
import { clause, clauses, mention, optionalBody, optionalClause, paragraph, workByUnit } from '../prose.ts';

/** What leaders said besides opening, reporting and concluding; those who only spoke share a sentence. */
export function speechesParagraph(draft: Draft): string | null {
  const speeches = (draft.conference.data.phat_bieu ?? []).flatMap((speech) => {
    const person = draft.conference.people.find(speech.nguoi);
    return person === null
      ? []
      : [{ nguoi: mention(draft, person), noi_dung: optionalClause(speech.noi_dung) }];
  });
  const told = speeches.filter((s) => s.noi_dung !== null);
  const silent = speeches.filter((s) => s.noi_dung === null).map((s) => s.nguoi);
  const parts = told.map((s, i) => paragraph(draft, 'tin_bai/phat_bieu', { ...s, tiep: i > 0 }));
  const others = { nguoi: joinList(silent), noi_dung: null, tiep: told.length > 0 };
  if (silent.length > 0) parts.push(paragraph(draft, 'tin_bai/phat_bieu', others));
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** Verbs that carry on “đồng chí A …”; any other text is quoted after a colon. */
const ACTS =
  /^(?:yêu cầu|đề nghị|giao|tiếp thu|ghi nhận|đánh giá|biểu dương|chỉ đạo|cảm ơn|trân trọng|nhấn mạnh|khẳng định|mong|cam kết|đồng ý|thống nhất|hoan nghênh|lưu ý|nêu|làm rõ|phân tích|trả lời|giải trình|bày tỏ|đã)(?=[\s,]|$)/;

/** The conclusion: assessment, what was concluded, what is to be issued and done, who supervises. */
export function conclusionParagraph(draft: Draft): string | null {
  const data = draft.conference.data.ket_luan;
  if (data === undefined) return null;
  const person = draft.conference.people.find(data.nguoi) ?? draft.conference.chairs[0]?.nguoi ?? null;
  const assessment = clauses(data.danh_gia);
  const points = clauses(data.y_chinh);
  return paragraph(draft, 'tin_bai/ket_luan', {
    nguoi: person === null ? null : mention(draft, person),
    // `ông (bà)` alone is no pronoun.
    dai_tu: person === null ? null : upperFirst(pronoun(draft, person)),
    danh_gia: assessment,
    danh_gia_dong_tu: assessment !== null && ACTS.test(assessment),
    y_chinh: points,
    y_chinh_dong_tu: (data.y_chinh ?? []).every((point) => ACTS.test(clause(point))),
    da_noi: assessment !== null || points !== null,
    viec_sau: orders(draft, data),
    giam_sat: optionalBody(data.giam_sat),
    theo_doi: optionalBody(data.theo_doi),
  });
}

function pronoun(draft: Draft, person: Person): string {
  const word = honorific(draft, person);
  return word.includes('(') ? shortPerson(draft, person) : word;
}

/** `chỉ đạo ban hành thông báo kết luận; giao Ủy ban nhân dân phường …`; null when there are none. */
function orders(draft: Draft, data: KetLuan): string | null {
  const added = tasks(draft.conference).filter((task) => task.y_kien === null);
  const all = draft.wording.lines('tin_bai/viec_sau', {
    chi_dao: clauses(data.chi_dao),
    giao: workByUnit(draft, added),
  });
  return all.length === 0 ? null : all.join('; ');
}
