import type { Text } from '../../../findings/finding.ts';
import { LAW_72_NOTICE_DAYS, LAW_72_RESULT_DAYS } from '../../../model/law72.ts';
import { addDays, compareDates, daysBetween, shortDate } from '../../../vi/calendar.ts';
import type { Paper } from '../../paper.ts';
import { datesIn } from '../../recognise/number-date.ts';
import type { ReportForm } from '../../rule.ts';
import { conferenceDays, isBound } from './conference-days.ts';
import { daysOf, KINDS, kindOf } from './dialogue-kind.ts';

/** PR-01: people are told in time. */
export function checkNotice(paper: Paper, report: ReportForm): boolean {
  const kind = kindOf(paper);
  const days = daysOf(paper);
  if ((kind !== 'notice' && kind !== 'invitation') || days?.own.date == null || !isBound(paper)) return false;
  const { own, held } = days;
  const between = daysBetween(days.own.date, held.first);
  if (between >= LAW_72_NOTICE_DAYS || between <= 0) return true;
  const [date, event] = [shortDate(days.own.date), shortDate(held.first)];
  report({
    at: own.piece,
    // Who is invited may have been told before by a public notice.
    severity: kind === 'invitation' ? 'warning' : 'error',
    message: {
      vi: `${KINDS[kind].vi} đề ngày ${date}, chỉ trước hội nghị ${event} ${between} ngày; dân phải được biết trước ít nhất ${LAW_72_NOTICE_DAYS} ngày`,
      en: `${KINDS[kind].en} is dated ${date}, only ${between} days before the conference of ${event}; people must be told at least ${LAW_72_NOTICE_DAYS} days before`,
    },
    hint: {
      vi: `ký chậm nhất ngày ${shortDate(addDays(held.first, -LAW_72_NOTICE_DAYS))}, hoặc lùi ngày hội nghị`,
      en: `sign it by ${shortDate(addDays(held.first, -LAW_72_NOTICE_DAYS))}, or hold the conference later`,
    },
  });
  return true;
}

/** PR-02: they learn the result in time. */
export function checkResult(paper: Paper, report: ReportForm): boolean {
  const days = daysOf(paper);
  if (kindOf(paper) !== 'conclusion' || days?.own.date == null || !isBound(paper)) return false;
  const { own, held } = days;
  const after = daysBetween(held.last, days.own.date);
  if (after <= LAW_72_RESULT_DAYS) return true;
  const [date, event] = [shortDate(days.own.date), shortDate(held.last)];
  report({
    at: own.piece,
    message: {
      vi: `thông báo kết luận đề ngày ${date}, ${after} ngày sau hội nghị ${event}; kết quả phải công khai trong ${LAW_72_RESULT_DAYS} ngày`,
      en: `the conclusion notice is dated ${date}, ${after} days after the conference of ${event}; the result must be public within ${LAW_72_RESULT_DAYS}`,
    },
    hint: {
      vi: `ký chậm nhất ngày ${shortDate(addDays(held.last, LAW_72_RESULT_DAYS))}; nếu gõ nhầm ngày thì sửa lại`,
      en: `sign it by ${shortDate(addDays(held.last, LAW_72_RESULT_DAYS))}; if it is a slip, correct it`,
    },
  });
  return true;
}

/** PR-05: no paper is dated on the wrong side of the conference. */
export function checkOrder(paper: Paper, report: ReportForm): boolean {
  const kind = kindOf(paper);
  if (kind === 'minutes') return minutesInOrder(paper, report);
  const days = daysOf(paper);
  if (kind === null || days?.own.date == null) return false;
  const { own, held } = days;
  const late = compareDates(days.own.date, held.first);
  const wrong =
    kind === 'conclusion'
      ? compareDates(days.own.date, held.last) < 0
      : kind === 'plan'
        ? late > 0
        : late >= 0;
  if (!wrong) return true;
  const [date, event] = [shortDate(days.own.date), shortDate(kind === 'conclusion' ? held.last : held.first)];
  const order: Text =
    kind === 'conclusion'
      ? { vi: 'trước', en: 'before' }
      : late === 0
        ? { vi: 'đúng', en: 'on' }
        : { vi: 'sau', en: 'after' };
  report({
    at: own.piece,
    message: {
      vi: `${KINDS[kind].vi} đề ngày ${date}, ${order.vi} ngày hội nghị ${event}`,
      en: `${KINDS[kind].en} is dated ${date}, ${order.en} the day of the conference, ${event}`,
    },
    hint: {
      vi: 'sửa ngày ban hành, hoặc ngày hội nghị ghi trong nội dung',
      en: 'correct the one date or the other',
    },
  });
  return true;
}

/** Minutes tell when the conference began and when it ended, and are not dated before it. */
function minutesInOrder(paper: Paper, report: ReportForm): boolean {
  const held = conferenceDays(paper);
  const closing = paper.body.findLast(
    ({ text }) => /kết thúc|bế mạc/iu.test(text) && datesIn(text).length === 1,
  );
  const end = closing === undefined ? undefined : datesIn(closing.text)[0];
  if (held === null) return false;
  const own = paper.date;
  if (closing !== undefined && end !== undefined && compareDates(end, held.first) < 0) {
    report({
      at: closing,
      message: {
        vi: `hội nghị bắt đầu ngày ${shortDate(held.first)} mà kết thúc ngày ${shortDate(end)}`,
        en: `the conference begins on ${shortDate(held.first)} and ends on ${shortDate(end)}`,
      },
      hint: { vi: 'sửa ngày bắt đầu hoặc ngày kết thúc', en: 'correct the one date or the other' },
    });
  }
  if (own?.date != null && compareDates(own.date, held.first) < 0) {
    report({
      at: own.piece,
      message: {
        vi: `biên bản đề ngày ${shortDate(own.date)}, trước ngày hội nghị ${shortDate(held.first)}`,
        en: `the minutes are dated ${shortDate(own.date)}, before the conference of ${shortDate(held.first)}`,
      },
      hint: { vi: 'sửa ngày ban hành, hoặc ngày hội nghị', en: 'correct the one date or the other' },
    });
  }
  return true;
}
