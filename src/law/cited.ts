import type { DataPath } from '../findings/finding.ts';
import { type Conference, issuerOf, judgingDate } from '../model/conference.ts';
import type { CanCuMuc } from '../model/generated/types.ts';
import type { PaperKey } from '../model/papers.ts';
import type { CalendarDate } from '../vi/calendar.ts';
import type { LegalBasis } from './entry.ts';
import { type Match, matchBasis } from './match.ts';

/** One item of `can_cu` with what it means and the papers that rest on it. */
export interface CitedBasis extends Match {
  path: DataPath;
  item: CanCuMuc;
  papers: readonly Use[];
  /** Every basis that its list cites. */
  cites: ReadonlySet<LegalBasis>;
}

/** A paper that cites, and the day whose law it is judged by. */
export interface Use {
  key: PaperKey;
  date: CalendarDate;
  /** Whether that day is the paper's own; else it is the session's or the last of the year. */
  dated: boolean;
}

/** The papers that cite; minutes do not. */
const CITING = [
  'ke_hoach',
  'thong_bao_truoc',
  'giay_moi',
  'thong_bao',
  'ke_hoach_giai_quyet',
  'bao_cao_ket_qua',
] as const satisfies readonly PaperKey[];

const cited = new WeakMap<Conference, readonly CitedBasis[]>();

/** Every basis of the file in the order written: the common ones first, then those of single papers. */
export function citedBases(conference: Conference): readonly CitedBasis[] {
  const known = cited.get(conference) ?? readBases(conference);
  cited.set(conference, known);
  return known;
}

function readBases(conference: Conference): CitedBasis[] {
  const { data } = conference;
  const lists = CITING.flatMap((key) => {
    const own = data[key]?.can_cu;
    return own === undefined ? [] : [{ path: [key, 'can_cu'], items: own, papers: useIn(conference, key) }];
  });
  const common = { path: ['can_cu'], items: data.can_cu ?? [], papers: usersOfCommon(conference) };
  return [common, ...lists].flatMap(({ path, items, papers }) => {
    const read = items.map((item) => ({ item, match: matchBasis(item) }));
    const cites = new Set(read.flatMap(({ match }) => match.bases));
    return read.map(({ item, match }, i) => ({ ...match, path: [...path, i], item, papers, cites }));
  });
}

/** Plan and conclusion print the common bases unless they have their own or are not made; a Party conclusion rests on none. */
function usersOfCommon(conference: Conference): Use[] {
  const { data } = conference;
  return (['ke_hoach', 'thong_bao'] as const)
    .filter((key) => data[key]?.can_cu === undefined && data.khong_lam?.includes(key) !== true)
    .filter((key) => key === 'ke_hoach' || issuerOf(conference, key) !== 'dang')
    .flatMap((key) => useIn(conference, key));
}

/** Nothing while neither the paper nor the conference is dated. */
function useIn(conference: Conference, key: (typeof CITING)[number]): Use[] {
  const own = conference.data[key]?.ngay;
  const printed = key === 'ke_hoach' || key === 'thong_bao';
  const date = own ?? (printed ? judgingDate(conference, key) : conference.firstDate);
  return date === null ? [] : [{ key, date, dated: own !== undefined }];
}
