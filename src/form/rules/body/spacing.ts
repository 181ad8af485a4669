import { SINGLE_LINE_EM } from '../../../standards/width.ts';
import type { Paper } from '../../paper.ts';
import { sizesOf } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';
import { everywhere, type FormRule, type FormRules, type ReportForm } from '../../rule.ts';
import { decimal, rangeText, rounded } from '../page/lengths.ts';
import { isProse, lettersOf, proseOf } from './prose.ts';

/** Points that rounding to twips and half-points may take or give. */
const ROUNDING = 0.05;

/** Only two paragraphs of running text, one right below the other, tell the gap between paragraphs. */
function neighbours(paper: Paper): { upper: Paragraph; lower: Paragraph }[] {
  return proseOf(paper).flatMap((lower) => {
    const upper = paper.word.paragraphs[lower.index - 1];
    const parted = lower.pageBreak || upper === undefined || upper.section !== lower.section;
    return parted || !isProse(paper, upper) ? [] : [{ upper, lower }];
  });
}

function checkGap(paper: Paper, report: ReportForm): boolean {
  const pairs = neighbours(paper);
  const { min, value } = paper.standard.body.gap;
  for (const { upper, lower } of pairs) {
    const gap = upper.after + lower.before;
    if (gap >= min - ROUNDING) continue;
    report({
      at: lower,
      message: {
        vi: `cách đoạn trên ${decimal(gap)} pt, quy định tối thiểu ${min} pt`,
        en: `${rounded(gap)} pt below the paragraph above, required: at least ${min} pt`,
      },
      hint: {
        vi: `chọn các đoạn → Đoạn (Paragraph) → Trước (Before) ${value} pt, Sau (After) 0 pt`,
        en: `select the paragraphs → Paragraph → Before ${value} pt, After 0 pt`,
      },
    });
  }
  return pairs.length > 0;
}

/** An exact height would cut a picture in the line, so such paragraphs are free. */
function linedProse(paper: Paper): Paragraph[] {
  return proseOf(paper).filter(({ pictures }) => !pictures.some(({ inline }) => inline));
}

const ruleNames = {
  auto: 'nhiều dòng (Multiple)',
  exact: 'chính xác (Exactly)',
  atLeast: 'ít nhất (At least)',
};

function lineText({ rule, value }: Paragraph['line']): string {
  return rule === 'auto' ? `${decimal(value)} dòng` : `${ruleNames[rule]} ${decimal(value)} pt`;
}

/** Height in lines set single; null when it is as it must be. A height of at least so much is never under one line. */
function wrongLines(paper: Paper, paragraph: Paragraph): number | null {
  const { min, max } = paper.standard.body.lineSpacing;
  const { rule, value } = paragraph.line;
  const single = Math.max(...sizesOf(lettersOf(paragraph))) * SINGLE_LINE_EM;
  const lines = rule === 'auto' ? value : value / single;
  const least = rule === 'atLeast' ? Math.max(lines, 1) : lines;
  // Exact heights are whole points: 16 for the 16,1 of size 14.
  const slack = rule === 'auto' ? 0.005 : ROUNDING / 2;
  return least >= min - slack && least <= max + slack ? null : lines;
}

function checkLines(paper: Paper, report: ReportForm): boolean {
  const paragraphs = linedProse(paper).filter((paragraph) => sizesOf(lettersOf(paragraph)).length > 0);
  const { min, max, value } = paper.standard.body.lineSpacing;
  for (const paragraph of paragraphs) {
    const lines = wrongLines(paper, paragraph);
    if (lines === null) continue;
    const { rule } = paragraph.line;
    const found = lineText(paragraph.line) + (rule === 'auto' ? '' : `, bằng ${decimal(lines)} dòng đơn`);
    report({
      at: paragraph,
      message: {
        vi: `giãn dòng ${found}, quy định từ dòng đơn đến ${decimal(max)} dòng`,
        en: `line spacing of ${rounded(lines)} lines, required: ${min} to ${max} lines`,
      },
      hint: {
        vi: `chọn các đoạn → Đoạn (Paragraph) → Giãn cách dòng (Line spacing): ${ruleNames.auto} ${decimal(value)}`,
        en: `select the paragraphs → Paragraph → Line spacing: Multiple ${value}`,
      },
    });
  }
  return paragraphs.length > 0;
}

function checkExact(paper: Paper, report: ReportForm): boolean {
  const paragraphs = linedProse(paper);
  const range = paper.standard.body.lineSpacing;
  for (const paragraph of paragraphs) {
    const { rule, value } = paragraph.line;
    const fits = value >= range.min - ROUNDING && value <= range.max + ROUNDING;
    if (rule === 'exact' && fits) continue;
    report({
      at: paragraph,
      message: {
        vi: `giãn dòng ${lineText(paragraph.line)}, quy định ${ruleNames.exact} ${rangeText(range, 'pt').vi}`,
        en: `line spacing ${rule === 'auto' ? `${value} lines` : `${rule} ${value} pt`}, required: exactly ${rangeText(range, 'pt').en}`,
      },
      hint: {
        vi: `chọn các đoạn → Đoạn (Paragraph) → Giãn cách dòng (Line spacing): ${ruleNames.exact} ${range.value} pt`,
        en: `select the paragraphs → Paragraph → Line spacing: Exactly ${range.value} pt`,
      },
    });
  }
  return paragraphs.length > 0;
}

const lineRule: Pick<FormRule, 'title' | 'why' | 'fixable'> = {
  title: { vi: 'giãn dòng sai', en: 'wrong line spacing' },
  why: 'Dòng quá sít thì chữ hoa có dấu chạm dòng trên, quá thưa thì tốn giấy; giãn dòng giống nhau thì trang mới đều.',
  fixable: true,
};

/** Gaps and heights of lines in the body, BD-06 to BD-09. */
export const bodySpacingRules: FormRules = [
  {
    id: 'BD-06',
    clause: everywhere('PL I.II.6.e', 'I.6.2.2'),
    severity: 'error',
    title: { vi: 'khoảng cách giữa các đoạn quá nhỏ', en: 'too little space between paragraphs' },
    why: 'Các đoạn cách nhau tối thiểu 6 pt để phân biệt đoạn với dòng. Dùng khoảng cách đoạn, không gõ dòng trống.',
    fixable: true,
    check: checkGap,
  },
  { id: 'BD-07', clause: { nd30: 'PL I.II.6.e' }, severity: 'error', ...lineRule, check: checkLines },
  { id: 'BD-08', clause: { hd05: 'I.6.2.2' }, severity: 'error', ...lineRule, check: checkExact },
  // The guidance of 2018 is known from a digest alone.
  { id: 'BD-09', clause: { hd36: '' }, severity: 'warning', ...lineRule, check: checkExact },
];
