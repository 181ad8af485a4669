import type { Paper, Piece, Signature } from '../../paper.ts';
import type { Paragraph, WordFile } from '../../read/word.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { hasSecondPage } from '../page/second-page.ts';

/** Formats that have no transparency: whatever the picture shows, a white box covers what is under it. */
const OPAQUE = /\.(jpe?g|bmp)$/iu;

function linesOf({ authority, title, name }: Signature): Piece[] {
  return [...authority, ...title, ...(name === null ? [] : [name])];
}

/** The paragraphs of a signature from its first line to its name, in its own cell where it has one. */
function paragraphsOf(word: WordFile, signature: Signature): Paragraph[] {
  const [first, ...others] = linesOf(signature).map(({ paragraph }) => paragraph);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [];
  return word.paragraphs
    .slice(first.index, last.index + 1)
    .filter(({ cell }) => cell?.table === first.cell?.table && cell?.column === first.cell?.column);
}

/** The last paragraph of the body that says something, when the signature follows it and no table stands between. */
function lastOfBody({ body, word, signatures }: Paper): Paragraph | null {
  const last = body.findLast(({ text }) => text.trim() !== '');
  const first = signatures[0] && linesOf(signatures[0])[0]?.paragraph;
  if (last === undefined || first === undefined || first.index < last.index) return null;
  const between = word.paragraphs.slice(last.index + 1, first.index);
  const signing = first.cell?.table ?? null;
  const apart = between.some(({ cell }) => cell !== null && cell.table !== signing);
  return apart ? null : last;
}

/** Whether Word may break the page inside the signature: a row that splits, or lines that do not keep to the next. */
function maySplit(word: WordFile, signature: Signature): boolean {
  const paragraphs = paragraphsOf(word, signature);
  const cell = paragraphs[0]?.cell ?? null;
  const row = cell === null ? undefined : word.tables[cell.table]?.rows[cell.row];
  if (row?.cantSplit === true && paragraphs.every((p) => p.cell?.row === cell?.row)) return false;
  return paragraphs.slice(0, -1).some(({ keepNext }) => !keepNext);
}

const HINT = {
  keep: {
    vi: 'chọn đoạn cuối của nội dung, Đoạn (Paragraph) → Ngắt dòng và trang (Line and Page Breaks), đánh dấu “Giữ với đoạn sau” (Keep with next)',
    en: 'select the last paragraph of the text, Paragraph → Line and Page Breaks, tick Keep with next',
  },
  row: {
    vi: 'chọn bảng phần ký, Thuộc tính bảng (Table Properties) → Hàng (Row), bỏ dấu “Cho phép hàng ngắt qua trang”; không có bảng thì đánh dấu “Giữ với đoạn sau” (Keep with next)',
    en: 'Table Properties → Row, untick Allow row to break across pages; without a table tick Keep with next',
  },
};

/** Pictures in a signature and its place on the page, SG-13 and SG-14. */
export const signaturePageRules: FormRules = [
  {
    id: 'SG-13',
    clause: everywhere('PL I.II.7.d, PL I.II.8.a', 'I.7.2.2, I.8.2'),
    severity: 'warning',
    title: {
      vi: 'ảnh chữ ký, ảnh dấu không có nền trong suốt',
      en: 'picture of a signature or seal not transparent',
    },
    why: 'Ảnh chữ ký và ảnh dấu là tệp .png nền trong suốt để dấu trùm được lên chữ ký; ảnh .jpg, .bmp luôn có nền trắng che mất chữ.',
    check(paper, report) {
      const paragraphs = paper.signatures.flatMap((one) => paragraphsOf(paper.word, one));
      const pictures = paragraphs.flatMap((paragraph) =>
        paragraph.pictures.map(({ part }) => ({ paragraph, part: part ?? '' })),
      );
      for (const { paragraph, part } of pictures) {
        const format = OPAQUE.exec(part)?.[1];
        if (format === undefined) continue;
        report({
          at: paragraph,
          message: {
            vi: `ảnh trong phần ký là tệp .${format.toLowerCase()}, quy định tệp .png nền trong suốt`,
            en: `the picture in the signature is a .${format.toLowerCase()} file, required: .png, transparent`,
          },
          hint: {
            vi: 'thay bằng ảnh .png nền trong suốt của chữ ký số hoặc dấu',
            en: 'put a transparent .png in its place',
          },
        });
      }
      return pictures.length > 0;
    },
  },
  {
    id: 'SG-14',
    clause: everywhere('', ''),
    law: null,
    severity: 'warning',
    title: { vi: 'phần ký có thể đứng một mình ở đầu trang', en: 'the signature may stand alone on a page' },
    why: 'Một trang chỉ có phần ký thì không biết là ký cho văn bản nào và dễ bị thay trang trước; phần ký phải đi liền với nội dung.',
    check(paper, report) {
      const last = lastOfBody(paper);
      const [first] = paper.signatures;
      if (last === null || first === undefined) return false;
      // An appendix always opens a page of its own: what counts is how long the paper is before its signature.
      if (!hasSecondPage({ ...paper, end: last.index + 1 })) return false;
      if (!last.keepNext) reportLoose(last, report);
      const split = paper.signatures.find((one) => maySplit(paper.word, one));
      if (split !== undefined) reportSplit(linesOf(split)[0] ?? null, report);
      return true;
    },
  },
];

function reportLoose(last: Paragraph, report: ReportForm): void {
  report({
    at: last,
    message: {
      vi: 'phần ký không được giữ liền với đoạn cuối của nội dung, có thể rơi một mình sang trang sau',
      en: 'the signature is not kept with the last paragraph of the text and may stand alone on the next page',
    },
    hint: HINT.keep,
  });
}

function reportSplit(at: Piece | null, report: ReportForm): void {
  report({
    at,
    message: {
      vi: 'phần ký có thể bị ngắt giữa hai trang',
      en: 'the signature may be torn between two pages',
    },
    hint: HINT.row,
  });
}
