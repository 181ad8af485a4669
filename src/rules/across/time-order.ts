import { meetingKey, seriesKey } from '../../model/identity.ts';
import { type CalendarDate, compareDates, shortDate } from '../../vi/calendar.ts';
import { acrossRule, groupBy, type Place, spot } from './across-rule.ts';

/** C70: of two conferences of one series in a year the one with the higher number is the later. */
export const timeOrder = acrossRule<Time>({
  meta: {
    code: 'dulieu/time-order',
    criterion: 'C70',
    severity: 'error',
    title: { vi: 'lần sau họp trước lần trước', en: 'a later time held before an earlier one' },
    source: null,
    why: 'Lần 2 trong năm họp sau lần 1. Hai tệp nói ngược lại thì một tệp gõ nhầm ngày họp hoặc số lần. Chỉ so các hội nghị của cùng cơ quan, cùng bên đối thoại, cùng loại, cùng chuyên đề, trong cùng năm.',
    bad: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/5/2026
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 2
  phien:
    - ngay: 20/3/2026`,
    good: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/5/2026
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 2
  phien:
    - ngay: 20/11/2026`,
  },

  facts(conference, locate) {
    const { data, sessions, firstDate: day } = conference;
    const { lan } = data.hoi_nghi;
    const series = seriesKey(conference);
    if (lan === undefined || day === null || series === null) return [];
    const first = sessions.findIndex(({ ngay }) => ngay !== undefined && compareDates(ngay, day) === 0);
    const at = locate(['hoi_nghi', 'phien', first, 'ngay']);
    return [{ series, lan, day, meeting: meetingKey(conference), at }];
  },

  compare(facts, report) {
    for (const series of groupBy(facts, (fact) => fact.series)) {
      const times = series.sort((a, b) => a.lan - b.lan);
      for (const time of times) {
        // The nearest lower number that is later.
        const before = times.findLast(
          (other) =>
            other.lan < time.lan && other.meeting !== time.meeting && compareDates(time.day, other.day) < 0,
        );
        if (before === undefined) continue;
        const [own, other] = [shortDate(time.day), shortDate(before.day)];
        report({
          at: time.at,
          message: {
            vi: `lần ${time.lan} họp ngày ${own}, trước lần ${before.lan} họp ngày ${other} (${spot(before.at)})`,
            en: `no. ${time.lan} is on ${own}, before no. ${before.lan} on ${other} (${spot(before.at)})`,
          },
          hint: {
            vi: 'sửa ngày họp hoặc `hoi_nghi.lan` ở tệp gõ nhầm',
            en: 'correct the date or `hoi_nghi.lan` in the file that is wrong',
          },
        });
      }
    }
  },
});

interface Time {
  series: string;
  lan: number;
  day: CalendarDate;
  meeting: string | null;
  at: Place;
}
