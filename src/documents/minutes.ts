import type { Session } from '../model/conference.ts';
import { type Opinion, opinions } from '../model/derive.ts';
import { formatTime } from '../vi/clock.ts';
import { fold } from '../vi/fold.ts';
import { joinList } from '../vi/list.ts';
import { count } from '../vi/number.ts';
import { lowerFirst, stripEnd, upperFirst } from '../vi/text.ts';
import { type AppendixRequest, appendices } from './appendix.ts';
import { type Draft, need } from './draft.ts';
import { paperFacts } from './facts.ts';
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
import { sessionMode, sessionPlace, sessionTime } from './times.ts';
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
  const mode = sessionMode(draft);
  const hinh_thuc = mode === 'trực tiếp' ? null : mode;
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
  return { tieu_de: 'Thời gian, địa điểm', doan: numberedLines(lines) };
}

function sessionLine(draft: Draft, session: Session, index: number): string {
  const { ket_thuc, so_co_mat } = session;
  const name = sessionName(session, index);
  const units = joinList((session.don_vi ?? []).map(lowerFirst));
  const end = ket_thuc === undefined ? null : formatTime(ket_thuc);
  return draft.wording.phrase('bien_ban/phien', {
    ten: name,
    don_vi: units === '' || fold(units) === fold(name) ? null : units,
    thoi_gian: sessionTime(draft, session, index),
    ket_thuc: need(draft, end, ['hoi_nghi', 'phien', index, 'ket_thuc'], 'giờ kết thúc'),
    dia_diem: stripEnd(sessionPlace(draft, session, index)),
    so_co_mat: so_co_mat === undefined ? null : count(so_co_mat),
  });
}

function sessionName(session: Session, index: number): string {
  return upperFirst(session.ten ?? `Phiên ${index + 1}`);
}

/** One section for one session; with several, what they share stands before and after the sections of each. */
function courseSections(draft: Draft, name: Namer): Section[] {
  const { sessions } = draft.conference;
  const all = opinions(draft.conference);
  const start = [openingClause(draft, name), reportClause(draft, name)];
  if (sessions.length <= 1 || !all.some((o) => sessionOf(draft, o) !== null)) {
    const dialogue = [opinionClause(draft, all, 'all'), answerClause(draft, all, name)];
    return [{ tieu_de: 'Nội dung', khoan: [...start, ...dialogue, ...endClauses(draft, name)] }];
  }
  const parts: { tieu_de: string; list: Opinion[]; part: Part }[] = sessions.map((session, i) => ({
    tieu_de: `Nội dung đối thoại tại ${lowerFirst(sessionName(session, i))}`,
    list: all.filter((o) => sessionOf(draft, o) === i),
    part: 'session',
  }));
  const common = all.filter((o) => sessionOf(draft, o) === null);
  if (common.length > 0) parts.push({ tieu_de: 'Ý kiến khác', list: common, part: 'rest' });
  return [
    { tieu_de: 'Khai mạc, báo cáo', khoan: [...start, totalClause(draft)] },
    ...parts.map(({ tieu_de, list, part }) => ({
      tieu_de,
      khoan: [
        opinionClause(draft, list, part),
        ...(list.length === 0 ? [] : [answerClause(draft, list, name)]),
      ],
    })),
    { tieu_de: 'Kết luận hội nghị', khoan: endClauses(draft, name) },
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
