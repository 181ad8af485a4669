import type { DataPath, Severity } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import { PAPERS, paperOf } from '../model/papers.ts';
import type { Rule } from './rule.ts';

const YEAR = /năm\s+((?:19|20)\d{2})(?!\d)/giu;
const TIME = /(?<![A-Za-zÀ-ɏḀ-ỿ])lần\s+(\d{1,2})(?!\d)/giu;
const CONFERENCE = /hội nghị|đối thoại/iu;

/**
 * PR-08: names and headings typed by hand speak of this conference: its year, its number in the year. The name is sure; a
 * heading may speak of another too, so that is a warning.
 */
export const headingDiffers: Rule = {
  meta: {
    code: 'dulieu/heading-differs',
    criterion: 'PR-08',
    severity: 'warning',
    title: {
      vi: 'tên, trích yếu hoặc tiêu đề nói năm, lần khác',
      en: 'a name or heading tells of another year or time',
    },
    source: null,
    why: 'Trích yếu và tiêu đề tự lập thì luôn khớp; gõ tay thì dễ giữ năm hoặc lần của hội nghị trước.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  tieu_de: Phường Mẫu tổ chức Hội nghị đối thoại với Nhân dân năm 2025`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  tieu_de: Phường Mẫu tổ chức Hội nghị đối thoại với Nhân dân năm 2026`,
  },

  check(conference, report) {
    const { lan, ten } = conference.data.hoi_nghi;
    const tell = (path: DataPath, severity: Severity, typed: string, own: string) =>
      report({
        path,
        severity,
        message: {
          vi: `ở đây ghi “${typed}”, nhưng hội nghị này là “${own}”`,
          en: `here stands “${typed}”, but this conference is “${own}”`,
        },
        hint: {
          vi: 'sửa cho khớp, hoặc xóa dòng này để tự lập',
          en: 'correct it, or delete the line to have it made up',
        },
      });
    const time = otherTime(ten ?? '', lan);
    if (time !== null) tell(['hoi_nghi', 'ten'], 'error', `lần ${time}`, `lần ${lan}`);
    const years = yearsOf(conference);
    for (const [path, text] of headings(conference)) {
      if (!CONFERENCE.test(text)) continue;
      const number = otherTime(text, lan);
      if (number !== null) tell(path, 'warning', `lần ${number}`, `lần ${lan}`);
      const named = numbers(text, YEAR);
      if (named.length === 0 || years.length === 0 || named.some((year) => years.includes(year))) continue;
      tell(path, 'warning', `năm ${named.join(', ')}`, `năm ${years.join(', ')}`);
    }
  },
};

function headings(conference: Conference): [DataPath, string][] {
  const typed: [DataPath, string | undefined][] = [
    ...PAPERS.map((key): [DataPath, string | undefined] => [
      [key, 'trich_yeu'],
      paperOf(conference, key)?.trich_yeu,
    ]),
    [['tin_bai', 'tieu_de'], conference.data.tin_bai?.tieu_de],
  ];
  return typed.flatMap(([path, text]): [DataPath, string][] =>
    text === undefined ? [] : [[path, text.normalize('NFC')]],
  );
}

function yearsOf({ nam, sessions }: Conference): number[] {
  const all = [...(nam === null ? [] : [nam]), ...sessions.flatMap(({ ngay }) => ngay?.nam ?? [])];
  return [...new Set(all)];
}

/** The number told when it is not this one's; null when none is told or none is known. */
function otherTime(text: string, lan: number | undefined): number | null {
  const told = numbers(text.normalize('NFC'), TIME);
  if (lan === undefined || told.includes(lan)) return null;
  return told[0] ?? null;
}

function numbers(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}
