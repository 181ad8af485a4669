import type { Text } from '../../../findings/finding.ts';
import { joinList } from '../../../vi/list.ts';
import type { Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { basesOf, type Cited, citationOf, citedIn } from './pieces.ts';

/** Laws and ordinances: by name and date, in papers of the Party by name and year. */
function checkLaws(paper: Paper, report: ReportForm): boolean {
  const byYear = paper.standard.forms.basis.value.law === 'year';
  const laws = citedIn(paper).filter(({ citation }) => citation.laLuat && citation.ten !== null);
  for (const cited of laws) {
    const { piece, text, citation } = cited;
    const { so, co_quan, ngay } = citation;
    const extra = [...(so === null ? [] : [`số ${so}`]), ...(co_quan === null ? [] : [`của ${co_quan}`])];
    const dated = byYear ? /năm\s+\d{4}/u.test(text) : ngay !== null;
    if (extra.length === 0 && dated) continue;
    const words = joinList(extra.map((part) => `“${part}”`));
    const when = byYear ? { vi: 'năm', en: 'year' } : { vi: 'ngày, tháng, năm', en: 'date' };
    const found: Text =
      extra.length > 0
        ? { vi: `ghi ${words}`, en: `is cited with ${words}` }
        : { vi: `chưa ghi ${when.vi} ban hành`, en: `is cited without its ${when.en}` };
    report({
      at: piece,
      message: {
        vi: `căn cứ ${quoted(text)} ${found.vi}, quy định luật, pháp lệnh chỉ ghi tên và ${when.vi} ban hành`,
        en: `${quoted(text)} ${found.en}, required for a law: its name and ${when.en} only`,
      },
      hint: cureOf(paper, cited, extra.length > 0 ? `bỏ ${words}` : `thêm ${when.vi} ban hành`),
    });
  }
  return laws.length > 0;
}

/** What to write in its place when it is surely known, else what to change. */
function cureOf({ standard }: Paper, { match }: Cited, change: string): Text {
  const [basis, ...more] = match.bases;
  if (basis === undefined || more.length > 0 || match.misdated)
    return { vi: change, en: 'correct it as required' };
  const whole = citationOf(standard, basis);
  return { vi: `sửa thành “Căn cứ ${whole}”`, en: `write “Căn cứ ${whole}”` };
}

const NUMBERED =
  /^(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Kế hoạch|Hướng dẫn|Kết luận|Thông báo|Quy định|Chương trình|Công điện)(?![A-Za-zÀ-ɏḀ-ỿ])/u;
/** Of these none goes without a number; others have namesakes inside an office. */
const ALWAYS_NUMBERED = /^(?:Nghị định|Quyết định|Thông tư|Chỉ thị)(?![A-Za-zÀ-ɏḀ-ỿ])/u;
/** What a subject begins with or says; short tails without any of it name a body and nothing else. */
const SUBJECT =
  /(?:^|\s)(?:về|v\/v|quy|ban hành|phê|hướng|sửa|bổ sung|thực|tổ chức|công|thông|triển|tăng|chi tiết|kết|điều|giao|thành lập|xử|nâng|đẩy|phát|xây|kiện|tiếp|giải|chuyển|hỗ|đối thoại|dân chủ)(?![A-Za-zÀ-ɏḀ-ỿ])/iu;
const LONGEST_BODY = 10;

/** Parts of a full citation that are surely not there. */
function missingParts({ text, citation }: Cited): string[] {
  if (citation.laLuat || !NUMBERED.test(text)) return [];
  const { so } = citation;
  if (so === null) return ALWAYS_NUMBERED.test(text) && !/đại hội|kỳ họp/iu.test(text) ? ['số, ký hiệu'] : [];
  const after = text.slice(text.indexOf(so) + so.length);
  const body = /(?:^|\s)của\s+(?<rest>\S.*)$/u.exec(after)?.groups?.rest;
  const told = body === undefined || SUBJECT.test(body) || body.split(/\s+/u).length > LONGEST_BODY;
  return [
    ...(/ngày\s*\d/iu.test(after) ? [] : ['ngày ban hành']),
    ...(/\scủa\s/u.test(text) ? [] : ['cơ quan ban hành']),
    ...(told ? [] : ['trích yếu']),
  ];
}

function checkParts(paper: Paper, report: ReportForm): boolean {
  const others = citedIn(paper).filter(({ citation, text }) => !citation.laLuat && NUMBERED.test(text));
  for (const cited of others) {
    const missing = missingParts(cited);
    if (missing.length === 0) continue;
    const words = joinList(missing);
    report({
      at: cited.piece,
      message: {
        vi: `căn cứ ${quoted(cited.text)} chưa ghi ${words}, quy định ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu`,
        en: `${quoted(cited.text)} lacks ${words}; required: kind, number, date, issuing body and subject`,
      },
      hint: cureOf(paper, cited, `thêm ${words}`),
    });
  }
  return others.length > 0;
}

/** A second basis begins in the same line. */
const SECOND =
  /[.;,]\s+(?:và\s+)?[-–]?\s*(?=Căn cứ\s+(?:vào\s+)?(?:các\s+)?(?:Bộ luật|Luật|Pháp lệnh|Nghị|Quyết định|Quy|Kết luận|Chỉ thị|Thông|Kế hoạch))/u;

/** What the legal bases name, CC-05 to CC-08. */
export const basisCitationRules: FormRules = [
  {
    id: 'CC-05',
    clause: { nd30: 'PL I.II.6.a' },
    severity: 'error',
    title: { vi: 'căn cứ luật dẫn sai cách', en: 'a law cited in the wrong form' },
    why: 'Luật, pháp lệnh làm căn cứ chỉ ghi tên và ngày ban hành, không ghi số, ký hiệu, cơ quan ban hành; thiếu ngày thì không biết luật nào trong các luật cùng tên.',
    bad: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
    good: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    check: checkLaws,
  },
  {
    id: 'CC-06',
    clause: { nd30: 'PL I.II.6.a' },
    severity: 'error',
    title: { vi: 'căn cứ dẫn chưa đủ', en: 'a basis is not cited in full' },
    why: 'Văn bản làm căn cứ phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu để người đọc tra được.',
    bad: 'Căn cứ Nghị định số 59/2023/NĐ-CP;',
    good: 'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở;',
    check: checkParts,
  },
  {
    id: 'CC-07',
    clause: { hd05: 'I.6.2.3' },
    severity: 'error',
    title: { vi: 'căn cứ luật dẫn sai cách', en: 'a law cited in the wrong form' },
    why: 'Trong văn bản của Đảng, luật, pháp lệnh làm căn cứ chỉ ghi tên và năm ban hành.',
    bad: '- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
    good: '- Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;',
    check: checkLaws,
  },
  {
    id: 'CC-08',
    clause: everywhere('PL I.II.6.a', 'I.6.2.3'),
    severity: 'error',
    title: { vi: 'nhiều căn cứ trong một đoạn', en: 'several bases in one paragraph' },
    why: 'Mỗi căn cứ xuống dòng riêng để đếm được và đối chiếu được từng văn bản.',
    bad: 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024; Căn cứ Nghị định số …',
    good: 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nCăn cứ Nghị định số …',
    check(paper, report) {
      for (const piece of basesOf(paper)) {
        const at = SECOND.exec(piece.text);
        if (at === null) continue;
        const second = piece.text.slice(at.index + at[0].length);
        report({
          at: piece,
          message: {
            vi: `căn cứ ${quoted(second)} viết tiếp trong đoạn của căn cứ trước, quy định mỗi căn cứ một dòng`,
            en: `${quoted(second)} follows another basis in one paragraph, required: one a line`,
          },
          hint: { vi: `đặt con trỏ trước ${quoted(second)} rồi bấm Enter`, en: 'press Enter in front of it' },
        });
      }
      return basesOf(paper).length > 0;
    },
  },
];
