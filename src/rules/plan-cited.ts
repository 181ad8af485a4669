import type { DataPath } from '../findings/finding.ts';
import { type Conference, issuerOf } from '../model/conference.ts';
import type { CanCuMuc } from '../model/generated/types.ts';
import type { Issuer } from '../model/office.ts';
import { type CalendarDate, parseDate, sameDate, shortDate } from '../vi/calendar.ts';
import { fold } from '../vi/fold.ts';
import type { Report, Rule } from './rule.ts';

/** Papers that come after the plan and may cite it. */
const CITING = [
  'thong_bao_truoc',
  'giay_moi',
  'thong_bao',
  'ke_hoach_giai_quyet',
  'bao_cao_ket_qua',
] as const;

/**
 * C28, PR-08: the plan of this conference is cited with its number, its date and its issuer. A citation is taken for it
 * when two of the three agree; with fewer it is another plan.
 */
export const planCited: Rule = {
  meta: {
    code: 'dulieu/plan-cited',
    criterion: 'C28',
    sameAs: ['PR-08'],
    severity: 'error',
    title: {
      vi: 'kế hoạch được dẫn khác với kế hoạch của hội nghị',
      en: 'the plan cited differs from the plan of the conference',
    },
    source: null,
    why: 'Thông báo, tin bài dẫn đúng số, ký hiệu, ngày của kế hoạch đã ban hành. Gõ lại bằng tay dễ sai một chữ số mà không ai thấy.',
    bad: `
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/4/2026
thong_bao:
  can_cu:
    - loai: Kế hoạch
      so: 18-KH/ĐU
      ngay: 16/4/2026`,
    good: `
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/4/2026
thong_bao:
  can_cu:
    - loai: Kế hoạch
      so: 18-KH/ĐU
      ngay: 15/4/2026`,
  },

  check(conference, report) {
    const plan = ownPlan(conference);
    if (plan === null) return;
    const lists: [DataPath, readonly CanCuMuc[]][] = [
      [['can_cu'], conference.data.can_cu ?? []],
      ...CITING.map((key): [DataPath, readonly CanCuMuc[]] => [
        [key, 'can_cu'],
        conference.data[key]?.can_cu ?? [],
      ]),
    ];
    for (const [path, items] of lists) {
      for (const [i, item] of items.entries()) {
        const cited = readPlan(item);
        if (cited !== null && isOurs(cited, conference)) compare(plan, cited, [...path, i], report);
      }
    }
  },
};

interface Plan {
  so: string;
  ben: Issuer | null;
  ngay: CalendarDate;
}

interface Cited extends Plan {
  co_quan: string | null;
  /** Written as one sentence, so that its parts have no place of their own. */
  whole: boolean;
}

function ownPlan(conference: Conference): Plan | null {
  const { so, ngay } = conference.data.ke_hoach ?? {};
  if (so === undefined || ngay === undefined) return null;
  return { so: bareNumber(so), ben: issuerOf(conference, 'ke_hoach'), ngay };
}

const SENTENCE =
  /kế hoạch\s+(?:số\s*:?\s*)?(?<so>\d+[A-Za-zÀ-ɏḀ-ỿ]?)\s*[-/]\s*(?<sym>KH\S*?),?\s+ngày\s+(?<ngay>\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s*\d{1,2}\s*năm)\s*\d{4})(?:\s+của\s+(?<ai>.+?)(?=\s+về\s|[;,.]|$))?/iu;

function readPlan(item: CanCuMuc): Cited | null {
  if (typeof item === 'string') {
    const { so, sym, ngay, ai } = SENTENCE.exec(item.normalize('NFC'))?.groups ?? {};
    const date = parseDate(ngay ?? '');
    if (so === undefined || !date.ok) return null;
    return { so: bareNumber(so), ben: sideOf(sym ?? ''), ngay: date.date, co_quan: ai ?? null, whole: true };
  }
  const { loai = '', so, ngay, co_quan = null } = item;
  if (fold(loai) !== 'kehoach' || so === undefined || ngay === undefined) return null;
  return { so: bareNumber(so), ben: sideOf(so), ngay, co_quan, whole: false };
}

/** `018-KH/ĐU` → `18`. */
function bareNumber(text: string): string {
  return fold(/^\s*0*(\d+[A-Za-zÀ-ɏḀ-ỿ]?)(?![A-Za-zÀ-ɏḀ-ỿ])/u.exec(text)?.[1] ?? text);
}

function sideOf(symbol: string): Issuer | null {
  if (/MTTQ/u.test(symbol)) return 'mttq';
  if (/UBND|HĐND/u.test(symbol)) return 'chinh_quyen';
  return /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:ĐU|HU|QU|TU)(?![A-Za-zÀ-ɏḀ-ỿ])/u.test(symbol) ? 'dang' : null;
}

/** Whether the body named is one of this place; a body not named is taken for ours. */
function isOurs({ co_quan }: Cited, { office }: Conference): boolean {
  if (co_quan === null) return true;
  const named = fold(co_quan.replace(/UBND/gu, 'Ủy ban nhân dân').replace(/HĐND/gu, 'Hội đồng nhân dân'));
  return Object.values(office.bodies).some(({ ten, ten_chung }) =>
    [ten, ten_chung].some((name) => name !== null && named.endsWith(fold(name))),
  );
}

function compare(plan: Plan, cited: Cited, path: DataPath, report: Report): void {
  const [number, date] = [plan.so === cited.so, sameDate(plan.ngay, cited.ngay)];
  const issuer = cited.ben === null || cited.ben === plan.ben;
  // The government numbers anew each year, so an equal number of another year is another plan.
  const otherYear = plan.ben !== 'dang' && plan.ngay.nam !== cited.ngay.nam;
  const key = number && date && !issuer ? 'so' : number && issuer && !date && !otherYear ? 'ngay' : null;
  const sameDay = date && issuer && !number;
  if (key === null && !sameDay) return;
  const own = `số ${plan.so} ngày ${shortDate(plan.ngay)}`;
  report({
    path: cited.whole ? path : [...path, key ?? 'so'],
    // One body may sign two plans on one day.
    severity: sameDay ? 'warning' : 'error',
    message: {
      vi: `kế hoạch được dẫn (số ${cited.so} ngày ${shortDate(cited.ngay)}${issuer ? '' : ', ký hiệu của cơ quan khác'}) không khớp với kế hoạch của hội nghị (${own})`,
      en: `the plan cited (no. ${cited.so} of ${shortDate(cited.ngay)}${issuer ? '' : ', with the symbol of another body'}) is not the plan of the conference (no. ${plan.so} of ${shortDate(plan.ngay)})`,
    },
    hint: {
      vi: 'sửa căn cứ cho khớp với `ke_hoach` (số, ký hiệu, ngày), hoặc sửa `ke_hoach`',
      en: 'make it agree with `ke_hoach` (number, symbol, date), or correct `ke_hoach`',
    },
  });
}
