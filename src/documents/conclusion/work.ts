import { tasks, tasksByUnit } from '../../model/derive.ts';
import { ensureEnd, stripEnd, upperFirst } from '../../vi/text.ts';
import type { Facts } from '../../wording/wording.ts';
import { type Draft, need } from '../draft.ts';
import { nextSteps, orders, taskText } from '../handling.ts';
import { headings } from '../headings.ts';
import { dashedPoints, numberedLines, type Section } from '../sections.ts';
import { outcomeSentence, receivedSentence } from '../summary.ts';

/** What the chair himself does in concluding; anything else he says asks something of others. */
const OWN_ACT =
  /^(?:tiếp thu|ghi nhận|đánh giá|biểu dương|cảm ơn|trân trọng|hoan nghênh|khẳng định|nhấn mạnh|bày tỏ)(?=[\s,])/iu;

/** The chair's words if any, and always the counts. */
export function assessmentSection(draft: Draft): Section {
  const own = draft.conference.data.ket_luan;
  const acts = (own?.y_chinh ?? []).filter((text) => OWN_ACT.test(text));
  const words = [...(own?.danh_gia ?? []), ...acts].map((text) => ensureEnd(upperFirst(text), '.'));
  const outcome = outcomeSentence(draft);
  const counts = [receivedSentence(draft), ...(outcome === null ? [] : [outcome])].join(' ');
  return { tieu_de: headings(draft, 'thong_bao')('danh_gia_chung'), doan: [...words, counts] };
}

/** What the chair asks of all, then each unit with its tasks in the form of the “5 rõ”; null when there is neither. */
export function taskSection(draft: Draft): Section | null {
  const own = draft.conference.data.ket_luan;
  // The order to issue this very notice is carried out by it.
  const papers = orders(
    draft,
    (own?.chi_dao ?? []).filter((text) => !/thông báo kết luận/i.test(text)),
  );
  const points = (own?.y_chinh ?? []).filter((text) => !OWN_ACT.test(text));
  const asked = [...points, ...papers].map((text) => ensureEnd(upperFirst(text), '.'));
  if (own === undefined)
    asked.push(`${need(draft, null, ['ket_luan'], 'nội dung kết luận của người chủ trì')}.`);
  const khoan = tasksByUnit(draft.conference).map(({ don_vi, viec }) => ({
    tieu_de: upperFirst(don_vi),
    doan: unitTasks(viec.map((task) => taskText(draft, task, false))),
  }));
  return asked.length + khoan.length === 0
    ? null
    : { tieu_de: headings(draft, 'thong_bao')('giao_nhiem_vu'), doan: asked, khoan };
}

function unitTasks(texts: readonly string[]): string[] {
  const [only, ...more] = texts;
  return only !== undefined && more.length === 0 ? [ensureEnd(only, '.')] : dashedPoints(texts);
}

/** Who watches, who follows up, where it is published, and what comes next. */
export function followUpSection(draft: Draft, facts: Facts, hasAppendix: boolean): Section {
  const { data, office } = draft.conference;
  const watcher = data.ket_luan?.giam_sat ?? `Ban Thường trực ${office.bodies.mttq.ten_chung}`;
  const follower = stripEnd(data.ket_luan?.theo_doi ?? `${facts.van_phong}`);
  const lines = draft.wording.lines('thong_bao/theo_doi', {
    ...facts,
    giam_sat: stripEnd(watcher),
    ten_mien: facts.trang_web !== null && !`${facts.trang_web}`.includes(' '),
    theo_doi: follower,
    mot_noi: stripEnd(watcher) === follower,
    theo_doi_hoa: upperFirst(follower),
    co_viec: tasks(draft.conference).length > 0,
  });
  const more = nextSteps(draft).map((text) => ensureEnd(text, '.'));
  const attached = hasAppendix ? draft.wording.lines('thong_bao/kem_phu_luc', {}) : [];
  return {
    tieu_de: headings(draft, 'thong_bao')('theo_doi'),
    doan: [...numberedLines([...lines, ...more]), ...attached],
  };
}

/** Every unit with a task, for the recipients. */
export function taskUnits(draft: Draft): string[] {
  return tasksByUnit(draft.conference).map(({ don_vi }) => upperFirst(don_vi));
}
