import type { Opinion, Task } from '../model/derive.ts';
import type { XuLy } from '../model/generated/types.ts';
import { shortDate } from '../vi/calendar.ts';
import { stripEnd, toLines } from '../vi/text.ts';
import { atStart, type Draft, need } from './draft.ts';
import { unitList } from './lists.ts';
import { subUnits } from './names.ts';
import { clause } from './prose.ts';

/** What an opinion is about in a few words: `tiến độ cấp giấy chứng nhận`; else its first line. */
export function opinionGist(draft: Draft, o: Opinion): string {
  const text = o.data.tom_tat ?? toLines(o.data.noi_dung ?? '')[0];
  return stripEnd(need(draft, text, ['y_kien', o.index, 'noi_dung'], 'nội dung ý kiến'));
}

/** The unit an opinion is given to. */
export function assignedUnit(draft: Draft, o: Opinion): string {
  return need(draft, o.data.xu_ly?.don_vi, ['y_kien', o.index, 'xu_ly', 'don_vi'], 'đơn vị giải quyết');
}

/** `15/6/2026`, the day before which the unit must be done. */
export function assignedDue(draft: Draft, o: Opinion): string {
  const han = o.data.xu_ly?.han;
  return need(
    draft,
    han === undefined ? null : shortDate(han),
    ['y_kien', o.index, 'xu_ly', 'han'],
    'thời hạn',
  );
}

/** `Giao … chủ trì, phối hợp với … kiểm tra …; hoàn thành trước ngày …; báo cáo …`, without a full stop. */
export function assignment(draft: Draft, o: Opinion): string {
  const work = o.data.xu_ly ?? {};
  return draft.wording.phrase('chung/giao_viec', {
    giao: true,
    don_vi: assignedUnit(draft, o),
    phoi_hop: unitList(work.phoi_hop ?? []) || null,
    viec: jobText(work.viec),
    y_kien: null,
    han: assignedDue(draft, o),
    ...extras(draft, work),
    bao_cao_cho: work.bao_cao_cho ?? null,
  });
}

/** A task in the form of the “5 rõ”; `named` says whom it is given to, else it stands under the unit's heading. */
export function taskText(draft: Draft, task: Task, named: boolean): string {
  const text = draft.wording.phrase('chung/giao_viec', {
    giao: named,
    don_vi: task.don_vi,
    phoi_hop: unitList(task.phoi_hop) || null,
    viec: jobText(task.viec) ?? unnamedJob(draft, task),
    y_kien: named || task.y_kien === null ? null : task.y_kien.stt,
    han: need(draft, task.han === null ? null : shortDate(task.han), [...task.path, 'han'], 'thời hạn'),
    ...extras(draft, task.y_kien?.data.xu_ly ?? {}),
    bao_cao_cho: task.bao_cao_cho,
  });
  return atStart(text);
}

function unnamedJob(draft: Draft, task: Task): string {
  return task.y_kien === null
    ? need(draft, null, [...task.path, 'viec'], 'việc được giao')
    : draft.wording.phrase('chung/viec_y_kien', { noi_dung: clause(opinionGist(draft, task.y_kien)) });
}

/** The sentence itself says `chủ trì`. */
function jobText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return clause(text).replace(/^chủ trì,?\s+/i, '');
}

function extras(draft: Draft, work: XuLy): { hinh_thuc: string | null; kinh_phi: string | null } {
  const { hinh_thuc } = work;
  return {
    hinh_thuc:
      hinh_thuc === undefined
        ? null
        : draft.wording.phrase('chung/hinh_thuc_tra_loi', {
            van_ban: hinh_thuc === 'van_ban',
            hop_thon: hinh_thuc === 'hop_thon',
            tai_cho: hinh_thuc === 'tai_cho',
            don_vi_con: subUnits(draft),
          }),
    kinh_phi: work.kinh_phi === undefined ? null : clause(work.kinh_phi),
  };
}

/** `kiến nghị Sở … xem xét, giải quyết (văn bản số … ngày …), đề nghị trả lời trước ngày …`. */
export function forwarding(draft: Draft, o: Opinion): string {
  const { co_quan_nhan, so_van_ban, ngay, han_tra_loi } = o.data.chuyen ?? {};
  return draft.wording.phrase('chung/kien_nghi_cap_tren', {
    co_quan_nhan: need(
      draft,
      co_quan_nhan,
      ['y_kien', o.index, 'chuyen', 'co_quan_nhan'],
      'cơ quan có thẩm quyền',
    ),
    so: so_van_ban ?? null,
    ngay: ngay === undefined ? null : shortDate(ngay),
    han: han_tra_loi === undefined ? null : shortDate(han_tra_loi),
  });
}

/** The chair's orders on papers: `Chỉ đạo ban hành thông báo kết luận hội nghị`. */
export function orders(draft: Draft, texts: readonly string[]): string[] {
  return texts.map((text) => {
    const viec = clause(text);
    // An order that says who or how needs no verb in front.
    const bare =
      /^(ban hành|xây dựng|tổ chức|công khai|niêm yết|đăng|gửi|trả lời|lập|hoàn thiện|thông báo)\s/iu.test(
        viec,
      );
    return draft.wording.phrase('chung/chi_dao', { viec: bare ? viec : atStart(viec), chi_dao: bare });
  });
}

/** What comes after the conference, each without a full stop: `Thường trực Huyện ủy tổ chức …, hoàn thành trước ngày …`. */
export function nextSteps(draft: Draft): string[] {
  return (draft.conference.data.tiep_theo ?? []).map((step, i) =>
    atStart(
      draft.wording.phrase('chung/viec_tiep_theo', {
        don_vi: step.don_vi ?? null,
        viec: jobText(need(draft, step.viec, ['tiep_theo', i, 'viec'], 'việc tiếp theo')),
        han: step.han === undefined ? null : shortDate(step.han),
      }),
    ),
  );
}
