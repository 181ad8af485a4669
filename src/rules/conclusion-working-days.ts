import { issuerOf } from '../model/conference.ts';
import { addWorkingDays, type CalendarDate, compareDates, daysBetween, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

const WORKING_DAYS = 5;
/** From here on the longer period has a rule of its own. */
const MOST_DAYS = 10;
const FROM: CalendarDate = { nam: 2019, thang: 1, ngay: 1 };

/** C05: a state body gives notice of a meeting's conclusion within 5 working days; holidays are not known, so a warning. */
export const conclusionWorkingDays: Rule = {
  meta: {
    code: 'dulieu/conclusion-working-days',
    criterion: 'C05',
    severity: 'warning',
    title: {
      vi: 'thông báo kết luận muộn quá 5 ngày làm việc',
      en: 'the conclusion notice comes later than 5 working days',
    },
    source: 'Quyết định 45/2018/QĐ-TTg',
    why: 'Cơ quan hành chính ra thông báo kết luận cuộc họp trong 5 ngày làm việc. Ngày làm việc tính từ thứ Hai đến thứ Sáu; chương trình không biết ngày nghỉ lễ nên chỉ nhắc.',
    bad: `
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 01/6/2026`,
    good: `
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026`,
  },

  check(conference, report) {
    const { lastDate, data } = conference;
    const signed = data.thong_bao?.ngay;
    if (signed === undefined || lastDate === null || compareDates(signed, FROM) < 0) return;
    if (issuerOf(conference, 'thong_bao') !== 'chinh_quyen') return;
    const limit = addWorkingDays(lastDate, WORKING_DAYS);
    if (compareDates(signed, limit) <= 0 || daysBetween(lastDate, signed) > MOST_DAYS) return;
    report({
      path: ['thong_bao', 'ngay'],
      message: {
        vi: `thông báo kết luận đề ngày ${shortDate(signed)}, muộn hơn ${WORKING_DAYS} ngày làm việc sau hội nghị (${shortDate(limit)}, chưa kể nghỉ lễ)`,
        en: `the conclusion notice is dated ${shortDate(signed)}, later than ${WORKING_DAYS} working days after the conference (${shortDate(limit)}, holidays not counted)`,
      },
      hint: {
        vi: `ký sớm hơn; nếu có ngày nghỉ lễ xen giữa thì bỏ qua nhắc này`,
        en: 'sign it earlier; if public holidays lie between, ignore this',
      },
    });
  },
};
