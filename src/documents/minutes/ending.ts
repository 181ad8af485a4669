import { tasks } from '../../model/derive.ts';
import type { KetLuan } from '../../model/generated/types.ts';
import type { Person } from '../../model/people.ts';
import { stripEnd, upperFirst } from '../../vi/text.ts';
import { atStart, type Draft, need } from '../draft.ts';
import { nextSteps, orders, taskText } from '../handling.ts';
import { headings } from '../headings.ts';
import { concluder, identity, type Namer, peopleOf } from '../persons.ts';
import { paragraphs, said } from '../said.ts';
import { type Clause, dashedPoints } from '../sections.ts';
import { surveySentences } from '../survey.ts';

/** The end of the course: speeches of guests, the chair's conclusion, the survey. */
export function endClauses(draft: Draft, name: Namer): Clause[] {
  const survey = surveySentences(draft);
  const heading = headings(draft, 'bien_ban');
  return [
    ...speechClauses(draft, name),
    { tieu_de: heading('ket_luan'), doan: conclusionLines(draft, name) },
    ...(survey.length === 0 ? [] : [{ tieu_de: heading('khao_sat'), doan: survey }]),
  ];
}

function speechClauses(draft: Draft, name: Namer): Clause[] {
  const speeches = draft.conference.data.phat_bieu ?? [];
  if (speeches.length === 0) return [];
  const speakers: Person[] = [];
  const doan = speeches.flatMap((speech, i) => {
    const person = draft.conference.people.find(speech.nguoi);
    if (person !== null) speakers.push(person);
    const { noi_dung, sau } = said(speech.noi_dung);
    const nguoi = need(
      draft,
      person === null ? null : name(person),
      ['phat_bieu', i, 'nguoi'],
      'người phát biểu',
    );
    return paragraphs(atStart(draft.wording.phrase('bien_ban/phat_bieu', { nguoi, noi_dung })), sau);
  });
  const all = speakers.length === speeches.length && speakers.every((p) => comesFromAbove(draft, p));
  return [{ tieu_de: headings(draft, 'bien_ban')(all ? 'phat_bieu_cap_tren' : 'phat_bieu'), doan }];
}

const LEVELS = ['thon', 'xa', 'huyen', 'tinh', 'tw'];

function comesFromAbove(draft: Draft, person: Person): boolean {
  if (person.cap !== null) return LEVELS.indexOf(person.cap) > LEVELS.indexOf(draft.conference.office.level);
  return peopleOf(draft, draft.conference.data.thanh_phan?.khach_moi).some(
    (p) => identity(p) === identity(person),
  );
}

function conclusionLines(draft: Draft, name: Namer): string[] {
  const { data } = draft.conference;
  const own = data.ket_luan;
  if (own === undefined) return [`${need(draft, null, ['ket_luan'], 'kết luận của người chủ trì')}.`];
  const person = concluder(draft);
  const nguoi = need(draft, person === null ? null : name(person), ['ket_luan', 'nguoi'], 'người kết luận');
  const points = [
    ...(own.danh_gia ?? []),
    ...(own.y_chinh ?? []),
    ...tasks(draft.conference)
      .filter((t) => t.y_kien === null)
      .map((t) => taskText(draft, t, true)),
    ...orders(draft, own.chi_dao ?? []),
    ...followUp(draft, own),
    ...nextSteps(draft),
  ];
  const heading = atStart(draft.wording.phrase('bien_ban/ket_luan', { nguoi }));
  return [
    heading,
    ...dashedPoints(
      points.length > 0 ? points : [need(draft, null, ['ket_luan', 'y_chinh'], 'nội dung kết luận')],
    ),
  ];
}

function followUp(draft: Draft, { giam_sat, theo_doi }: KetLuan): string[] {
  if (giam_sat === undefined && theo_doi === undefined) return [];
  return draft.wording.lines('bien_ban/ket_luan_theo_doi', {
    giam_sat: giam_sat === undefined ? null : stripEnd(giam_sat),
    theo_doi: theo_doi === undefined ? null : upperFirst(stripEnd(theo_doi)),
  });
}
