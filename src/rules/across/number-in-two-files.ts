import type { Text } from '../../findings/finding.ts';
import { type Conference, officeData, TWO_TIER_FROM } from '../../model/conference.ts';
import { meetingKey, officeKey, sameText } from '../../model/identity.ts';
import {
  PAPER_NAMES,
  PAPER_SYMBOLS,
  PAPERS,
  type PaperKey,
  paperIssuer,
  paperOf,
} from '../../model/papers.ts';
import { partyTerm } from '../../model/term.ts';
import { type CalendarDate, compareDates, sameDate, shortDate } from '../../vi/calendar.ts';
import { upper } from '../../vi/text.ts';
import { acrossRule, type FoundAcross, groupBy, type Locate, type Place, spot } from './across-rule.ts';

/** C20: one body gives a number once to one kind of paper, in a year (government, Front) or in a term (Party). */
export const numberInTwoFiles = acrossRule<Numbered>({
  meta: {
    code: 'dulieu/number-in-two-files',
    criterion: 'C20',
    severity: 'error',
    title: { vi: 'hai tệp có văn bản trùng số', en: 'papers of two files bear one number' },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3.a; Hướng dẫn 05-HD/VPTW, mục I.3.1.1',
    why: 'Trong một năm (với Đảng: một nhiệm kỳ) cơ quan cấp mỗi số một lần cho mỗi loại văn bản. Tệp chép từ hội nghị trước thường còn giữ số cũ. Chỉ so văn bản của cùng cơ quan, cùng loại, cùng ký hiệu; số của Đảng trong năm đại hội (trước tháng 11), số trước và sau ngày 01/7/2025 không so vì sổ có thể đã đánh lại từ đầu.',
    bad: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  so: 42
  ngay: 04/5/2026
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  phien:
    - ngay: 20/11/2026
ke_hoach:
  so: 42
  ngay: 02/11/2026`,
    good: `
# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  so: 42
  ngay: 04/5/2026
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  phien:
    - ngay: 20/11/2026
ke_hoach:
  so: 142
  ngay: 02/11/2026`,
  },

  facts: (conference, locate) => PAPERS.flatMap((key) => numbered(conference, key, locate)),

  compare(facts, report) {
    for (const group of groupBy(facts, ({ register }) => register)) {
      const papers = group.sort(byAge);
      for (const [i, paper] of papers.entries()) {
        const clash = papers.slice(0, i).find((other) => relation(other, paper) !== 'apart');
        if (clash !== undefined) report(told(clash, paper));
      }
    }
  },
});

interface Numbered {
  key: PaperKey;
  /** Office, body, symbol, year or term, and the number itself: equal for papers that may not be two. */
  register: string;
  so: string;
  date: CalendarDate | null;
  /** First day of the conference, by which a paper without a date is put in order. */
  day: CalendarDate | null;
  meeting: string | null;
  /** The file only cites the paper, or it is a plan for the whole year: another file may have it too. */
  shared: boolean;
  within: Text;
  at: Place;
}

function numbered(conference: Conference, key: PaperKey, locate: Locate): Numbered[] {
  const paper = paperOf(conference, key);
  const office = officeKey(conference);
  const so = /^\s*0*(\d+[A-Za-zÀ-ɏḀ-ỿ]?)\s*$/u.exec(paper?.so ?? '')?.[1];
  const period = periodOf(conference, key);
  if (paper === null || office === null || so === undefined || period === null) return [];
  const body = conference.office.bodies[paperIssuer(conference, key)];
  const symbol = paper.ky_hieu ?? `${PAPER_SYMBOLS[key][0]}-${body.ky_hieu}`;
  return [
    {
      key,
      register: JSON.stringify([
        office,
        sameText(body.ten ?? ''),
        upper(symbol).replace(/\s/g, '').replaceAll('/', '-'),
        period.id,
        upper(so),
      ]),
      so,
      date: paper.ngay ?? null,
      day: conference.firstDate,
      meeting: meetingKey(conference),
      shared: isShared(conference, key),
      within: period.name,
      at: locate([key, 'so']),
    },
  ];
}

/** Those the program does not write are cited only; the others as `khong_lam` says. */
function isShared({ data }: Conference, key: PaperKey): boolean {
  if (key === 'ke_hoach' && data.ke_hoach?.ca_nam === true) return true;
  if (key !== 'ke_hoach' && key !== 'bien_ban' && key !== 'thong_bao') return true;
  return data.khong_lam?.includes(key) ?? false;
}

/** The span of time in which a number is given once; null when it is not known for certain. */
function periodOf(conference: Conference, key: PaperKey): { id: string; name: Text } | null {
  const given = paperOf(conference, key)?.ngay ?? null;
  const nam = given?.nam ?? conference.nam;
  if (nam === null) return null;
  if (paperIssuer(conference, key) === 'dang') return termOf(conference, given, nam);
  const name = { vi: `năm ${nam}`, en: `${nam}` };
  if (nam !== TWO_TIER_FROM.nam) return { id: String(nam), name };
  // Units were formed anew on that day, most under a name that was there before, and count from 01 again.
  if (given === null) return null;
  return { id: `${nam}${compareDates(given, TWO_TIER_FROM) < 0 ? 'a' : 'b'}`, name };
}

function termOf({ data, firstDate }: Conference, given: CalendarDate | null, nam: number) {
  const stated = officeData(data)?.dang?.nhiem_ky;
  // A paper without a date may be months older than the conference.
  if (given === null && nam % 5 === 0) return null;
  const term = partyTerm(given ?? firstDate ?? { nam, thang: 1, ngay: 1 }, stated);
  if (term === null) return null;
  const years = term.replace('-', ' - ');
  return { id: term, name: { vi: `nhiệm kỳ ${years}`, en: `the term ${years}` } };
}

/** By date; without one after those that have it. Facts come by file, and equal ones keep that order. */
function byAge(a: Numbered, b: Numbered): number {
  if (a.date !== null && b.date !== null) return compareDates(a.date, b.date);
  if (a.date !== null || b.date !== null) return a.date === null ? 1 : -1;
  return a.day === null || b.day === null ? 0 : compareDates(a.day, b.day);
}

/** `apart`: nothing to tell; `one`: may be one paper that serves two conferences; `two`: two papers. */
function relation(a: Numbered, b: Numbered): 'apart' | 'one' | 'two' {
  // Within a file a rule of its own compares; two files of one conference are one and its copy.
  if (a.at.file === b.at.file || (a.meeting !== null && a.meeting === b.meeting)) return 'apart';
  if (a.key !== b.key) return 'two';
  const known = a.date !== null && b.date !== null;
  const same = a.date !== null && b.date !== null && sameDate(a.date, b.date);
  if ((a.shared || b.shared) && (same || !known)) return 'apart';
  return same ? 'one' : 'two';
}

function told(first: Numbered, paper: Numbered): FoundAcross {
  const [name, other] = [PAPER_NAMES[paper.key], PAPER_NAMES[first.key]];
  const dated = first.date === null ? '' : ` ${shortDate(first.date)}`;
  if (relation(first, paper) === 'one') {
    return {
      at: paper.at,
      severity: 'warning',
      message: {
        vi: `${name.vi} số ${paper.so} ngày${dated} cũng là của một hội nghị khác (${spot(first.at)})`,
        en: `${name.en} no. ${paper.so} of${dated} belongs to another conference too (${spot(first.at)})`,
      },
      hint: {
        vi: `hai văn bản thì sửa số ở một tệp; một văn bản chung thì ghi \`khong_lam: [${paper.key}]\` ở tệp không ra văn bản ấy`,
        en: `if they are two papers correct a number; if it is one, write \`khong_lam: [${paper.key}]\` in the file that does not make it`,
      },
    };
  }
  return {
    at: paper.at,
    message: {
      vi: `${name.vi} mang số ${paper.so}, trùng với ${other.vi}${dated === '' ? '' : ` ngày${dated}`} của cùng cơ quan trong ${paper.within.vi} (${spot(first.at)})`,
      en: `${name.en} bears the number ${paper.so}, as does ${other.en}${dated === '' ? '' : ` of${dated}`} of the same body in ${paper.within.en} (${spot(first.at)})`,
    },
    hint: {
      vi: 'kiểm tra hai số trong sổ văn bản đi rồi sửa số gõ nhầm',
      en: 'look both up in the register and correct the wrong one',
    },
  };
}
