import { countOpinions, type OpinionCounts, opinions } from '../../model/derive.ts';
import { fold } from '../../vi/fold.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { fields, opinionCount } from '../counts.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../lists.ts';
import { askers } from '../names.ts';
import { clause, clauses, paragraph } from '../prose.ts';
import { APPROXIMATELY } from '../words.ts';

/** How many opinions, in what fields, on what above all; the listed ones in a few words each, without names. */
export function opinionsParagraph(draft: Draft): string | null {
  const counts = countOpinions(draft.conference);
  const focus = (draft.conference.data.trong_tam ?? []).map(clause);
  const facts = {
    ...countFacts(draft, counts),
    goi_la: counts.goi_la,
    kenh: channels(draft, counts),
    linh_vuc: fields(
      draft,
      counts.linh_vuc.some(({ so }) => (so ?? 0) > 1),
    ),
    trong_tam: listed(focus) || null,
    tom_tat: summaries(draft),
    nhan_dan: askers(draft),
  };
  const known =
    facts.so !== null || facts.so_nguoi !== null || facts.linh_vuc !== null || facts.trong_tam !== null;
  return known ? paragraph(draft, 'tin_bai/y_kien', facts) : null;
}

/** Words for people, when they are what was counted: `04 đại biểu`. */
const PEOPLE =
  /^(?:đại biểu|người|công dân|cử tri|hộ|hội viên|đoàn viên|nông dân|thanh niên|phụ nữ|doanh nghiệp|cán bộ)/;

function countFacts(draft: Draft, counts: OpinionCounts) {
  const onlyPeople = counts.luot === null && counts.noi_dung === null && counts.nguoi !== null;
  if (onlyPeople && counts.nguoi !== null) {
    const word = PEOPLE.test(counts.goi_la) ? counts.goi_la : 'người';
    const about = counts.gan_dung === null ? '' : `${APPROXIMATELY[counts.gan_dung]} `;
    return {
      so: null,
      so_nguoi: `${about}${count(counts.nguoi)} ${word}`,
      goi_la_nguoi: PEOPLE.test(counts.goi_la),
    };
  }
  const counted = counts.luot !== null || counts.noi_dung !== null || counts.gan_dung === 'nhieu';
  return { so: counted ? opinionCount(draft) : null, so_nguoi: null, goi_la_nguoi: false };
}

/** `09 ý kiến phát biểu trực tiếp, 01 ý kiến gửi bằng văn bản`; null unless they came by more than one way. */
function channels(draft: Draft, counts: OpinionCounts): string | null {
  const number = (n: number | null) => (n === null || n === 0 ? null : `${count(n)} ${counts.goi_la}`);
  const parts = draft.wording.lines('tin_bai/kenh', {
    truc_tiep: number(counts.truc_tiep),
    van_ban: number(counts.van_ban),
    truc_tuyen: number(counts.truc_tuyen),
    truoc: number(counts.truoc),
  });
  return parts.length > 1 ? joinList(parts) : null;
}

/** The short forms of the listed opinions, those of one field together; free text may name people and is left out. */
function summaries(draft: Draft): string | null {
  const byField = new Map<string, string[]>();
  for (const { data, linh_vuc } of opinions(draft.conference)) {
    if (data.tom_tat === undefined) continue;
    const key = fold(linh_vuc ?? '');
    const field = byField.get(key);
    if (field === undefined) byField.set(key, [data.tom_tat]);
    else field.push(data.tom_tat);
  }
  return clauses([...byField.values()].flat());
}
