import type { Text } from '../../findings/finding.ts';
import { heldThatDay, ofThatNumber, type Turn, turnOf } from '../../model/last-time.ts';
import { type Figure, type OutcomeFigures, outcomeFigures } from '../../model/outcome-figures.ts';
import { compareDates } from '../../vi/calendar.ts';
import { plain } from '../../vi/number.ts';
import { acrossRule, type FoundAcross, groupBy, type Place, spot } from './across-rule.ts';

const STATES = [
  ['da_xong', 'xong', { vi: 'đã xong', en: 'done' }],
  ['dang_xu_ly', 'dang', { vi: 'đang giải quyết', en: 'under way' }],
  ['chua', 'chua', { vi: 'chưa giải quyết', en: 'not begun' }],
] as const;

/** C70: figures of last time are those the file of last time gives. */
export const previousFigures = acrossRule<Held>({
  meta: {
    code: 'dulieu/previous-figures',
    criterion: 'C70',
    severity: 'error',
    title: {
      vi: 'số liệu kỳ trước khác với tệp của kỳ trước',
      en: 'figures of last time differ from the file of last time',
    },
    source: null,
    why: 'Số liệu kỳ trước báo cáo trước dân phải đúng với hồ sơ của kỳ ấy. Tổng số được phép là số ý kiến, số nội dung, hoặc riêng số kiến nghị đã giao, đã chuyển. Nhiều hơn tất cả là lỗi, khác đi là cảnh báo. Tình trạng chỉ so khi tệp kỳ trước đã ghi đủ cho từng kiến nghị.',
    bad: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/5/2026
so_y_kien:
  luot: 10
  noi_dung: 12
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 2
  phien:
    - ngay: 20/11/2026
ky_truoc:
  lan: 1
  ngay: 22/5/2026
  tong_so: 21`,
    good: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/5/2026
so_y_kien:
  luot: 10
  noi_dung: 12
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  lan: 2
  phien:
    - ngay: 20/11/2026
ky_truoc:
  lan: 1
  ngay: 22/5/2026
  tong_so: 12`,
  },

  facts(conference, locate) {
    const turn = turnOf(conference);
    if (turn === null) return [];
    const { data } = conference;
    const { tong_so, da_xong, dang_xu_ly, chua } = data.ky_truoc ?? {};
    const at = {
      count: locate(data.y_kien === undefined ? ['so_y_kien'] : ['y_kien']),
      tong_so: locate(['ky_truoc', 'tong_so']),
      da_xong: locate(['ky_truoc', 'da_xong']),
      dang_xu_ly: locate(['ky_truoc', 'dang_xu_ly']),
      chua: locate(['ky_truoc', 'chua']),
    };
    return [{ ...turn, told: outcomeFigures(conference), said: { tong_so, da_xong, dang_xu_ly, chua }, at }];
  },

  compare(facts, report) {
    for (const group of groupBy(facts, ({ who }) => who)) {
      for (const now of group) {
        const then = now.before.ngay === null ? ofThatNumber(now, group) : heldThatDay(now, group);
        const found = then.map((one) => difference(now, one));
        // Of a file and its copy one is enough to be right.
        if (found.every((one) => one !== null) && found[0] !== undefined) report(found[0]);
      }
    }
  },
});

type Said = Partial<Record<'tong_so' | 'da_xong' | 'dang_xu_ly' | 'chua', number>>;

interface Held extends Turn {
  told: OutcomeFigures;
  said: Said;
  at: Record<'count' | keyof Said, Place>;
}

function difference(now: Held, then: Held): FoundAcross | null {
  const { figures } = then.told;
  const total = totalOf(now.said);
  const [first] = figures;
  if (total === null || first === undefined) return null;
  const equal = figures.filter(({ so }) => so === total);
  if (equal.length > 0) return otherStates(now, then, equal);
  return now.said.tong_so === undefined ? null : otherTotal(now, then, first, total);
}

/** As said, else the states together when all are. */
function totalOf({ tong_so, da_xong, dang_xu_ly, chua }: Said): number | null {
  if (tong_so !== undefined) return tong_so;
  if (da_xong === undefined || dang_xu_ly === undefined || chua === undefined) return null;
  return da_xong + dang_xu_ly + chua;
}

function otherTotal(now: Held, then: Held, first: Figure, total: number): FoundAcross | null {
  const { most } = then.told;
  // More than the turns of speech may be right where the matters in them were not counted.
  if (most === null && then.told.figures.every(({ so }) => so < total)) return null;
  return {
    at: now.at.tong_so,
    severity: most !== null && total > most ? 'error' : 'warning',
    message: {
      vi: `kỳ trước ghi ${plain(total)} kiến nghị, nhưng tệp của kỳ ấy có ${plain(first.so)} (${spot(then.at.count)})`,
      en: `last time is said to have had ${plain(total)} petitions, but its file has ${plain(first.so)} (${spot(then.at.count)})`,
    },
    hint: {
      vi: `ghi \`tong_so: ${first.so}\`, hoặc sửa tệp kỳ trước`,
      en: `write \`tong_so: ${first.so}\`, or correct the file of last time`,
    },
  };
}

function otherStates(now: Held, then: Held, figures: readonly Figure[]): FoundAcross | null {
  const [today] = now.days;
  const differing = figures.map(({ states, until }) => {
    // What was done after the report is no fault of the report.
    const later = until !== null && (today === undefined || compareDates(until, today) > 0);
    if (states === null || later) return null;
    return STATES.find(([key, state]) => (now.said[key] ?? states[state]) !== states[state]) ?? null;
  });
  const [first] = differing;
  const states = figures[0]?.states;
  if (!first || !states || differing.includes(null)) return null;
  const [key, state, name] = first;
  return stateFinding(now, then, { key, is: states[state], was: now.said[key] ?? 0, name });
}

interface Difference {
  key: keyof Said;
  was: number;
  is: number;
  name: Text;
}

function stateFinding(now: Held, then: Held, { key, was, is, name }: Difference): FoundAcross {
  return {
    at: now.at[key],
    severity: 'warning',
    message: {
      vi: `kỳ trước ghi ${plain(was)} kiến nghị ${name.vi}, nhưng theo tệp của kỳ ấy là ${plain(is)} (${spot(then.at.count)})`,
      en: `last time is said to have ${plain(was)} petitions ${name.en}, but by its file ${plain(is)} (${spot(then.at.count)})`,
    },
    hint: {
      vi: 'ghi tình trạng mới nhất vào `y_kien` của tệp kỳ trước, hoặc sửa số ở đây',
      en: 'write the latest state into `y_kien` of the file of last time, or correct the number here',
    },
  };
}
