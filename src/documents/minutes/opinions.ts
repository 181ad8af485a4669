import { countOpinions, type Opinion } from '../../model/derive.ts';
import { count } from '../../vi/number.ts';
import { toLines } from '../../vi/text.ts';
import { unitWord } from '../counts.ts';
import { atStart, type Draft, need } from '../draft.ts';
import { headings } from '../headings.ts';
import { citizenAtStart } from '../persons.ts';
import { clause } from '../prose.ts';
import { paragraphs } from '../said.ts';
import type { Clause } from '../sections.ts';
import { receivedSentence } from '../summary.ts';
import { SOURCE } from '../words.ts';
import { type Group, groupByField, groupBySpeaker, inGroups } from './groups.ts';

/** What a list of opinions is: all of them, those of one session, or those of none. */
export type Part = 'all' | 'session' | 'rest';

/** Ý kiến: the number, then each opinion as the file wants them laid out. */
export function opinionClause(draft: Draft, list: readonly Opinion[], part: Part): Clause {
  const clause = { tieu_de: opinionHeading(draft), doan: [lead(draft, list, part)] };
  if (!countOpinions(draft.conference).itemised) {
    return { ...clause, doan: [...clause.doan, `${need(draft, null, ['y_kien'], 'nội dung từng ý kiến')}.`] };
  }
  switch (draft.conference.data.bien_ban?.trinh_bay) {
    case 'phu_luc':
      return { ...clause, doan: [...clause.doan, ...draft.wording.lines('bien_ban/y_kien_phu_luc', {})] };
    case 'theo_nguoi':
      return grouped(draft, clause, groupBySpeaker(draft, list), false);
    case 'theo_linh_vuc':
      return grouped(draft, clause, groupByField(draft, list), true);
    default:
      return { ...clause, doan: [...clause.doan, ...list.flatMap((o) => opinionLines(draft, o, true))] };
  }
}

/** The number alone, where the opinions follow session by session. */
export function totalClause(draft: Draft): Clause {
  return { tieu_de: opinionHeading(draft), doan: [receivedSentence(draft)] };
}

function opinionHeading(draft: Draft): string {
  return headings(draft, 'bien_ban')('y_kien');
}

function lead(draft: Draft, list: readonly Opinion[], part: Part): string {
  if (part === 'all') return receivedSentence(draft);
  return draft.wording.phrase('bien_ban/y_kien_phien', {
    chung: part === 'rest',
    so: list.length === 0 ? null : count(list.length),
    goi_la: unitWord(countOpinions(draft.conference)),
  });
}

function grouped(draft: Draft, clause: Clause, groups: readonly Group[], withSpeaker: boolean): Clause {
  return { ...clause, diem: inGroups(groups, (o) => opinionLines(draft, o, withSpeaker)) };
}

function opinionLines(draft: Draft, o: Opinion, withSpeaker: boolean): string[] {
  const { nguon, lap_lai_tu } = o.data;
  const spoken = nguon === undefined || nguon === 'phat_bieu_truc_tiep';
  const speaker = citizenAtStart(draft, o);
  const at = ['y_kien', o.index] as const;
  const [first, ...rest] = toLines(
    need(draft, o.data.noi_dung ?? o.data.tom_tat, [...at, 'noi_dung'], 'nội dung ý kiến'),
  );
  const sentence = draft.wording.phrase('bien_ban/y_kien', {
    stt: o.stt,
    nguoi: !withSpeaker
      ? null
      : spoken
        ? need(draft, speaker, [...at, 'nguoi_neu'], 'người nêu ý kiến')
        : speaker,
    nguon: spoken ? null : SOURCE[nguon],
    noi_dung: atStart(first ?? ''),
  });
  const lines = paragraphs(sentence, rest);
  if (lap_lai_tu === undefined) return lines;
  const again = draft.wording.phrase('bien_ban/lap_lai', { lap_lai_tu: clause(lap_lai_tu) });
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${again}`];
}
