import { countOpinions, type Opinion, type Outcome } from '../../model/derive.ts';
import type { TraLoiDayDu } from '../../model/generated/types.ts';
import { joinSemicolons } from '../../vi/list.ts';
import { ensureEnd, stripEnd, toLines, upperFirst } from '../../vi/text.ts';
import { type Draft, need } from '../draft.ts';
import { assignment, forwarding } from '../handling.ts';
import { headings } from '../headings.ts';
import { levelWord } from '../names.ts';
import type { Namer } from '../persons.ts';
import { bodyInside, optionalBody } from '../prose.ts';
import { paragraphs } from '../said.ts';
import type { Clause } from '../sections.ts';
import { onlyAnswered, outcomeSentence } from '../summary.ts';
import { groupByField, inGroups } from './groups.ts';

/** Trả lời, giải trình: numbered to match the opinions. */
export function answerClause(draft: Draft, list: readonly Opinion[], name: Namer): Clause {
  const tieu_de = headings(draft, 'bien_ban')('tra_loi');
  if (!countOpinions(draft.conference).itemised) return { tieu_de, doan: generalAnswers(draft) };
  const lines = (o: Opinion): string[] => answerLines(draft, o, name);
  return draft.conference.data.bien_ban?.trinh_bay === 'theo_linh_vuc'
    ? { tieu_de, diem: inGroups(groupByField(draft, list), lines) }
    : { tieu_de, doan: list.flatMap(lines) };
}

function answerLines(draft: Draft, o: Opinion, name: Namer): string[] {
  const answer = answerOf(o);
  const [first, ...rest] = toLines(answer.noi_dung ?? '');
  const follow = followUp(draft, o, first !== undefined);
  const basis = (answer.can_cu ?? []).map(stripEnd);
  const end =
    basis.length === 0
      ? []
      : [draft.wording.phrase('bien_ban/can_cu_tra_loi', { can_cu: joinSemicolons(basis) })];
  const sentence = (noi_dung: string): string =>
    draft.wording.phrase('bien_ban/tra_loi', { stt: o.stt, nguoi: answerer(draft, answer, name), noi_dung });
  // A long answer keeps its paragraphs; a short one goes on in one.
  if (first !== undefined && rest.length > 0)
    return [...paragraphs(sentence(upperFirst(first)), rest), ...end, ...follow];
  const parts =
    first === undefined ? [...follow, ...end] : [ensureEnd(upperFirst(first), '.'), ...end, ...follow];
  return [sentence(parts.join(' '))];
}

function answerOf(o: Opinion): TraLoiDayDu {
  const { tra_loi } = o.data;
  return typeof tra_loi === 'string' ? { noi_dung: tra_loi } : (tra_loi ?? {});
}

function answerer(draft: Draft, answer: TraLoiDayDu, name: Namer): string | null {
  const person = draft.conference.people.find(answer.nguoi);
  return person === null ? optionalBody(answer.don_vi) : name(person);
}

/** What was decided besides the answer: a unit with its deadline, a higher body, or a note taken. */
function followUp(draft: Draft, o: Opinion, answered: boolean): string[] {
  const { xu_ly } = o.data;
  const assigned = o.ket_qua === 'giao_don_vi' || xu_ly?.don_vi !== undefined;
  const parts: string[] = [];
  if (o.ket_qua === 'chuyen_cap_tren') {
    parts.push(
      draft.wording.phrase('bien_ban/ngoai_tham_quyen', {
        tu_chung: levelWord(draft),
        kien_nghi: forwarding(draft, o),
      }),
    );
  }
  if (assigned) parts.push(`${assignment(draft, o)}.`);
  if (parts.length > 0 || answered) return parts;
  if (o.ket_qua === 'tiep_thu_ghi_nhan') return draft.wording.lines('bien_ban/ghi_nhan', {});
  return [`${need(draft, null, ['y_kien', o.index, 'tra_loi'], 'nội dung trả lời')}.`];
}

/** When the opinions are not listed: how they were handled on the whole. */
function generalAnswers(draft: Draft): string[] {
  const counts = countOpinions(draft.conference);
  const stated = draft.conference.data.so_y_kien ?? {};
  const has = (outcome: Exclude<Outcome, 'chua_tra_loi'>): boolean =>
    (counts.ket_qua[outcome] ?? 0) > 0 || (stated.cach_xu_ly ?? []).includes(outcome);
  const lines = draft.wording.lines('bien_ban/tra_loi_chung', {
    co_tra_loi: has('tra_loi_tai_cho') || stated.nguoi_tra_loi !== undefined,
    het: onlyAnswered(draft),
    nguoi_tra_loi: stated.nguoi_tra_loi === undefined ? null : upperFirst(bodyInside(stated.nguoi_tra_loi)),
    co_giao: has('giao_don_vi') || stated.giao_cho !== undefined,
    giao_cho: optionalBody(stated.giao_cho),
    co_chuyen: has('chuyen_cap_tren'),
    co_ghi_nhan: has('tiep_thu_ghi_nhan'),
    tu_chung: levelWord(draft),
  });
  const summary = outcomeSentence(draft);
  const known = [...lines, ...(summary === null ? [] : [summary])];
  return [...known, `${need(draft, null, ['y_kien'], 'nội dung trả lời từng ý kiến')}.`];
}
