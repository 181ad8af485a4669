import { countOpinions } from '../../model/derive.ts';
import type { Person } from '../../model/people.ts';
import { joinList, joinSemicolons } from '../../vi/list.ts';
import { count } from '../../vi/number.ts';
import { stripEnd } from '../../vi/text.ts';
import { rank, splitTitles } from '../../vi/title.ts';
import type { Facts } from '../../wording/wording.ts';
import { carryingOut } from '../basis.ts';
import { opinionCount } from '../counts.ts';
import { atStart, type Draft, need } from '../draft.ts';
import { listed } from '../lists.ts';
import { askers, levelWord } from '../names.ts';
import { chairsByRole, concluder, groupNames, identity, type Namer, peopleOf } from '../persons.ts';
import { clause, optionalBody, optionalClause } from '../prose.ts';
import { isNoteOnly, periodOf, previousSubject, reportSubject } from '../reports.ts';
import { namesPeople } from '../roster.ts';
import { sessionDate, sessionDays, sessionPlace, severalDays } from '../times.ts';

/** `Kết luận của Chủ tịch Ủy ban nhân dân phường tại …` · `Kết luận của đồng chí …, Bí thư Đảng ủy tại …`. */
export function conclusionSubject(draft: Draft, facts: Facts): string {
  const person = concluder(draft);
  return draft.wording.phrase('thong_bao/trich_yeu', {
    ...facts,
    chuc_danh: person === null || draft.issuer !== 'chinh_quyen' ? null : headOfGovernment(draft, person),
    ho_ten: need(draft, person?.ho_ten, ['thanh_phan', 'chu_tri'], 'người chủ trì'),
    chuc_vu: person === null ? null : officeInTitle(draft, person),
  });
}

function headOfGovernment(draft: Draft, person: Person): string | null {
  const held = rank(person.chuc_vu ?? '');
  const body = draft.conference.office.bodies.chinh_quyen.ten_chung;
  if (held.chuTichUbnd) return `Chủ tịch ${body}`;
  return held.phoChuTichUbnd ? `Phó Chủ tịch ${body}` : null;
}

/** Of several titles the one held in the issuing body; a person without one keeps them all. */
function officeInTitle(draft: Draft, person: Person): string | null {
  const titles = splitTitles(person.chuc_vu ?? '');
  const own = titles.find((title) => {
    const held = rank(title);
    if (draft.issuer === 'dang') return held.biThu || held.phoBiThu;
    return draft.issuer === 'mttq' && (held.chuTichMttq || held.phoChuTichMttq);
  });
  return own ?? person.chuc_vu;
}

/** Who chaired what, where and with whom; what was heard before the conclusion. */
export function openingParagraphs(draft: Draft, facts: Facts, name: Namer): string[] {
  const { data } = draft.conference;
  const follows = data.thong_bao?.mo_dau === 'thuc_hien';
  const basis = follows ? carryingOut(draft, 'thong_bao') : null;
  const chairs = joinSemicolons(chairsByRole(draft, 'chu_tri').map(name));
  const others = joinSemicolons(chairsByRole(draft, 'dong_chu_tri').map(name));
  const guests = attendance(draft, name);
  const person = concluder(draft);
  const day = heldOn(draft);
  return draft.wording.lines('thong_bao/mo_dau', {
    ...facts,
    thuc_hien: follows ? need(draft, basis, ['can_cu'], 'văn bản được thực hiện') : null,
    ngay: follows ? day : atStart(day),
    dia_diem: heldAt(draft),
    chu_tri: need(draft, chairs, ['thanh_phan', 'chu_tri'], 'người chủ trì'),
    dong_chu_tri: others || null,
    tham_du: guests || null,
    da_nghe: joinSemicolons(heard(draft)),
    co_tra_loi: wasAnswered(draft),
    nguoi_tra_loi: answerers(draft),
    nguoi_ket_luan:
      person === null ? need(draft, null, ['thanh_phan', 'chu_tri'], 'người chủ trì') : name(person),
  });
}

function heldOn(draft: Draft): string {
  const days = sessionDays(draft);
  return days.length > 1
    ? draft.wording.phrase('chung/cac_ngay', severalDays(days))
    : sessionDate(draft, draft.conference.sessions[0], 0);
}

function heldAt(draft: Draft): string {
  const { sessions } = draft.conference;
  const places = sessions.map((s, i) => stripEnd(sessionPlace(draft, s, i)));
  return places.length === 0 ? sessionPlace(draft, undefined, 0) : listed([...new Set(places)]);
}

/** Delegates of the place named one by one, at most. */
const MOST_NAMED = 3;

function attendance(draft: Draft, name: Namer): string {
  const a = draft.conference.data.thanh_phan ?? {};
  const chairs = new Set(draft.conference.chairs.map((c) => identity(c.nguoi)));
  const others = (mentions: typeof a.khach_moi): Person[] =>
    peopleOf(draft, mentions).filter((p) => !chairs.has(identity(p)));
  const guests = others(a.khach_moi).map(name);
  const delegates = others(a.dai_bieu);
  // A long list of names is for the minutes.
  const local =
    delegates.length > MOST_NAMED
      ? [draft.wording.phrase('thong_bao/dai_bieu', { tu_chung: levelWord(draft) })]
      : delegates.map(name);
  const items = [...guests, ...local, ...groupNames(draft).map(clause)];
  if (a.so_nhan_dan !== undefined || a.nhan_dan !== undefined) {
    const described = optionalClause(a.nhan_dan);
    items.push(
      draft.wording.phrase('thong_bao/nhan_dan', {
        so_nguoi: a.so_nhan_dan === undefined ? null : count(a.so_nhan_dan),
        ben: askers(draft),
        nhan_dan: described,
        neu_ten: described !== null && namesPeople(draft, described),
      }),
    );
  }
  return joinList(items);
}

function heard(draft: Draft): string[] {
  const { data } = draft.conference;
  const so = opinionCount(draft);
  const reports = (data.bao_cao ?? []).map((report, i) =>
    [reportSubject(draft, report, i), periodOf(report) ?? ''].join(' '),
  );
  return draft.wording.lines('thong_bao/da_nghe', {
    nhan_dan: askers(draft),
    bao_cao: reports,
    ky_truoc: data.ky_truoc === undefined ? null : previousSubject(draft),
    tong_hop: data.tong_hop_truoc !== undefined && !isNoteOnly(data.tong_hop_truoc),
    so_y_kien: so,
    // `ý kiến của 04 đại biểu` says whose they are.
    co_nguoi: / của /.test(so),
  });
}

function wasAnswered(draft: Draft): boolean {
  const { y_kien, so_y_kien } = draft.conference.data;
  const counted = (countOpinions(draft.conference).ket_qua.tra_loi_tai_cho ?? 0) > 0;
  const told = (y_kien ?? []).some((o) => o.tra_loi !== undefined) || so_y_kien?.nguoi_tra_loi !== undefined;
  return counted || told || (so_y_kien?.cach_xu_ly ?? []).includes('tra_loi_tai_cho');
}

function answerers(draft: Draft): string | null {
  return optionalBody(draft.conference.data.so_y_kien?.nguoi_tra_loi);
}
