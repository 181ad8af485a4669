import {
  countOpinions,
  type Opinion,
  type OpinionCounts,
  OUTCOMES,
  type Outcome,
  opinions,
  tasks,
} from '../../model/derive.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import type { Draft } from '../draft.ts';
import { bodyInside, clause, mention, optionalBody, paragraph, workByUnit } from '../prose.ts';
import { isDirectedOn } from '../summary.ts';

/** More answerers than this are told as a group. */
const ANSWERERS = 4;

/**
 * What became of the opinions: who answered, what was given to which unit, what went on to higher bodies.
 * “All on the spot” is said only when nothing was assigned or forwarded.
 * @param leaders the leaders' side, for a file that does not say who answered
 */
export function answersParagraph(draft: Draft, leaders: string | null): string | null {
  const counts = countOpinions(draft.conference);
  const seen = OUTCOMES.filter((outcome) => happened(draft, counts, outcome));
  if (seen.length === 0) return null;
  const stated = draft.conference.data.so_y_kien;
  const work = workByUnit(
    draft,
    tasks(draft.conference).filter((task) => task.y_kien?.ket_qua === 'giao_don_vi'),
  );
  const forwarded = opinions(draft.conference).filter((o) => o.ket_qua === 'chuyen_cap_tren');
  const onlyAnswered = seen.length === 1 && seen[0] === 'tra_loi_tai_cho';
  return paragraph(draft, 'tin_bai/tra_loi', {
    ai: answerers(draft) ?? leaders,
    lanh_dao: leaders,
    goi_la: counts.goi_la === 'câu hỏi' ? counts.goi_la : 'ý kiến',
    tra_loi: seen.includes('tra_loi_tai_cho'),
    tat_ca: onlyAnswered && (counts.itemised || !isDirectedOn(draft)),
    tat_ca_so: onlyAnswered && counts.itemised && counts.luot !== null ? count(counts.luot) : null,
    chi_tra_loi: onlyAnswered,
    so_tra_loi: numberOf(counts, 'tra_loi_tai_cho'),
    giao: seen.includes('giao_don_vi'),
    so_giao: numberOf(counts, 'giao_don_vi'),
    giao_cho: optionalBody(stated?.giao_cho),
    viec: work.join('; ') || null,
    chuyen: seen.includes('chuyen_cap_tren'),
    so_chuyen: numberOf(counts, 'chuyen_cap_tren'),
    noi_chuyen: receivers(forwarded),
    ghi_nhan: seen.includes('tiep_thu_ghi_nhan'),
    so_ghi_nhan: numberOf(counts, 'tiep_thu_ghi_nhan'),
    so_chua: numberOf(counts, 'chua_tra_loi'),
  });
}

function happened(draft: Draft, counts: OpinionCounts, outcome: Outcome): boolean {
  if ((counts.ket_qua[outcome] ?? 0) > 0) return true;
  const ways: readonly Outcome[] = counts.itemised ? [] : (draft.conference.data.so_y_kien?.cach_xu_ly ?? []);
  return ways.includes(outcome);
}

function numberOf(counts: OpinionCounts, outcome: Outcome): string | null {
  const n = counts.ket_qua[outcome];
  return n === null || n === 0 ? null : count(n);
}

/** As stated, else everyone who answered an opinion; null when the file does not say, or names too many to list. */
function answerers(draft: Draft): string | null {
  const stated = draft.conference.data.so_y_kien?.nguoi_tra_loi;
  if (stated !== undefined) return clause(stated);
  const names = opinions(draft.conference).flatMap(({ data, ket_qua }) => {
    if (ket_qua !== 'tra_loi_tai_cho' || typeof data.tra_loi !== 'object') return [];
    const person = draft.conference.people.find(data.tra_loi.nguoi);
    if (person !== null) return [mention(draft, person)];
    return data.tra_loi.don_vi === undefined ? [] : [bodyInside(data.tra_loi.don_vi)];
  });
  const distinct = [...new Set(names)];
  return distinct.length > 0 && distinct.length <= ANSWERERS ? joinList(distinct) : null;
}

function receivers(forwarded: readonly Opinion[]): string | null {
  const bodies = forwarded.flatMap((o) =>
    o.data.chuyen?.co_quan_nhan === undefined ? [] : [bodyInside(o.data.chuyen.co_quan_nhan)],
  );
  return joinList([...new Set(bodies)]) || null;
}
