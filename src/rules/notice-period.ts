import type { Conference } from '../model/conference.ts';
import { boundByLaw72, LAW_72_NOTICE_DAYS as DAYS, LAW_72_ARTICLE_43 } from '../model/law72.ts';
import { PAPER_NAMES, paperOf } from '../model/papers.ts';
import { addDays, type CalendarDate, compareDates, daysBetween, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

type Announcing = 'ke_hoach' | 'thong_bao_truoc' | 'giay_moi';

/**
 * C03, PR-01: people are told at least 7 days before. An error where the law binds; else, and where only the date of the
 * plan is known, a warning.
 */
export const noticePeriod: Rule = {
  meta: {
    code: 'dulieu/notice-period',
    criterion: 'C03',
    sameAs: ['PR-01'],
    severity: 'error',
    title: {
      vi: 'thông báo trước hội nghị chưa đủ 7 ngày',
      en: 'people are told less than 7 days before the conference',
    },
    source: LAW_72_ARTICLE_43,
    why: 'Từ ngày 16/6/2025, hội nghị do Ủy ban nhân dân cấp xã tổ chức phải thông báo thời gian, địa điểm, nội dung, cách tham dự chậm nhất 7 ngày trước ngày họp. Hội nghị khác và trước đó thì chỉ nhắc. Chưa có thông báo, giấy mời thì xét ngày kế hoạch.',
    bad: `
co_quan:
  loai: phuong
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
      bat_dau: 19h30
      dia_diem: Nhà văn hóa phường
  noi_dung:
    - Trật tự đô thị
thong_bao_truoc:
  ngay: 18/5/2026`,
    good: `
co_quan:
  loai: phuong
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
      bat_dau: 19h30
      dia_diem: Nhà văn hóa phường
  noi_dung:
    - Trật tự đô thị
thong_bao_truoc:
  ngay: 15/5/2026`,
  },

  check(conference, report) {
    const { firstDate, data } = conference;
    const told = announcement(conference);
    if (firstDate === null || told === null || data.hoi_nghi.loai === 'ca_phe') return;
    const days = daysBetween(told.ngay, firstDate);
    // Not before the conference at all: told by its own rule.
    if (days >= DAYS || days < (told.key === 'ke_hoach' ? 0 : 1)) return;
    const bound = boundByLaw72(conference);
    const [date, event, name] = [shortDate(told.ngay), shortDate(firstDate), PAPER_NAMES[told.key]];
    const planOnly = told.key === 'ke_hoach';
    const must = bound ? 'phải' : 'nên';
    const gap =
      days === 0
        ? { vi: 'cùng ngày', en: 'on the day of' }
        : { vi: `chỉ ${days} ngày trước`, en: `only ${days} day${days === 1 ? '' : 's'} before` };
    report({
      path: [told.key, 'ngay'],
      severity: bound && !planOnly ? 'error' : 'warning',
      source: bound ? LAW_72_ARTICLE_43 : null,
      message: {
        vi: `${name.vi} đề ngày ${date}, ${gap.vi} hội nghị ${event}; ${planOnly ? 'không kịp thông báo cho dân trước' : `dân ${must} được biết trước`} ít nhất ${DAYS} ngày`,
        en: `${name.en} is dated ${date}, ${gap.en} the conference of ${event}; people ${bound ? 'must' : 'should'} be told at least ${DAYS} days before`,
      },
      hint: {
        vi: `lùi ngày họp, hoặc thông báo chậm nhất ngày ${shortDate(addDays(firstDate, -DAYS))}; nếu gõ nhầm thì sửa \`${told.key}.ngay\``,
        en: `hold the conference later, or tell people by ${shortDate(addDays(firstDate, -DAYS))}; if it is a slip, correct \`${told.key}.ngay\``,
      },
    });
  },
};

/** What tells people first; the plan when neither notice nor invitation is there. Null while the notice has no date. */
function announcement(conference: Conference): { key: Announcing; ngay: CalendarDate } | null {
  const notice = paperOf(conference, 'thong_bao_truoc');
  if (notice !== null && notice.ngay === undefined) return null;
  const told = dated(conference, ['thong_bao_truoc', 'giay_moi']);
  return told ?? dated(conference, ['ke_hoach']);
}

function dated(conference: Conference, keys: readonly Announcing[]) {
  const papers = keys.flatMap((key) => {
    const ngay = paperOf(conference, key)?.ngay;
    return ngay === undefined ? [] : [{ key, ngay }];
  });
  return papers.sort((a, b) => compareDates(a.ngay, b.ngay))[0] ?? null;
}
