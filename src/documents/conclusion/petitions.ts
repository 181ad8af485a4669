import { countOpinions, type Opinion, OUTCOMES, type Outcome } from '../../model/derive.ts';
import { count } from '../../vi/number.ts';
import { ensureEnd, lowerFirst, upperFirst } from '../../vi/text.ts';
import { unitWord } from '../counts.ts';
import { atStart, type Draft, need } from '../draft.ts';
import { assignedDue, assignedUnit, forwarding, opinionGist } from '../handling.ts';
import { headings } from '../headings.ts';
import { levelWord } from '../names.ts';
import { citizen, type Namer } from '../persons.ts';
import { optionalBody } from '../prose.ts';
import { type Clause, letteredPoints, type Section } from '../sections.ts';
import { onlyAnswered } from '../summary.ts';

/** The petitions by what becomes of them; an empty group is left out, and “none beyond competence” is said only when it is known. */
export function petitionSection(draft: Draft, list: readonly Opinion[], name: Namer): Section {
  const heading = headings(draft, 'thong_bao');
  const tieu_de = heading('y_kien');
  if (list.length === 0) return { tieu_de, khoan: generalGroups(draft) };
  const groups = OUTCOMES.flatMap((outcome): Clause[] => {
    const items = list.filter((o) => o.ket_qua === outcome);
    if (items.length === 0) return [];
    return [
      {
        tieu_de: draft.wording.phrase('chung/linh_vuc', {
          ten: heading(outcome),
          khac: false,
          so: count(items.length),
          goi_la: unitWord(countOpinions(draft.conference)),
        }),
        doan: letteredPoints(items.map((o) => petition(draft, o, name))),
      },
    ];
  });
  if (!list.some((o) => o.ket_qua === 'chuyen_cap_tren')) {
    groups.push({
      doan: draft.wording.lines('thong_bao/khong_vuot_tham_quyen', { tu_chung: levelWord(draft) }),
    });
  }
  return { tieu_de, doan: draft.wording.lines('thong_bao/chi_tiet', {}), khoan: groups };
}

/** `Ý kiến thứ 2 (công dân tổ dân phố số 3) về …: giao … chủ trì giải quyết, hoàn thành trước ngày …`. */
function petition(draft: Draft, o: Opinion, name: Namer): string {
  const gist = opinionGist(draft, o);
  const short = o.data.tom_tat === undefined ? null : lowerFirst(gist.replace(/^về (việc )?/i, ''));
  const xu_ly = draft.wording.phrase('thong_bao/xu_ly', handlingFacts(draft, o, name));
  return draft.wording.phrase('thong_bao/y_kien', {
    stt: o.stt,
    nguoi: citizen(draft, o),
    tom_tat: short,
    ve: short !== null && !/^(đề nghị|kiến nghị|phản ánh|đề xuất|hỏi|xin)\s/i.test(short),
    noi_dung: ensureEnd(atStart(gist), '.'),
    xu_ly,
    xu_ly_hoa: upperFirst(xu_ly),
  });
}

function handlingFacts(draft: Draft, o: Opinion, name: Namer) {
  const given = o.ket_qua === 'giao_don_vi' || o.ket_qua === 'chua_tra_loi';
  return {
    tra_loi: o.ket_qua === 'tra_loi_tai_cho',
    giao: o.ket_qua === 'giao_don_vi',
    chuyen: o.ket_qua === 'chuyen_cap_tren',
    ghi_nhan: o.ket_qua === 'tiep_thu_ghi_nhan',
    chua: o.ket_qua === 'chua_tra_loi',
    nguoi_tra_loi: answerer(draft, o, name),
    don_vi: given ? assignedUnit(draft, o) : null,
    han: given ? assignedDue(draft, o) : null,
    kien_nghi: o.ket_qua === 'chuyen_cap_tren' ? forwarding(draft, o) : null,
  };
}

function answerer(draft: Draft, o: Opinion, name: Namer): string | null {
  const { tra_loi } = o.data;
  if (o.ket_qua !== 'tra_loi_tai_cho' || tra_loi === undefined || typeof tra_loi === 'string') return null;
  const person = draft.conference.people.find(tra_loi.nguoi);
  return person === null ? optionalBody(tra_loi.don_vi) : name(person);
}

/** When the opinions are not listed: what is published of each group, and a place for the list. */
function generalGroups(draft: Draft): Clause[] {
  const counts = countOpinions(draft.conference);
  const heading = headings(draft, 'thong_bao');
  const stated = draft.conference.data.so_y_kien ?? {};
  const said: readonly Outcome[] = stated.cach_xu_ly ?? [];
  const known = OUTCOMES.filter(
    (outcome) => (counts.ket_qua[outcome] ?? 0) > 0 || said.includes(outcome) || impliedBy(draft, outcome),
  );
  const groups = known.map((outcome): Clause => {
    const so = counts.ket_qua[outcome];
    const facts = generalFacts(draft, outcome);
    const line = draft.wording.phrase('thong_bao/y_kien_chung', {
      ...facts,
      so: so === null ? null : count(so),
      goi_la: unitWord(counts),
    });
    return { tieu_de: heading(outcome), doan: [line] };
  });
  return [
    ...groups,
    { doan: [`${need(draft, null, ['y_kien'], 'nội dung và kết quả xử lý từng ý kiến')}.`] },
  ];
}

function impliedBy(draft: Draft, outcome: Outcome): boolean {
  const stated = draft.conference.data.so_y_kien ?? {};
  if (outcome === 'tra_loi_tai_cho') return stated.nguoi_tra_loi !== undefined;
  return outcome === 'giao_don_vi' && stated.giao_cho !== undefined;
}

function generalFacts(draft: Draft, outcome: Outcome) {
  const stated = draft.conference.data.so_y_kien ?? {};
  const assigned = outcome === 'giao_don_vi';
  const forwarded = outcome === 'chuyen_cap_tren';
  return {
    tra_loi: outcome === 'tra_loi_tai_cho',
    het: onlyAnswered(draft),
    giao: assigned,
    chuyen: forwarded,
    ghi_nhan: outcome === 'tiep_thu_ghi_nhan',
    tu_chung: levelWord(draft),
    nguoi_tra_loi: optionalBody(stated.nguoi_tra_loi),
    giao_cho: assigned
      ? need(draft, optionalBody(stated.giao_cho), ['so_y_kien', 'giao_cho'], 'đơn vị giải quyết')
      : null,
    // Deadlines are known petition by petition only.
    han: assigned ? need(draft, null, ['y_kien'], 'thời hạn') : null,
    co_quan_nhan: forwarded ? need(draft, null, ['y_kien'], 'cơ quan có thẩm quyền') : null,
  };
}
