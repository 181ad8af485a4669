import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { isTypeSymbol } from '../../recognise/type-names.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';

function subjectOf({ pieces }: Paper): readonly Piece[] {
  return pieces.get('TrichYeu') ?? [];
}

function isLetter({ pieces, type }: Paper): boolean {
  return type?.name === 'CÔNG VĂN' || pieces.has('TrichYeuCongVan') || pieces.has('KinhGui');
}

/** A paper whose number says what kind it is, but whose name is nowhere. */
function checkMissingName(paper: Paper, report: ReportForm): void {
  const { number } = paper;
  if (number === null || number.kind === null || !isTypeSymbol(number.kind) || isLetter(paper)) return;
  report({
    at: number.piece,
    message: {
      vi: `số ghi ký hiệu “${number.kind}” mà không thấy tên loại văn bản`,
      en: `the number has the symbol “${number.kind}”, but no kind of paper is named`,
    },
    hint: {
      vi: 'gõ tên loại (chữ in hoa, đậm, căn giữa) thành một dòng dưới số, ký hiệu',
      en: 'type the kind of paper on a line of its own, in bold capitals, centred',
    },
  });
}

function checkOwnLine(name: Piece, subject: readonly Piece[], report: ReportForm): void {
  const beside = subject.find(({ paragraph, start }) => paragraph === name.paragraph && start >= name.end);
  if (beside === undefined || name.paragraph.text.slice(name.end, beside.start).includes('\n')) return;
  report({
    at: name,
    message: {
      vi: `tên loại ${quoted(name.text)} cùng dòng với trích yếu, quy định tên loại đứng riêng một dòng`,
      en: `the kind of paper ${quoted(name.text)} shares its line with the subject, required: a line of its own`,
    },
    hint: { vi: 'đặt con trỏ trước trích yếu rồi bấm Enter', en: 'press Enter before the subject' },
  });
}

/** Name of the kind of paper, TL-01 and TL-02. */
export const titleRules: FormRules = [
  {
    id: 'TL-01',
    clause: everywhere('PL I.II.5.b', 'I.5.2; PL2-5'),
    severity: 'error',
    title: { vi: 'tên loại trình bày sai', en: 'the kind of paper is printed wrongly' },
    why: 'Tên loại là chữ đầu tiên người nhận tìm khi vào sổ: đứng riêng một dòng, chữ in hoa, đậm, giữa trang.',
    fixable: 'look',
    bad: 'Kế hoạch',
    good: 'KẾ HOẠCH',
    check(paper, report) {
      const [name] = paper.pieces.get('TenLoai') ?? [];
      if (name === undefined) checkMissingName(paper, report);
      else checkOwnLine(name, subjectOf(paper), report);
      return checkLook(paper, 'TenLoai', ['size', 'bold', 'italic', 'case', 'align'], report);
    },
  },
  {
    id: 'TL-02',
    clause: everywhere('PL I.II.5.b', 'I.5.1.1'),
    severity: 'error',
    title: { vi: 'công văn có dòng tên loại', en: 'a letter prints its kind' },
    why: 'Công văn là loại văn bản duy nhất không ghi tên loại; trích yếu đặt dưới số, ký hiệu.',
    bad: 'CÔNG VĂN\nVề việc mời họp',
    good: 'V/v mời họp',
    check(paper, report) {
      const [name] = paper.pieces.get('TenLoai') ?? [];
      if (name !== undefined && paper.type?.name === 'CÔNG VĂN') {
        report({
          at: name,
          message: {
            vi: `công văn có dòng ${quoted(name.text)}, quy định công văn không ghi tên loại`,
            en: `the letter prints ${quoted(name.text)}, required: no name of the kind`,
          },
          hint: {
            vi: 'xóa dòng này; đặt trích yếu dưới số, ký hiệu',
            en: 'delete the line; the subject goes below the number',
          },
        });
      }
      return isLetter(paper);
    },
  },
];
