import { count } from '../../vi/number.ts';
import { stripEnd } from '../../vi/text.ts';
import { type Draft, need } from '../draft.ts';
import { headings } from '../headings.ts';
import { isForPart, levelWord, peoplesSide } from '../names.ts';
import { fullPeople, fullPerson, groupNames, peopleOf } from '../persons.ts';
import { clause } from '../prose.ts';
import { peopleLine, roster } from '../roster.ts';
import { numberedLines, type Section } from '../sections.ts';

/** Where the plan shows how many people each unit sends. */
export type Allocation = 'table' | 'appendix' | 'none';

/** Who chairs and who is invited; the plan names the chair it planned, whoever chaired in the end. */
export function attendanceSection(draft: Draft, allocation: Allocation): Section {
  const a = draft.conference.data.thanh_phan;
  const planned = draft.conference.chairs.map((c) => ({ ...c, nguoi: c.thay_cho ?? c.nguoi }));
  const main = planned.filter((c) => c.vai_tro === 'chu_tri').map((c) => c.nguoi);
  const co = planned.filter((c) => c.vai_tro === 'dong_chu_tri').map((c) => c.nguoi);
  const lines = draft.wording.lines('ke_hoach/thanh_phan', {
    tu_chung: levelWord(draft),
    chu_tri: need(draft, fullPeople(draft, main), ['thanh_phan', 'chu_tri'], 'người chủ trì'),
    dong_chu_tri: fullPeople(draft, co) || null,
    khach_moi: roster(peopleOf(draft, a?.khach_moi).map((p) => fullPerson(draft, p))),
    dai_bieu: roster([
      ...peopleOf(draft, a?.dai_bieu).map((p) => fullPerson(draft, p)),
      ...groupNames(draft).map(clause),
    ]),
    ...peopleLine(draft, () => usualPeople(draft)),
    // The people come last when their table follows them.
    co_bang: allocation === 'table',
    phan_bo_phu_luc: allocation === 'appendix',
    so_trieu_tap: a?.so_trieu_tap === undefined ? null : count(a.so_trieu_tap),
    thu_ky: fullPeople(draft, peopleOf(draft, a?.thu_ky)) || null,
    bao_chi: a?.bao_chi === undefined ? null : stripEnd(a.bao_chi),
  });
  return { tieu_de: headings(draft, 'ke_hoach')('thanh_phan'), doan: numberedLines(lines) };
}

function usualPeople(draft: Draft): string {
  const side = peoplesSide(draft);
  return draft.wording.phrase('ke_hoach/nhan_dan', {
    ben_doi_thoai: side,
    dia_ban: !isForPart(draft) && !side.includes('trên địa bàn'),
    tu_chung: levelWord(draft),
  });
}
