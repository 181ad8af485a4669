import type { Text } from '../../../findings/finding.ts';
import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { isBold, isUpper, sizesOf } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';
import { everywhere, type FormRule, type FormRules, party, type ReportForm } from '../../rule.ts';
import { decimal, mm, within } from '../page/lengths.ts';
import { contentOf, lettersOf, mostCommon, proseOf } from './prose.ts';

/** What fits into one line: a shorter paragraph looks alike whichever way it is set. */
const LETTERS_PER_LINE = 80;

/** A title inside the body stands in the middle. */
function isTitle(piece: Piece): boolean {
  return piece.paragraph.align === 'center' && (isBold(piece) || isUpper(piece.text));
}

function checkSize(paper: Paper, report: ReportForm): boolean {
  const pieces = contentOf(paper).map(lettersOf);
  checkLook(paper, 'NoiDung', ['size'], report, pieces);
  const range = paper.standard.components.NoiDung?.size;
  if (range === undefined) return false;
  const allowed = (size: number): boolean => size >= range.min && size <= range.max;
  const counted = pieces.flatMap(({ runs }) =>
    runs.map((run) => ({ value: run.size, weight: run.text.length })),
  );
  const usual = mostCommon(counted.filter(({ value }) => allowed(value)));
  for (const piece of pieces) {
    const other = sizesOf(piece).find((size) => allowed(size) && size !== usual);
    if (other === undefined || usual === null) continue;
    report({
      at: piece,
      message: {
        vi: `nội dung chỗ cỡ ${decimal(other)}, chỗ cỡ ${decimal(usual)}, quy định một cỡ chữ trong cả phần nội dung`,
        en: `the body is set partly in size ${other}, partly in ${usual}; required: one size throughout`,
      },
      hint: {
        vi: `chọn cả đoạn rồi đặt cỡ chữ ${decimal(usual)}`,
        en: `select the paragraph and set size ${usual}`,
      },
    });
  }
  return pieces.length > 0;
}

/** Twips from the margin to the first letter; null where tabs, lists or hanging lines leave it open. */
function firstLetter({ align, label, left, firstLine }: Paragraph): number | null {
  if (align === 'center' || align === 'right' || label !== '' || firstLine < 0 || left < 0) return null;
  return left + firstLine;
}

function isAllowed(paper: Paper, twips: number): boolean {
  const { min, max, allowed } = paper.standard.body.indent;
  if (allowed === undefined) return within(twips, { min, max });
  return allowed.some((value) => isNear(twips, value));
}

/** Half a millimetre more or less: 0,4 inch for 1 cm. */
function isNear(twips: number, value: number): boolean {
  return within(twips, { min: value - 0.5, max: value + 0.5 });
}

function indentText({ standard }: Paper): Text {
  const { allowed, value } = standard.body.indent;
  if (allowed === undefined) return { vi: `khoảng ${decimal(value)} mm`, en: `about ${value} mm` };
  return {
    vi: allowed.map((one) => `${decimal(one)} mm`).join(' hoặc '),
    en: allowed.map((one) => `${one} mm`).join(' or '),
  };
}

function required(paper: Paper): Text {
  const { vi, en } = indentText(paper);
  return { vi: `quy định ${vi}`, en: `required: ${en}` };
}

function other(usual: number): Text {
  return {
    vi: `chỗ khác ${decimal(usual)} mm, quy định một mức trong cả văn bản`,
    en: `elsewhere ${usual} mm; required: one indent throughout`,
  };
}

function checkIndent(paper: Paper, report: ReportForm): boolean {
  const lines = proseOf(paper).flatMap((paragraph) => {
    const twips = firstLetter(paragraph);
    return twips === null ? [] : [{ paragraph, twips }];
  });
  const right = lines.filter(({ twips }) => isAllowed(paper, twips));
  const { allowed = [], value } = paper.standard.body.indent;
  const kindOf = (twips: number): number => allowed.find((one) => isNear(twips, one)) ?? value;
  const usual = mostCommon(right.map(({ twips }) => ({ value: kindOf(twips), weight: 1 }))) ?? value;
  for (const { paragraph, twips } of lines) {
    const wrong = !isAllowed(paper, twips);
    // A paragraph pushed in as a whole has its own measure.
    if (wrong ? paragraph.left > 0 : kindOf(twips) === usual) continue;
    const tail = wrong ? required(paper) : other(usual);
    report({
      at: paragraph,
      message: {
        vi: `chữ đầu dòng lùi vào ${decimal(mm(twips))} mm, ${tail.vi}`,
        en: `first line indented ${mm(twips)} mm, ${tail.en}`,
      },
      hint: {
        vi: `chọn đoạn → Đoạn (Paragraph) → Đặc biệt (Special): Dòng đầu (First line) ${decimal(usual / 10)} cm`,
        en: `select it → Paragraph → Special: First line ${usual / 10} cm`,
      },
    });
  }
  return lines.length > 0;
}

const sizeRule: Pick<FormRule, 'severity' | 'title' | 'why' | 'fixable' | 'check'> = {
  severity: 'error',
  title: { vi: 'cỡ chữ nội dung sai', en: 'wrong size of the body' },
  why: 'Nội dung trình bày một cỡ chữ từ đầu đến cuối. Đoạn dán từ tệp khác thường mang theo cỡ chữ riêng.',
  fixable: true,
  check: checkSize,
};

const indentRule: Pick<FormRule, 'title' | 'why' | 'fixable' | 'explainedBy' | 'check'> = {
  title: { vi: 'lùi đầu dòng sai', en: 'wrong first-line indent' },
  why: 'Chữ đầu dòng lùi vào một mức giống nhau ở mọi đoạn để người đọc thấy ngay chỗ xuống dòng.',
  fixable: true,
  // Blanks in front are the cause.
  explainedBy: ['BD-10'],
  check: checkIndent,
};

/** Letters, alignment and indent of the body, BD-01 to BD-05. */
export const bodyRules: FormRules = [
  { id: 'BD-01', clause: { nd30: 'PL I.II.6.e' }, ...sizeRule },
  { id: 'BD-02', clause: party('PL2-6'), ...sizeRule },
  {
    id: 'BD-03',
    clause: everywhere('PL I.II.6.e', 'I.6.2.2'),
    severity: 'error',
    title: { vi: 'nội dung không căn đều hai lề', en: 'the body is not justified' },
    why: 'Nội dung dàn đều cả hai lề thì trang văn bản ngay ngắn; căn trái làm lề phải so le.',
    fixable: true,
    check(paper, report) {
      const long = proseOf(paper).filter(({ text }) => text.trim().length > LETTERS_PER_LINE);
      const judged = long.map(lettersOf).filter((piece) => !isTitle(piece));
      return checkLook(paper, 'NoiDung', ['align'], report, judged);
    },
  },
  { id: 'BD-04', clause: { nd30: 'PL I.II.6.e' }, severity: 'error', ...indentRule },
  { id: 'BD-05', clause: party('I.6.2.2'), severity: 'warning', ...indentRule },
];
