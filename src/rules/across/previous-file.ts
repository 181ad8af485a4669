import { heldThatDay, ofThatNumber, type Turn, turnOf } from '../../model/last-time.ts';
import { shortDate } from '../../vi/calendar.ts';
import { acrossRule, type FoundAcross, groupBy, type Place, spot } from './across-rule.ts';

/** C70: day and number of last time are those in the file of last time. */
export const previousFile = acrossRule<Held>({
  meta: {
    code: 'dulieu/previous-file',
    criterion: 'C70',
    severity: 'error',
    title: {
      vi: 'ngày hoặc số lần của kỳ trước khác với tệp của kỳ trước',
      en: 'day or number of last time differ from the file of last time',
    },
    source: null,
    why: 'Khi `ky_truoc` nói về một hội nghị đã có tệp riêng thì ngày họp và số lần ở hai nơi phải như nhau. Tệp kỳ trước được nhận ra nhờ cùng cơ quan, cùng bên đối thoại và cùng ngày họp, hoặc cùng số lần trong năm.',
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
    - ngay: 20/11/2026
ky_truoc:
  lan: 1
  ngay: 25/5/2026`,
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
    - ngay: 20/11/2026
ky_truoc:
  lan: 1
  ngay: 22/5/2026`,
  },

  facts(conference, locate) {
    const turn = turnOf(conference);
    if (turn === null) return [];
    const at = {
      lan: locate(['hoi_nghi', 'lan']),
      day: locate(['hoi_nghi', 'phien', 0, 'ngay']),
      beforeLan: locate(['ky_truoc', 'lan']),
      beforeDay: locate(['ky_truoc', 'ngay']),
    };
    return [{ ...turn, at }];
  },

  compare(facts, report) {
    for (const group of groupBy(facts, ({ who }) => who)) {
      for (const now of group) {
        const found = otherNumber(now, group) ?? otherDay(now, group);
        if (found !== null) report(found);
      }
    }
  },
});

interface Held extends Turn {
  at: Record<'lan' | 'day' | 'beforeLan' | 'beforeDay', Place>;
}

/** One file alone has to be meant: of two of that day, as a file and its copy, either may be right. */
function otherNumber(now: Held, all: readonly Held[]): FoundAcross | null {
  const [then, another] = heldThatDay(now, all);
  const said = now.before.lan;
  if (then === undefined || another !== undefined) return null;
  if (said === null || then.lan === null || said === then.lan) return null;
  return {
    at: now.at.beforeLan,
    message: {
      vi: `kỳ trước ghi lần ${said}, nhưng tệp của ngày ấy ghi lần ${then.lan} (${spot(then.at.lan)})`,
      en: `last time is said to be no. ${said}, but the file of that day says no. ${then.lan} (${spot(then.at.lan)})`,
    },
    hint: {
      vi: `ghi \`lan: ${then.lan}\`, hoặc sửa tệp kỳ trước`,
      en: `write \`lan: ${then.lan}\`, or correct the file of last time`,
    },
  };
}

function otherDay(now: Held, all: readonly Held[]): FoundAcross | null {
  const { ngay, lan } = now.before;
  if (ngay === null || heldThatDay(now, all).length > 0) return null;
  const [then, another] = ofThatNumber(now, all);
  const [day] = then?.days ?? [];
  if (then === undefined || another !== undefined || day === undefined) return null;
  // A series by theme may have had its first time the year before, without a file.
  if (day.nam !== ngay.nam) return null;
  return {
    at: now.at.beforeDay,
    message: {
      vi: `kỳ trước (lần ${lan}) ghi ngày ${shortDate(ngay)}, nhưng tệp của lần ${lan} ghi ngày ${shortDate(day)} (${spot(then.at.day)})`,
      en: `last time (no. ${lan}) is dated ${shortDate(ngay)}, but the file of no. ${lan} says ${shortDate(day)} (${spot(then.at.day)})`,
    },
    hint: {
      vi: 'sửa ngày ở tệp gõ nhầm',
      en: 'correct the date in the file that is wrong',
    },
  };
}
