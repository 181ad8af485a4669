import type { Session } from '../../model/conference.ts';
import { joinList } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { lowerFirst, stripEnd, upperFirst } from '../../vi/text.ts';
import { type Draft, need } from '../draft.ts';
import type { Section } from '../sections.ts';
import { sessionPlace, sessionTime } from '../times.ts';
import { MODE } from '../words.ts';

/** When, where and how; a list when there are several sessions, the year alone in a plan for the year. */
export function timeSection(draft: Draft): Section {
  const { sessions, data } = draft.conference;
  if (sessions.length === 0 && data.ke_hoach?.ca_nam === true) return annualTimes(draft);
  const one = sessions.length <= 1;
  const mode = data.hoi_nghi.hinh_thuc;
  const doan = one
    ? [
        `1. Thời gian: ${sessionTime(draft, sessions[0], 0)}.`,
        `2. Địa điểm: ${stripEnd(sessionPlace(draft, sessions[0], 0))}.`,
      ]
    : ['1. Thời gian, địa điểm:', ...sessions.map((s, i) => sessionLine(draft, s, i, sessions.length))];
  doan.push(`${one ? 3 : 2}. Hình thức: ${modeText(draft, mode === undefined ? 'trực tiếp' : MODE[mode])}.`);
  const speaking = data.hoi_nghi.so_phut_phat_bieu;
  if (speaking !== undefined || data.hoi_nghi.noi_quy !== undefined) {
    doan.push(...rules(draft, one ? 4 : 3));
  }
  return { tieu_de: 'Thời gian, địa điểm, hình thức', doan };
}

function annualTimes(draft: Draft): Section {
  return {
    tieu_de: 'Thời gian, địa điểm, hình thức',
    doan: draft.wording.lines('ke_hoach/thoi_gian_ca_nam', {
      nam: draft.conference.nam ?? need(draft, null, ['hoi_nghi', 'nam'], 'năm'),
    }),
  };
}

function sessionLine(draft: Draft, session: Session, index: number, of: number): string {
  const units = session.don_vi ?? [];
  const name = session.ten ?? `Phiên ${index + 1}`;
  const scope = units.length > 0 ? ` (${joinList(units.map(lowerFirst))})` : '';
  const text = `- ${upperFirst(name)}${scope}: ${sessionTime(draft, session, index)}, tại ${stripEnd(sessionPlace(draft, session, index))}`;
  return `${text}${index === of - 1 ? '.' : ';'}`;
}

function modeText(draft: Draft, mode: string): string {
  const { diem_cau, dia_chi_truc_tuyen } = draft.conference.data.hoi_nghi;
  const points = (diem_cau ?? []).flatMap((p) =>
    p.ten === undefined ? [] : [p.so_nguoi === undefined ? p.ten : `${p.ten} (${count(p.so_nguoi)} người)`],
  );
  const parts = [mode];
  if (points.length > 0) parts.push(`gồm ${count(points.length)} điểm cầu: ${joinList(points)}`);
  if (dia_chi_truc_tuyen !== undefined) parts.push(`tham gia trực tuyến qua ${stripEnd(dia_chi_truc_tuyen)}`);
  return parts.join('; ');
}

function rules(draft: Draft, n: number): string[] {
  const { so_phut_phat_bieu, noi_quy } = draft.conference.data.hoi_nghi;
  const lines = draft.wording.lines('ke_hoach/noi_quy', {
    so_phut: so_phut_phat_bieu === undefined ? null : count(so_phut_phat_bieu),
    noi_quy: (noi_quy ?? []).map((rule) => stripEnd(rule)),
  });
  return lines.map((line, i) => (i === 0 ? `${n}. ${upperFirst(line)}` : `- ${line}`));
}
