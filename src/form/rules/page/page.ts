import type { Text } from '../../../findings/finding.ts';
import type { Paper } from '../../paper.ts';
import type { Section } from '../../read/word.ts';
import { everywhere, type FormRule, type FormRules, party, type ReportForm } from '../../rule.ts';
import { decimal, mm, rangeText, within } from './lengths.ts';
import { sectionsOf } from './printed.ts';

type Edge = 'top' | 'bottom' | 'left' | 'right';

const edgeNames: Readonly<Record<Edge, Text>> = {
  top: { vi: 'lề trên', en: 'top margin' },
  bottom: { vi: 'lề dưới', en: 'bottom margin' },
  left: { vi: 'lề trái', en: 'left margin' },
  right: { vi: 'lề phải', en: 'right margin' },
};

/** A page turned sideways is not judged: its edges turn with the paper, and no standard says which way. */
function checkMargins(paper: Paper, edges: readonly Edge[], report: ReportForm): boolean {
  const upright = sectionsOf(paper).filter(({ landscape }) => !landscape);
  for (const section of upright) {
    for (const edge of edges) {
      const range = paper.standard.page[edge];
      const found = section[edge] + (edge === 'left' ? section.gutter : 0);
      if (within(found, range)) continue;
      const [name, cm] = [edgeNames[edge], range.value / 10];
      report({
        at: section,
        // No standard rules an article.
        ...(paper.article ? { severity: 'warning' } : {}),
        message: {
          vi: `${name.vi} ${decimal(mm(found))} mm, quy định ${rangeText(range, 'mm').vi}`,
          en: `${name.en} ${mm(found)} mm, required: ${rangeText(range, 'mm').en}`,
        },
        hint: {
          vi: `Bố trí (Layout) → Lề (Margins) → Lề tùy chỉnh (Custom Margins), đặt ${name.vi} ${decimal(cm)} cm`,
          en: `Layout → Margins → Custom Margins, set the ${name.en} to ${cm} cm`,
        },
      });
    }
  }
  return upright.length > 0;
}

/** One criterion of margins; its numbers come from the table of the standard. */
function margin(id: string, clause: FormRule['clause'], edges: readonly Edge[]): FormRule {
  const names = (lang: keyof Text) => edges.map((edge) => edgeNames[edge][lang]).join(', ');
  return {
    id,
    clause,
    severity: 'error',
    title: { vi: `${names('vi')} ngoài mức quy định`, en: `${names('en')} out of bounds` },
    why: 'Lề là chỗ đóng ghim, đóng dấu và ghi chú; sai lề thì văn bản đóng vào hồ sơ bị lẹm chữ và các trang không đều nhau.',
    fixable: true,
    // An article borrows the page of the decree; once is enough.
    article: clause.nd30 !== undefined,
    check: (paper, report) => checkMargins(paper, edges, report),
  };
}

/** What may lie across a page: a table with lines or data, a drawing, a text box. */
function isBroad({ word, roles }: Paper, section: Section): boolean {
  const tables = word.tables.filter((table) => table.ruled && word.sections[table.section] === section);
  if (tables.length > 0) return true;
  return word.paragraphs.slice(section.start, section.end).some(({ index, pictures, boxed }) => {
    const role = roles[index];
    return pictures.length > 0 || boxed || role === 'Bang' || role === 'BangTieuDe';
  });
}

