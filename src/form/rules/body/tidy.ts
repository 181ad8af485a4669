import { placeholder } from '../../../documents/draft.ts';
import type { Paper } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';

/** What a gap of ours begins with. */
const GAP = placeholder('').slice(0, -1);

/** Tabs, or blanks more than a slip of the space bar. */
const PUSHED = /^(?:[ \u00a0]*\t\s*|[ \u00a0\u2002\u2003]{2,})(?=\S)/u;

function checkPushed(paper: Paper, report: ReportForm): boolean {
  const lines = paper.body.filter(
    ({ text, align, boxed }) =>
      /[A-Za-zÀ-ɏḀ-ỿ]/u.test(text) && !boxed && align !== 'center' && align !== 'right',
  );
  for (const paragraph of lines) {
    const blanks = PUSHED.exec(paragraph.text)?.[0];
    if (blanks === undefined || paragraph.label !== '') continue;
    const tab = blanks.includes('\t');
    report({
      at: paragraph,
      within: { start: 0, end: paragraph.text.length },
      message: {
        vi: `đầu dòng lùi vào bằng ${tab ? 'phím Tab' : 'dấu cách'}, nên dùng thụt dòng đầu (First line)`,
        en: `the first line is pushed in with ${tab ? 'a tab' : 'blanks'}; use a first-line indent`,
      },
      hint: {
        vi: `xóa ${tab ? 'dấu Tab' : 'các dấu cách'} ở đầu dòng; chọn đoạn → Đoạn (Paragraph) → Đặc biệt (Special): Dòng đầu (First line)`,
        en: 'delete it; Paragraph → Special: First line',
      },
    });
  }
  return lines.length > 0;
}

/** How the last sentence of the body ends. Without one, or with a gap of ours in it, there is nothing to judge. */
function checkEnd(paper: Paper, report: ReportForm): boolean {
  const last = paper.pieces.get('KetThuc')?.at(-1);
  if (last === undefined || last.text.includes(GAP)) return false;
  const mark = paper.standard.forms.endMark.value;
  const slashed = /\.?\s*\/\s*\.?$/u.exec(last.text)?.[0];
  const found = slashed ?? /(?<![^A-Za-zÀ-ɏḀ-ỿ\p{N}\s])[^A-Za-zÀ-ɏḀ-ỿ\p{N}\s]*$/u.exec(last.text)?.[0] ?? '';
  if (mark === '.' ? slashed === undefined && last.text.endsWith('.') : last.text.endsWith(mark)) return true;
  const ending = last.text.split(/\s+/u).slice(-4).join(' ');
  report({
    at: last,
    within: { start: last.end - Math.max(1, found.length), end: last.end },
    message: {
      vi: `nội dung kết thúc “… ${ending}”, theo mẫu kết thúc bằng “${mark}”`,
      en: `the text ends “… ${ending}”; the forms end with “${mark}”`,
    },
    hint: { vi: `sửa dấu cuối đoạn này thành “${mark}”`, en: `end this paragraph with “${mark}”` },
  });
  return true;
}

/** An empty paragraph that does nothing but hold two others apart. */
function isSpacer(paper: Paper, paragraph: Paragraph): boolean {
  const { text, label, pictures, lines, fields, pageBreak, boxed, index } = paragraph;
  if (text.trim() !== '' || label !== '' || pageBreak || boxed) return false;
  if (pictures.length + lines.length + fields.length > 0) return false;
  const { paragraphs, sections } = paper.word;
  const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
  // Word needs one between two tables; one may hold a text box, end a section or push what follows to a new page.
  const needed = before === undefined || after === undefined || before.cell !== null || after.cell !== null;
  const holds = after?.boxed === true || after?.pageBreak === true;
  return !needed && !holds && sections[paragraph.section]?.end !== index + 1;
}

function checkEmpty(paper: Paper, report: ReportForm): boolean {
  const spacers = paper.body.filter((paragraph) => isSpacer(paper, paragraph));
  const { value } = paper.standard.body.gap;
  const known = new Set(spacers.map(({ index }) => index));
  for (const first of spacers.filter(({ index }) => !known.has(index - 1))) {
    report({
      at: first,
      message: {
        vi: 'dòng trống giữa nội dung dùng để tạo khoảng cách, nên dùng khoảng cách đoạn (Before, After)',
        en: 'an empty paragraph makes room inside the body; use spacing before and after',
      },
      hint: {
        vi: `xóa dòng trống; chọn các đoạn → Đoạn (Paragraph) → Trước (Before) ${value} pt`,
        en: `delete it; Paragraph → Before ${value} pt`,
      },
    });
  }
  return paper.body.length > 0;
}

/** How the body is typed, BD-10 to BD-13. */
export const bodyTidyRules: FormRules = [
  {
    id: 'BD-10',
    clause: everywhere('PL I.II.6.e', 'I.6.2.2'),
    severity: 'warning',
    title: { vi: 'thụt đầu dòng bằng dấu cách hoặc Tab', en: 'first line pushed in with blanks or a tab' },
    why: 'Dấu cách và Tab gõ tay làm đầu dòng so le, và lệch hết khi đổi phông hoặc cỡ chữ.',
    fixable: true,
    check: checkPushed,
  },
  {
    id: 'BD-11',
    clause: { nd30: 'PL III, mẫu 1.4' },
    severity: 'warning',
    title: { vi: 'nội dung không kết thúc bằng “./.”', en: 'the text does not end with “./.”' },
    why: 'Các mẫu kèm theo Nghị định kết thúc nội dung bằng “./.” để biết văn bản dừng ở đó, không ai viết thêm.',
    bad: 'Trên đây là Kế hoạch tổ chức Hội nghị đối thoại năm 2026.',
    good: 'Trên đây là Kế hoạch tổ chức Hội nghị đối thoại năm 2026./.',
    check: checkEnd,
  },
  {
    id: 'BD-12',
    clause: { hd05: 'I.6.2.2' },
    severity: 'warning',
    title: { vi: 'nội dung không kết thúc bằng dấu chấm', en: 'the text does not end with a full stop' },
    why: 'Văn bản của Đảng kết thúc nội dung bằng dấu chấm. Dấu “./.” là thói quen của văn bản hành chính nhà nước.',
    bad: 'Trên đây là Kế hoạch tổ chức Hội nghị đối thoại năm 2026./.',
    good: 'Trên đây là Kế hoạch tổ chức Hội nghị đối thoại năm 2026.',
    check: checkEnd,
  },
  {
    id: 'BD-13',
    clause: everywhere('PL I.II.6.e', 'I.6.2.2'),
    law: null,
    severity: 'warning',
    title: { vi: 'dòng trống giữa nội dung', en: 'empty paragraphs inside the body' },
    why: 'Dòng trống cao thấp theo cỡ chữ và trôi sang đầu trang sau; khoảng cách đoạn thì luôn đều.',
    check: checkEmpty,
  },
];
