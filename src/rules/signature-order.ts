import type { Conference } from '../model/conference.ts';
import { PAPER_NAMES, type PaperKey, paperOf } from '../model/papers.ts';
import { type CalendarDate, compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** Each paper and those that must not be later than it. */
const BEFORE: readonly (readonly [PaperKey, readonly PaperKey[]])[] = [
  ['thong_bao_truoc', ['ke_hoach']],
  ['giay_moi', ['ke_hoach']],
  ['bien_ban', ['giay_moi', 'thong_bao_truoc', 'ke_hoach']],
  ['thong_bao', ['bien_ban', 'giay_moi', 'thong_bao_truoc', 'ke_hoach']],
];

/** C10: plan, notice, minutes, conclusion are signed in this order. */
export const signatureOrder: Rule = {
  meta: {
    code: 'dulieu/signature-order',
    criterion: 'C10',
    sameAs: ['PR-05'],
    severity: 'error',
    title: { vi: 'văn bản ký không theo thứ tự', en: 'papers signed out of order' },
    source: null,
    why: 'Kế hoạch có trước thông báo và giấy mời, biên bản có sau khi họp, thông báo kết luận dựa vào biên bản. Ngày ký ngược thứ tự là dấu hiệu gõ nhầm một trong hai ngày.',
    bad: `
ke_hoach:
  ngay: 12/5/2026
thong_bao_truoc:
  ngay: 08/5/2026`,
    good: `
ke_hoach:
  ngay: 24/4/2026
thong_bao_truoc:
  ngay: 08/5/2026`,
  },

  check(conference, report) {
    for (const [later, earlier] of BEFORE) {
      const date = sensibleDate(conference, later);
      const first = earlier.find((key) => sensibleDate(conference, key) !== null);
      const before = first === undefined ? null : sensibleDate(conference, first);
      if (date === null || first === undefined || before === null || compareDates(before, date) <= 0)
        continue;
      const [name, other] = [PAPER_NAMES[later], PAPER_NAMES[first]];
      report({
        path: [later, 'ngay'],
        message: {
          vi: `${name.vi} đề ngày ${shortDate(date)}, sớm hơn ${other.vi} (${shortDate(before)}); thứ tự phải ngược lại`,
          en: `${name.en} is dated ${shortDate(date)}, earlier than ${other.en} (${shortDate(before)}); it should be the other way round`,
        },
        hint: {
          vi: `kiểm tra \`${later}.ngay\` và \`${first}.ngay\`, sửa ngày gõ nhầm`,
          en: `check \`${later}.ngay\` and \`${first}.ngay\` and correct the wrong one`,
        },
      });
    }
  },
};

/** The date of a paper; null when it stands on the wrong side of the conference, which other rules tell. */
function sensibleDate(conference: Conference, key: PaperKey): CalendarDate | null {
  const date = paperOf(conference, key)?.ngay ?? null;
  const { firstDate, lastDate } = conference;
  if (date === null || firstDate === null || lastDate === null) return date;
  const wrong =
    key === 'thong_bao'
      ? compareDates(date, lastDate) < 0
      : key !== 'bien_ban' && compareDates(date, firstDate) > 0;
  return wrong ? null : date;
}
