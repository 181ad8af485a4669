import { explains, findAbbreviations } from '../../../vi/abbreviations.ts';
import type { Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import type { Paragraph } from '../../read/word.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';

/** Numbers, addresses of recipients and names below have abbreviations by right. */
function proseOf({ body, roles }: Paper): Paragraph[] {
  return body.filter(({ index }) => roles[index] !== 'CanCu' && roles[index] !== 'KinhGui');
}

/** Every known abbreviation where it first stands, unless it is written out by then. */
function checkAbbreviations(paper: Paper, report: ReportForm): boolean {
  const seen = new Set<string>();
  for (const paragraph of proseOf(paper)) {
    for (const { short, full, start, end } of findAbbreviations(paragraph.text)) {
      if (seen.has(short)) continue;
      seen.add(short);
      if (explains(textUntil(paper, paragraph), short)) continue;
      const late = explains(textUntil(paper, null), short);
      report({
        at: paragraph,
        within: { start, end },
        message: {
          vi: late ? `“${short}” dùng trước chỗ viết đủ` : `“${short}” chưa được viết đủ lần nào`,
          en: late ? `“${short}” is used before it is written out` : `“${short}” is never written out`,
        },
        hint: {
          vi: `ở chỗ dùng đầu tiên viết “${full} (${short})”, hoặc viết đủ ở mọi chỗ`,
          en: `write “${full} (${short})” where it is first used`,
        },
      });
    }
  }
  return seen.size > 0;
}

/** What is printed up to the end of a paragraph, tables included; null: all of it. */
function textUntil({ word, start, end }: Paper, paragraph: Paragraph | null): string {
  const stop = paragraph === null ? end : paragraph.index + 1;
  return word.paragraphs
    .slice(start, stop)
    .map(({ text }) => text)
    .join('\n');
}

/** `Nghị định số 59/2023/NĐ-CP`, and what follows it. */
const CITED =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?<kind>Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Kết luận|Hướng dẫn|Thông báo|Quy định|Công văn|Báo cáo)\s+số:?\s*(?<number>\d+(?:\/\d{4})?[-/]\p{Lu}[A-Za-zÀ-ɏḀ-ỿ\d]*(?:[-/][A-Za-zÀ-ɏḀ-ỿ\d]+)*)/gu;
/** Any part of a full citation near behind the number. */
const FULLER = /^[^.;]{0,80}?(?:ngày|năm|tháng|của\s+\p{Lu}|do\s+\p{Lu})/u;

interface Citation {
  paragraph: Paragraph;
  start: number;
  end: number;
  text: string;
  number: string;
  bare: boolean;
}

function citationsOf(paper: Paper): Citation[] {
  return paper.body.flatMap((paragraph) =>
    Array.from(paragraph.text.matchAll(CITED), (found) => {
      const end = found.index + found[0].length;
      const number = found.groups?.number ?? '';
      const bare = !FULLER.test(paragraph.text.slice(end));
      return { paragraph, start: found.index, end, text: found[0], number, bare };
    }),
  );
}

function ownNumber({ number }: Paper): string {
  return /\d.*$/u.exec(number?.piece.text ?? '')?.[0].replace(/\s/gu, '') ?? '';
}

/** A document whose first citation has neither date nor body: whoever reads on cannot find it. */
function checkCitations(paper: Paper, report: ReportForm): boolean {
  const all = citationsOf(paper);
  const own = ownNumber(paper);
  const seen = new Set<string>([own]);
  for (const { paragraph, start, end, text, number, bare } of all) {
    if (seen.has(number)) continue;
    seen.add(number);
    if (!bare || textUntil(paper, paragraph).slice(0, -paragraph.text.length).includes(number)) continue;
    report({
      at: paragraph,
      within: { start, end },
      message: {
        vi: `${quoted(text)} được dẫn lần đầu mà không ghi ngày, cơ quan ban hành và trích yếu`,
        en: `${quoted(text)} is cited for the first time without its date, issuing body and subject`,
      },
      hint: {
        vi: 'lần đầu ghi đủ: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu',
        en: 'cite it in full the first time, by kind and number later',
      },
    });
  }
  return all.length > 0;
}

/** What is said in full where it first comes, ST-09 and ST-10. */
export const firstUseRules: FormRules = [
  {
    id: 'ST-09',
    clause: everywhere('', 'I.6.1.3'),
    severity: 'warning',
    severityOf: { hd05: 'error' },
    title: { vi: 'viết tắt chưa được giải thích', en: 'an abbreviation that is not explained' },
    why: 'Lần đầu dùng phải viết đủ, kèm chữ tắt trong ngoặc đơn, để người dân đọc cũng hiểu. UBND, HĐND, MTTQ ai cũng hiểu nên không xét.',
    bad: 'công tác GPMB còn chậm',
    good: 'công tác giải phóng mặt bằng (GPMB) còn chậm',
    check: checkAbbreviations,
  },
  {
    id: 'ST-10',
    clause: everywhere('PL I.II.6.b', 'I.6.1.4'),
    severity: 'warning',
    title: { vi: 'văn bản dẫn lần đầu chưa đủ', en: 'a first citation that is not in full' },
    why: 'Lần dẫn đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu để người đọc tra được; các lần sau chỉ ghi tên loại và số, ký hiệu.',
    bad: 'Thực hiện Kế hoạch số 26-KH/ĐU, phường đã …',
    good: 'Thực hiện Kế hoạch số 26-KH/ĐU, ngày 27/4/2023 của Đảng ủy phường về …, phường đã …',
    explainedBy: ['CC-06'],
    check: checkCitations,
  },
];
