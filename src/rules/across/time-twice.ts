import { seriesKey } from '../../model/identity.ts';
import { type CalendarDate, compareDates, shortDate } from '../../vi/calendar.ts';
import { acrossRule, groupBy, type Place, spot } from './across-rule.ts';

/** C70: within a year two conferences of one series do not bear one number. */
export const timeTwice = acrossRule<Time>({
  meta: {
    code: 'dulieu/time-twice',
    criterion: 'C70',
    severity: 'warning',
    title: { vi: 'hai hội nghị cùng mang một số lần', en: 'two conferences bear one number of time' },
    source: null,
    why: 'Hai hội nghị cùng loại trong năm, cùng là lần 1 và họp khác ngày, thường là tệp chép lại chưa sửa số lần. Đối thoại riêng từng cụm, từng chuyên đề thì khai cụm, chuyên đề để không bị so với nhau.',
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
  lan: 1
  phien:
    - ngay: 20/11/2026`,
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
    const { lan } = conference.data.hoi_nghi;
    const day = conference.firstDate;
    const series = seriesKey(conference);
    if (lan === undefined || day === null || series === null) return [];
    const key = JSON.stringify([series, lan]);
    return [{ key, lan, day, at: locate(['hoi_nghi', 'lan']) }];
  },

  compare(facts, report) {
    for (const group of groupBy(facts, ({ key }) => key)) {
      const times = group.sort((a, b) => compareDates(a.day, b.day));
      for (const time of times) {
        // On one day they may be parts of one conference, or a file and its copy.
        const before = times.find((other) => compareDates(other.day, time.day) < 0);
        if (before === undefined) continue;
        report({
          at: time.at,
          message: {
            vi: `ghi lần ${time.lan}, nhưng lần ${time.lan} đã họp ngày ${shortDate(before.day)} (${spot(before.at)})`,
            en: `this is no. ${time.lan}, but no. ${time.lan} was held on ${shortDate(before.day)} (${spot(before.at)})`,
          },
          hint: {
            vi: 'sửa `hoi_nghi.lan`; nếu họp riêng từng cụm, từng chuyên đề thì khai `hoi_nghi.pham_vi` hoặc `hoi_nghi.chuyen_de`',
            en: 'correct `hoi_nghi.lan`; if parts or themes are counted apart, give `hoi_nghi.pham_vi` or `hoi_nghi.chuyen_de`',
          },
        });
      }
    }
  },
});

interface Time {
  /** Series and number. */
  key: string;
  lan: number;
  day: CalendarDate;
  at: Place;
}
