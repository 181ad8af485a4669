import { lowerFirst, upperFirst } from '../../../vi/text.ts';
import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { isUpper } from '../../piece.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRules, party, type ReportForm } from '../../rule.ts';
import { checkDrawnLine } from '../lines/drawn-line.ts';

/** Kinds whose forms have no subject, or leave it to the text (NĐ 30 PL III). */
const WITHOUT_SUBJECT = new Set('GM GGT GCN GNP GĐĐ PG PC PB GUQ HĐ CĐ BGN BTT TC CV'.split(' '));

function subjectOf({ pieces }: Paper): readonly Piece[] {
  return pieces.get('TrichYeu') ?? [];
}

function checkSubjectPlace(paper: Paper, name: Piece, report: ReportForm): void {
  const [first] = subjectOf(paper);
  if (first === undefined) {
    const { type } = paper;
    if (type === null || type.symbol === null || WITHOUT_SUBJECT.has(type.symbol)) return;
    report({
      at: name,
      message: {
        vi: `không thấy trích yếu ngay dưới tên loại ${quoted(name.text)}`,
        en: `no subject right below the kind of paper ${quoted(name.text)}`,
      },
      hint: {
        vi: 'gõ trích yếu (chữ thường, đậm, căn giữa) ở dòng ngay dưới tên loại',
        en: 'type the subject in bold, centred, on the line right below',
      },
    });
    return;
  }
  const between = paper.word.paragraphs.slice(name.paragraph.index + 1, first.paragraph.index);
  if (between.length === 0 || between.some(({ text }) => text.trim() !== '')) return;
  report({
    at: first,
    message: {
      vi: 'giữa tên loại và trích yếu có dòng trống, quy định trích yếu ở ngay dưới tên loại',
      en: 'empty lines between the kind of paper and the subject, required: none',
    },
    hint: { vi: 'xóa dòng trống dưới tên loại', en: 'delete the empty lines' },
  });
}

/** First letter of the subject. @returns null when it may stay as it is */
function checkFirstLetter(paper: Paper, right: (text: string) => string, report: ReportForm): boolean {
  const [first] = subjectOf(paper);
  if (first === undefined || subjectOf(paper).every(({ text }) => isUpper(text))) return first !== undefined;
  const cured = right(first.text);
  if (cured === first.text) return true;
  const [wrong, wanted] = [first.text, cured].map(
    (text) => /^\P{L}*[A-Za-zÀ-ɏḀ-ỿ][\u0300-\u036f]*/u.exec(text)?.[0] ?? '',
  );
  report({
    at: first,
    message: {
      vi: `trích yếu bắt đầu bằng “${wrong}” (${quoted(first.text)}), theo mẫu bắt đầu bằng “${wanted}”`,
      en: `the subject begins with “${wrong}” (${quoted(first.text)}), the samples with “${wanted}”`,
    },
    hint: { vi: `sửa thành ${quoted(cured)}`, en: `make it ${quoted(cured)}` },
  });
  return true;
}

/** Subject under the name of the kind, TL-03 to TL-07. */
export const subjectRules: FormRules = [
  {
    id: 'TL-03',
    clause: everywhere('PL I.II.5.b', 'I.5.2; PL2-5'),
    severity: 'error',
    title: { vi: 'trích yếu trình bày sai', en: 'the subject is printed wrongly' },
    why: 'Trích yếu nói gọn nội dung văn bản để vào sổ và tra tìm; viết chữ thường, đậm, căn giữa, ngay dưới tên loại.',
    fixable: 'look',
    bad: 'TỔ CHỨC HỘI NGHỊ ĐỐI THOẠI',
    good: 'Tổ chức Hội nghị đối thoại',
    check(paper, report) {
      const [name] = paper.pieces.get('TenLoai') ?? [];
      const subject = subjectOf(paper);
      if (name !== undefined && !paper.pieces.has('TacGia')) checkSubjectPlace(paper, name, report);
      checkLook(paper, 'TrichYeu', ['size', 'bold', 'italic', 'align'], report);
      // A line of one acronym is in capitals by right.
      if (subject.every(({ text }) => isUpper(text)))
        checkLook(paper, 'TrichYeu', ['case'], report, subject.slice(0, 1));
      return name !== undefined;
    },
  },
  {
    id: 'TL-04',
    clause: { nd30: 'PL I.II.5.b' },
    severity: 'error',
    title: { vi: 'đường kẻ dưới trích yếu sai', en: 'the line under the subject is wrong' },
    why: 'Dưới trích yếu kẻ một đường nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân đối với dòng chữ.',
    check: (paper, report) => checkDrawnLine(paper, 'KeTrichYeu', report),
  },
  {
    id: 'TL-05',
    clause: party('I.5.2.1'),
    severity: 'error',
    title: { vi: 'dấu dưới trích yếu sai', en: 'the sign under the subject is wrong' },
    why: 'Văn bản của Đảng không kẻ đường dưới trích yếu mà gõ năm dấu gạch nối liền nhau, căn giữa.',
    fixable: 'look',
    bad: '--------',
    good: '-----',
    check(paper, report) {
      const last = subjectOf(paper).at(-1);
      const mark = paper.standard.forms.subjectMark?.value;
      if (last === undefined || mark === undefined) return false;
      const [found] = paper.pieces.get('GachTrichYeu') ?? [];
      if (found?.text !== mark) {
        const now = found === undefined ? 'không có dấu gạch' : `có dấu ${quoted(found.text)}`;
        report({
          at: found ?? last,
          message: {
            vi: `dưới trích yếu ${now}, quy định “${mark}” (${mark.length} dấu gạch nối)`,
            en: `under the subject: ${found === undefined ? 'nothing' : quoted(found.text)}, required: “${mark}” (${mark.length} hyphens)`,
          },
          hint: {
            vi: `gõ “${mark}” thành một dòng căn giữa dưới trích yếu; nếu Word đổi thành đường kẻ, bấm Ctrl+Z`,
            en: `type “${mark}” on a centred line of its own; press Ctrl+Z if Word turns it into a line`,
          },
        });
      }
      checkLook(paper, 'GachTrichYeu', ['align'], report);
      return true;
    },
  },
  {
    id: 'TL-06',
    clause: { nd30: 'PL I.V, ô 5a' },
    severity: 'warning',
    title: { vi: 'trích yếu không viết hoa chữ đầu', en: 'the subject begins with a small letter' },
    why: 'Mẫu của Nghị định viết hoa chữ đầu của trích yếu (“Về …”, “Tổ chức …”).',
    bad: 'KẾ HOẠCH\nvề tổ chức Hội nghị đối thoại',
    good: 'KẾ HOẠCH\nVề tổ chức Hội nghị đối thoại',
    check: (paper, report) => checkFirstLetter(paper, upperFirst, report),
  },
  {
    id: 'TL-07',
    clause: party('I.5.1.1'),
    severity: 'warning',
    title: { vi: 'trích yếu viết hoa chữ đầu', en: 'the subject begins with a capital' },
    why: 'Các ví dụ của Hướng dẫn viết thường chữ đầu của trích yếu (“về …”, “kết quả …”).',
    bad: 'KẾ HOẠCH\nVề tổ chức hội nghị',
    good: 'KẾ HOẠCH\nvề tổ chức hội nghị',
    check: (paper, report) => checkFirstLetter(paper, lowerFirst, report),
  },
];
