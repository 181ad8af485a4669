import type { Conference } from '../model/conference.ts';
import { countOpinions, type Opinion, opinions } from '../model/derive.ts';
import { type Settled, settledState } from '../model/settled.ts';
import { schemaAt } from '../schema/shape.ts';
import { choicesOf } from '../schema/words.ts';
import { shortDate } from '../vi/calendar.ts';
import { type Carried, type CarriedMap, open } from './carried.ts';

/** How last year's opinions ended. */
export interface Outcomes {
  /** For `ky_truoc`. */
  data: CarriedMap;
  /** Opinions, and those of them whose state the file does not tell; a person must. */
  all: number;
  unknown: number;
}

/**
 * What a conference of last year gives `ky_truoc` of the next: when it was, how many opinions there were, and each with its
 * unit and state. A state is taken over as written, or from the fact that a question was answered or not; nothing is guessed.
 */
export function outcomes(conference: Conference): Outcomes {
  const all = opinions(conference);
  const states = all.map(settledState);
  const counts = countOpinions(conference);
  const total =
    counts.gan_dung === null ? (counts.itemised ? counts.luot : (counts.noi_dung ?? counts.luot)) : null;
  const unknown = states.filter((state) => state === null).length;
  const settled = all.length > 0 && unknown === 0;
  const number = (state: Settled) => (settled ? String(states.filter((s) => s === state).length) : open());
  const last = conference.lastDate;
  const entries: [string, Carried][] = [
    ['ngay', last === null ? open() : shortDate(last)],
    ['tong_so', total === null ? open() : String(total)],
    ['da_xong', number('xong')],
    ['dang_xu_ly', number('dang')],
    ['chua', number('chua')],
  ];
  const { lan } = conference.data.hoi_nghi;
  if (lan !== undefined) entries.push(['lan', String(lan)]);
  if (all.length > 0) entries.push(['chi_tiet', all.map(detail)]);
  return { data: new Map(entries), all: all.length, unknown };
}

function detail(opinion: Opinion): CarriedMap {
  const { data } = opinion;
  const unit =
    data.xu_ly?.don_vi ??
    data.chuyen?.co_quan_nhan ??
    (typeof data.tra_loi === 'object' ? data.tra_loi.don_vi : undefined);
  const status = settledState(opinion);
  const entries: [string, Carried][] = [
    ['noi_dung', data.tom_tat ?? data.noi_dung ?? open()],
    ['tinh_trang', status ?? open(`xong, dang, chua; ${remark(opinion)}`)],
    ['ket_qua', data.xu_ly?.ket_qua ?? open(status === null ? null : remark(opinion))],
  ];
  if (unit !== undefined) entries.push(['don_vi', unit]);
  return new Map(entries);
}

/** What the conference itself decided, in the schema's words: `tại hội nghị: giao đơn vị giải quyết`. */
function remark({ ket_qua }: Opinion): string {
  const schema = schemaAt(['y_kien', 0, 'ket_qua']);
  const meaning =
    schema === null ? undefined : choicesOf(schema).find(({ value }) => value === ket_qua)?.meaning;
  return `tại hội nghị: ${meaning ?? ket_qua}`;
}
