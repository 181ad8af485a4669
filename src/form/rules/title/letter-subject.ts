import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { type FormRules, party, type ReportForm } from '../../rule.ts';

function subjectOf({ pieces }: Paper): readonly Piece[] {
  return pieces.get('TrichYeuCongVan') ?? [];
}

/** `V/v mời họp`, `Về việc mời họp`: how a subject begins. */
const OPENING = /^(?:v\s*\/\s*v|về việc)(?![A-Za-zÀ-ɏḀ-ỿ])/iu;

function checkOpening(paper: Paper, report: ReportForm): void {
  const { opening } = paper.standard.forms.letter.value;
  const [first] = subjectOf(paper);
  const found = first === undefined ? undefined : OPENING.exec(first.text)?.[0];
  if (first === undefined || found === undefined || found.startsWith(opening)) return;
  report({
    at: first,
    severity: 'warning',
    message: {
      vi: `trích yếu công văn bắt đầu bằng “${found}”, theo mẫu là “${opening}”`,
      en: `the subject of the letter begins with “${found}”, in the samples with “${opening}”`,
    },
    hint: {
      vi: `sửa thành ${quoted(first.text.replace(OPENING, opening))}`,
      en: `make it ${quoted(first.text.replace(OPENING, opening))}`,
    },
  });
}

/** Only where the subject is a paragraph of its own right below the number. */
function checkGap(paper: Paper, report: ReportForm): void {
  const { gap } = paper.standard.forms.letter.value;
  const [first] = subjectOf(paper);
  const above = paper.number?.piece.paragraph;
  if (first === undefined || above === undefined || first.paragraph.index !== above.index + 1) return;
  const found = above.after + first.paragraph.before;
  if (found >= gap) return;
  report({
    at: first,
    message: {
      vi: `trích yếu công văn cách dòng số, ký hiệu ${String(found).replace('.', ',')} pt, quy định ${gap} pt`,
      en: `the subject stands ${found} pt below the number, required: ${gap} pt`,
    },
    hint: {
      vi: `bấm vào dòng trích yếu, chọn Bố trí (Layout) → Giãn cách (Spacing) → Trước (Before) ${gap} pt`,
      en: `Layout → Spacing → Before: ${gap} pt`,
    },
  });
}

/** Subject of a letter (công văn), TL-08 and TL-09. */
export const letterSubjectRules: FormRules = [
  {
    id: 'TL-08',
    clause: { nd30: 'PL I.II.5.b' },
    severity: 'error',
    title: { vi: 'trích yếu công văn trình bày sai', en: 'the subject of a letter is printed wrongly' },
    why: 'Công văn không có tên loại nên người nhận xem trích yếu dưới số, ký hiệu để biết việc gì.',
    fixable: 'look',
    bad: 'Số: 12/UBND-VX\nVề việc mời họp',
    good: 'Số: 12/UBND-VX\nV/v mời họp',
    check(paper, report) {
      checkOpening(paper, report);
      checkGap(paper, report);
      return checkLook(paper, 'TrichYeuCongVan', ['size', 'bold', 'italic', 'case', 'align'], report);
    },
  },
  {
    id: 'TL-09',
    clause: party('I.5.2.3; PL2-5'),
    severity: 'error',
    title: { vi: 'trích yếu công văn trình bày sai', en: 'the subject of a letter is printed wrongly' },
    why: 'Trích yếu công văn của Đảng đặt dưới số, ký hiệu, cỡ chữ nhỏ, in nghiêng; ghi đủ “về việc”, không viết tắt “V/v”.',
    fixable: 'look',
    bad: 'Số 12-CV/ĐU\nV/v mời họp',
    good: 'Số 12-CV/ĐU\nvề việc mời họp',
    check(paper, report) {
      checkOpening(paper, report);
      return checkLook(paper, 'TrichYeuCongVan', ['size', 'bold', 'italic', 'case'], report);
    },
  },
];
