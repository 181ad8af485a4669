import type { Session } from '../model/conference.ts';
import { type Opinion, opinions } from '../model/derive.ts';
import { formatTime } from '../vi/clock.ts';
import { count } from '../vi/number.ts';
import { stripEnd, upperFirst } from '../vi/text.ts';
import { type AppendixRequest, appendices } from './appendix.ts';
import { type Draft, need } from './draft.ts';
import { paperFacts } from './facts.ts';
import { headings } from './headings.ts';
import { letterhead } from './letterhead.ts';
import { answerClause } from './minutes/answers.ts';
import { attendanceSection, introducedPeople } from './minutes/attendance.ts';
import { closingLines, signatures } from './minutes/closing.ts';
import { endClauses } from './minutes/ending.ts';
import { openingClause, reportClause } from './minutes/opening.ts';
import { opinionClause, type Part, totalClause } from './minutes/opinions.ts';
import { type Namer, namer } from './persons.ts';
import { recipients } from './recipients.ts';
import { dashedPoints, muc, numberedLines, type Section } from './sections.ts';
import { sessionMode, sessionName, sessionPlace, sessionTime, sessionUnits } from './times.ts';
import type { MinutesView } from './view.ts';

/** Biên bản: the form of minutes (NĐ 30 mẫu 1.9; HD 05 I.7.1.4.e), the course in the order of the conference. */
export function minutesView(draft: Draft): MinutesView {
  const facts = paperFacts(draft);
  const own = draft.conference.data.bien_ban ?? {};
  const phu_luc = appendices(draft, 'bien_ban', requestedAppendices(draft));
  const name = namer(draft, introducedPeople(draft));
  return {
    ...letterhead(draft, 'bien_ban', own.trich_yeu ?? draft.wording.phrase('bien_ban/trich_yeu', facts)),
    thoi_gian_dia_diem: muc(timeSection(draft), 1),
    thanh_phan: muc(attendanceSection(draft), 2),
    noi_dung: courseSections(draft, name).map((section, i) => muc(section, i + 3)),
    ket_thuc: closingLines(
      draft,
      phu_luc.some((p) => p.bang_y_kien === null || own.trinh_bay !== 'phu_luc'),
    ),
    ...signatures(draft),
    noi_nhan: recipients(draft, 'bien_ban', draft.wording.lines('bien_ban/noi_nhan', facts)),
    phu_luc,
  };
}

function timeSection(draft: Draft): Section {
  const { sessions } = draft.conference;
  // Meeting face to face is not worth a line.
  const { hinh_thuc: mode, diem_cau } = draft.conference.data.hoi_nghi;
  const plain = mode === 'truc_tiep' && diem_cau === undefined;
  const hinh_thuc = plain ? null : sessionMode(draft);
  const lines =
    sessions.length > 1
      ? draft.wording.lines('bien_ban/cac_phien', {
          phien: dashedPoints(sessions.map((s, i) => sessionLine(draft, s, i))),
          hinh_thuc,
        })
      : draft.wording.lines('bien_ban/thoi_gian', {
          thoi_gian: sessionTime(draft, sessions[0], 0),
          dia_diem: stripEnd(sessionPlace(draft, sessions[0], 0)),
          hinh_thuc,
        });
  return { tieu_de: headings(draft, 'bien_ban')('thoi_gian_dia_diem'), doan: numberedLines(lines) };
}

function sessionLine(draft: Draft, session: Session, index: number): string {
  const { ket_thuc, so_co_mat } = session;
  const name = sessionName(draft, session, index);
  const end = ket_thuc === undefined ? null : formatTime(ket_thuc);
  return draft.wording.phrase('bien_ban/phien', {
    ten: upperFirst(name),
    don_vi: sessionUnits(session, name),
    thoi_gian: sessionTime(draft, session, index),
    ket_thuc: need(draft, end, ['hoi_nghi', 'phien', index, 'ket_thuc'], 'giờ kết thúc'),
    dia_diem: stripEnd(sessionPlace(draft, session, index)),
    so_co_mat: so_co_mat === undefined ? null : count(so_co_mat),
  });
}

/** One section for one session; with several, what they share stands before and after the sections of each. */
function courseSections(draft: Draft, name: Namer): Section[] {
  const { sessions } = draft.conference;
  const all = opinions(draft.conference);
  const heading = headings(draft, 'bien_ban');
  const start = [openingClause(draft, name), reportClause(draft, name)];
  if (sessions.length <= 1 || !all.some((o) => sessionOf(draft, o) !== null)) {
    const dialogue = [opinionClause(draft, all, 'all'), answerClause(draft, all, name)];
    return [{ tieu_de: heading('noi_dung'), khoan: [...start, ...dialogue, ...endClauses(draft, name)] }];
  }
  const parts: { tieu_de: string; list: Opinion[]; part: Part }[] = sessions.map((session, i) => ({
    tieu_de: draft.wording.phrase('bien_ban/muc_phien', { phien: sessionName(draft, session, i) }),
    list: all.filter((o) => sessionOf(draft, o) === i),
    part: 'session',
  }));
  const common = all.filter((o) => sessionOf(draft, o) === null);
  if (common.length > 0) parts.push({ tieu_de: heading('y_kien_khac'), list: common, part: 'rest' });
  return [
    { tieu_de: heading('khai_mac_bao_cao'), khoan: [...start, totalClause(draft)] },
    ...parts.map(({ tieu_de, list, part }) => ({
      tieu_de,
      khoan: [
        opinionClause(draft, list, part),
        ...(list.length === 0 ? [] : [answerClause(draft, list, name)]),
      ],
    })),
    { tieu_de: heading('ket_luan_hoi_nghi'), khoan: endClauses(draft, name) },
  ];
}

/** Index of the session an opinion was raised at; null when the file does not say, or names none of them. */
function sessionOf(draft: Draft, o: Opinion): number | null {
  const n = o.data.phien;
  return n !== undefined && n >= 1 && n <= draft.conference.sessions.length ? n - 1 : null;
}

/** As listed; the table of opinions comes along when the layout sends the reader there, and never without opinions. */
function requestedAppendices(draft: Draft): AppendixRequest[] {
  const { data } = draft.conference;
  const hasOpinions = (data.y_kien ?? []).length > 0;
  const listed = (data.bien_ban?.phu_luc ?? []).filter((p) => p.loai !== 'y_kien' || hasOpinions);
  const wanted = hasOpinions && data.bien_ban?.trinh_bay === 'phu_luc';
  return wanted && !listed.some((p) => p.loai === 'y_kien') ? [...listed, { loai: 'y_kien' }] : listed;
}
