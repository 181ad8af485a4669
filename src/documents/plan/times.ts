import type { Session } from '../../model/conference.ts';
import { count } from '../../vi/number.ts';
import { stripEnd, upperFirst } from '../../vi/text.ts';
import { type Draft, need } from '../draft.ts';
import { headings } from '../headings.ts';
import { dashedPoints, numberedLines, type Section } from '../sections.ts';
import { sessionMode, sessionName, sessionPlace, sessionTime, sessionUnits } from '../times.ts';

/** When, where and how; a list when there are several sessions, the year alone in a plan for the year. */
export function timeSection(draft: Draft): Section {
  const { sessions, data } = draft.conference;
  const annual = sessions.length === 0 && data.ke_hoach?.ca_nam === true;
  const lines = annual ? annualTimes(draft) : sessions.length <= 1 ? oneTime(draft) : severalTimes(draft);
  return {
    tieu_de: headings(draft, 'ke_hoach')('thoi_gian_dia_diem'),
    doan: numberedLines([...lines, ...rules(draft)]),
  };
}

function annualTimes(draft: Draft): string[] {
  return draft.wording.lines('ke_hoach/thoi_gian_ca_nam', {
    nam: draft.conference.nam ?? need(draft, null, ['hoi_nghi', 'nam'], 'năm'),
  });
}

function oneTime(draft: Draft): string[] {
  const [session] = draft.conference.sessions;
  return draft.wording.lines('ke_hoach/thoi_gian', {
    thoi_gian: sessionTime(draft, session, 0),
    dia_diem: stripEnd(sessionPlace(draft, session, 0)),
    hinh_thuc: sessionMode(draft, 'truc_tiep'),
  });
}

function severalTimes(draft: Draft): string[] {
  return draft.wording.lines('ke_hoach/cac_phien', {
    phien: dashedPoints(draft.conference.sessions.map((s, i) => sessionLine(draft, s, i))),
    hinh_thuc: sessionMode(draft, 'truc_tiep'),
  });
}

function sessionLine(draft: Draft, session: Session, index: number): string {
  const name = sessionName(draft, session, index);
  return draft.wording.phrase('ke_hoach/phien', {
    ten: upperFirst(name),
    don_vi: sessionUnits(session, name),
    thoi_gian: sessionTime(draft, session, index),
    dia_diem: stripEnd(sessionPlace(draft, session, index)),
  });
}

function rules(draft: Draft): string[] {
  const { so_phut_phat_bieu, noi_quy } = draft.conference.data.hoi_nghi;
  if (so_phut_phat_bieu === undefined && noi_quy === undefined) return [];
  const [first = '', ...more] = draft.wording.lines('ke_hoach/noi_quy', {
    so_phut: so_phut_phat_bieu === undefined ? null : count(so_phut_phat_bieu),
    noi_quy: (noi_quy ?? []).map((rule) => stripEnd(rule)),
  });
  return [first, ...more.map((line) => `- ${line}`)];
}
