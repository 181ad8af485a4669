import type { Text } from '../../../findings/finding.ts';
import type { Paper } from '../../paper.ts';
import { type ConferenceDays, conferenceDays, isDialogue } from './conference-days.ts';
import { subjectOf } from './meeting.ts';

export type Kind = 'plan' | 'invitation' | 'notice' | 'conclusion' | 'minutes';

export const KINDS: Readonly<Record<Kind, Text>> = {
  plan: { vi: 'kế hoạch', en: 'the plan' },
  invitation: { vi: 'giấy mời', en: 'the invitation' },
  notice: { vi: 'thông báo', en: 'the notice' },
  conclusion: { vi: 'thông báo kết luận', en: 'the conclusion notice' },
  minutes: { vi: 'biên bản', en: 'the minutes' },
};

/** Null for papers that are none of those of a dialogue. */
export function kindOf(paper: Paper): Kind | null {
  if (!isDialogue(paper)) return null;
  switch (paper.type?.symbol) {
    case 'KH':
      // A plan to settle what was asked for comes after the conference.
      return /giải quyết|thực hiện kết luận|khắc phục|xử lý/u.test(subjectOf(paper)) ? null : 'plan';
    case 'GM':
      return 'invitation';
    case 'BB':
      return 'minutes';
    case 'TB':
      return noticeKind(subjectOf(paper));
    default:
      return null;
  }
}

function noticeKind(subject: string): Kind | null {
  if (/kết luận|kết quả|ý kiến chỉ đạo/u.test(subject)) return 'conclusion';
  return /^(?:về\s+)?(?:việc\s+)?(?:tổ chức|thời gian|triệu tập)|chương trình/u.test(subject)
    ? 'notice'
    : null;
}

/** Day of the paper and of the conference it speaks of; null unless both are told. */
export function daysOf(paper: Paper): { own: NonNullable<Paper['date']>; held: ConferenceDays } | null {
  const held = conferenceDays(paper);
  return paper.date?.date == null || held === null ? null : { own: paper.date, held };
}
