import { longDate } from '../../vi/calendar.ts';
import { formatTime } from '../../vi/clock.ts';
import { ensureEnd, lowerFirst, stripEnd, toLines } from '../../vi/text.ts';
import { type Draft, endMark, need } from '../draft.ts';
import { peopleOf } from '../persons.ts';
import { minutesSignature } from '../signature.ts';
import type { MinutesView } from '../view.ts';

/** Read back and adopted, and the hour of the end, which closes the minutes (NĐ 30 mẫu 1.9). */
export function closingLines(draft: Draft, hasAppendix: boolean): string[] {
  const { conference } = draft;
  const own = conference.data.bien_ban ?? {};
  const index = Math.max(0, conference.sessions.length - 1);
  const session = conference.sessions[index];
  const at = ['hoi_nghi', 'phien', index] as const;
  const adopted = draft.wording.lines('bien_ban/thong_qua', {
    thong_qua: own.thong_qua ?? false,
    y_kien:
      own.y_kien_sau_doc === undefined ? null : lowerFirst(stripEnd(toLines(own.y_kien_sau_doc).join(' '))),
  });
  const ended = session?.ket_thuc;
  const date = conference.lastDate;
  const end = draft.wording.phrase('bien_ban/ket_thuc', {
    gio: need(draft, ended === undefined ? null : formatTime(ended), [...at, 'ket_thuc'], 'giờ kết thúc'),
    ngay: need(draft, date === null ? null : longDate(date), [...at, 'ngay'], 'ngày họp'),
  });
  return [
    ...(hasAppendix ? draft.wording.lines('bien_ban/kem_phu_luc', {}) : []),
    ...adopted,
    ensureEnd(end, endMark(draft)),
  ];
}

/** Secretary on the left, chair on the right; all chairs when the file wants it. */
export function signatures(draft: Draft): Pick<MinutesView, 'chu_ky_thu_ky' | 'chu_ky_chu_tri'> {
  const { conference, standard } = draft;
  const titles = standard.forms.minutes.value;
  const secretaries = peopleOf(draft, conference.data.thanh_phan?.thu_ky).map((p) => p.ho_ten);
  const chairs = conference.chairs.map((c) => c.nguoi.ho_ten);
  const signing = conference.data.bien_ban?.tat_ca_chu_tri_ky === true ? chairs : chairs.slice(0, 1);
  const orMissing = (names: readonly string[], key: string, label: string) =>
    names.length > 0 ? names : [need(draft, null, ['thanh_phan', key], label)];
  return {
    chu_ky_thu_ky: orMissing(secretaries, 'thu_ky', 'thư ký').map((name) =>
      minutesSignature(titles.secretary, name),
    ),
    chu_ky_chu_tri: orMissing(signing, 'chu_tri', 'người chủ trì').map((name) =>
      minutesSignature(titles.chair, name),
    ),
  };
}