/** Paper, margins and the way it lies, PG-01 to PG-07. */
export const pageRules: FormRules = [
  {
    id: 'PG-01',
    clause: everywhere('PL I.I.1', 'IV.3'),
    severity: 'error',
    title: { vi: 'khổ giấy không phải A4', en: 'the paper is not A4' },
    why: 'Văn bản in trên khổ A4 (210 × 297 mm); khổ Letter của máy cài sẵn làm lệch lề và chỗ ngắt trang khi in ở nơi khác. Giấy mời của Đảng được dùng khổ A5.',
    fixable: true,
    article: true,
    check(paper, report) {
      const { width, height } = paper.standard.page;
      const invitation = paper.standard.id !== 'nd30' && paper.type?.symbol === 'GM';
      for (const section of sectionsOf(paper)) {
        const sides = [section.width, section.height].sort((a, b) => a - b);
        const fits = (short: number, long: number) =>
          within(sides[0] ?? 0, { min: short, max: short }) &&
          within(sides[1] ?? 0, { min: long, max: long });
        // A5 is half of A4, rounded down to millimetres (ISO 216).
        const half = Math.floor(height.value / 2);
        if (fits(width.value, height.value) || (invitation && fits(half, width.value))) continue;
        report({
          at: section,
          message: {
            vi: `khổ giấy ${decimal(mm(section.width))} × ${decimal(mm(section.height))} mm, quy định A4 (${width.value} × ${height.value} mm)`,
            en: `paper of ${mm(section.width)} × ${mm(section.height)} mm, required: A4 (${width.value} × ${height.value} mm)`,
          },
          hint: { vi: 'Bố trí (Layout) → Khổ (Size) → A4', en: 'Layout → Size → A4' },
        });
      }
      return true;
    },
  },
  margin('PG-02', { nd30: 'PL I.I.3' }, ['top', 'bottom']),
  margin('PG-03', { nd30: 'PL I.I.3' }, ['left']),
  margin('PG-04', { nd30: 'PL I.I.3' }, ['right']),
  margin('PG-05', party('IV.4.1'), ['top', 'bottom', 'left', 'right']),
  {
    id: 'PG-06',
    clause: party('IV.4.2'),
    severity: 'warning',
    title: { vi: 'in hai mặt mà lề không đối xứng', en: 'two-sided without mirrored margins' },
    why: 'In hai mặt thì mặt sau đổi lề: trái 15 mm, phải 30 mm. Không đặt lề đối xứng thì mặt sau bị đóng ghim vào chữ.',
    check({ word, standard }, report) {
      // Without headers that differ by page nobody knows how it will be printed.
      if (word.evenAndOdd && !word.mirrorMargins) {
        const [left, right] = [standard.page.right.value, standard.page.left.value];
        report({
          at: null,
          message: {
            vi: `đầu trang chẵn, lẻ khác nhau (văn bản in hai mặt) nhưng mặt sau chưa đổi lề, quy định mặt sau lề trái ${left} mm, lề phải ${right} mm`,
            en: `even and odd headers differ (a two-sided paper) but margins are not mirrored; the back needs ${left} mm left and ${right} mm right`,
          },
          hint: {
            vi: 'Bố trí (Layout) → Lề (Margins) → Đối xứng (Mirrored); in một mặt thì bỏ chọn Trang chẵn và lẻ khác nhau (Different Odd & Even Pages)',
            en: 'Layout → Margins → Mirrored; if it is printed on one side, clear Different Odd & Even Pages',
          },
        });
      }
      return word.evenAndOdd || word.mirrorMargins;
    },
  },
  {
    id: 'PG-07',
    clause: everywhere('PL I.I.2', 'IV.4.3'),
    severity: 'warning',
    title: { vi: 'trang nằm ngang mà không có bảng, biểu', en: 'a page across without a table' },
    why: 'Văn bản trình bày theo chiều dài của khổ giấy. Chỉ trang có bảng, biểu rộng mới được đặt nằm ngang.',
    check(paper, report) {
      const across = sectionsOf(paper).filter(({ landscape }) => landscape);
      for (const section of across.filter((one) => !isBroad(paper, one))) {
        report({
          at: section,
          message: {
            vi: 'trang đặt nằm ngang nhưng không có bảng, biểu; quy định trình bày theo chiều dọc',
            en: 'the page lies across without a table; required: upright',
          },
          hint: {
            vi: 'đặt con trỏ vào phần này, Bố trí (Layout) → Hướng (Orientation) → Dọc (Portrait)',
            en: 'put the cursor there, Layout → Orientation → Portrait',
          },
        });
      }
      return across.length > 0;
    },
  },
];
