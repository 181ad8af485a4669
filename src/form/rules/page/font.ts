import type { Text } from '../../../findings/finding.ts';
import type { Paper, Role } from '../../paper.ts';
import type { Paragraph, Run } from '../../read/word.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { colourName } from './colours.ts';
import { printed } from './printed.ts';

/** Marks that a red stamp may print. */
const stamped: readonly Role[] = ['DoKhan', 'DoMat', 'PhamVi'];

/** What is said of a run, and the cure; null when it is as it must be. */
type Judge = (run: Run) => { message: Text; hint: Text } | null;

/** Reports the first run of each paragraph that a judge finds wrong, and every other wrong one that differs. */
function checkRuns(paper: Paper, paragraphs: readonly Paragraph[], judge: Judge, report: ReportForm): void {
  for (const paragraph of paragraphs) {
    const said = new Set<string>();
    for (const run of paragraph.runs) {
      const wrong = run.text.trim() === '' ? null : judge(run);
      if (wrong === null || said.has(wrong.message.vi)) continue;
      said.add(wrong.message.vi);
      report({
        at: paragraph,
        within: { start: run.start, end: run.start + run.text.length },
        // No standard rules an article.
        ...(paper.article ? { severity: 'warning' } : {}),
        ...wrong,
      });
    }
  }
}

/** The same font under the names other programs give it: `TimesNewRomanPSMT`. */
function isFont(name: string, wanted: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/gu, '');
  return bare(name).startsWith(bare(wanted));
}

/** Font and colour of all letters, PG-08 and PG-09. */
export const fontRules: FormRules = [
  {
    id: 'PG-08',
    clause: everywhere('PL I.I.4', 'IV.1'),
    severity: 'error',
    title: { vi: 'phông chữ không phải Times New Roman', en: 'the font is not Times New Roman' },
    why: 'Cả văn bản dùng một phông Times New Roman theo bảng mã Unicode (TCVN 6909:2001). Máy khác không có phông lạ sẽ thay phông, làm lệch dòng và trang. Chữ dán từ trang mạng hay mang theo phông riêng.',
    fixable: true,
    article: true,
    explainedBy: ['UNI-02'],
    check(paper, report) {
      const wanted = paper.standard.body.font.value;
      const all = printed(paper);
      const judge: Judge = (run) => {
        // Signs such as ☐ or ✓ have no shape in the prescribed font.
        if (!/[A-Za-zÀ-ɏḀ-ỿ\p{N}]/u.test(run.text)) return null;
        const others = run.fonts.filter((font) => !isFont(font, wanted));
        if (others.length === 0) return null;
        const names = others.map((font) => `“${font}”`).join(', ');
        return {
          message: {
            vi: `phông chữ ${names}, quy định ${wanted}`,
            en: `set in ${names}, required: ${wanted}`,
          },
          hint: {
            vi: `chọn cả văn bản (Ctrl+A) rồi chọn phông ${wanted}; đầu trang, chân trang chọn riêng`,
            en: `select all (Ctrl+A) and choose ${wanted}; headers and footers are selected apart`,
          },
        };
      };
      checkRuns(paper, all, judge, report);
      return all.some(({ text }) => text.trim() !== '');
    },
  },
  {
    id: 'PG-09',
    clause: everywhere('PL I.I.4', 'IV.1'),
    severity: 'error',
    title: { vi: 'chữ không phải màu đen', en: 'letters that are not black' },
    why: 'Chữ trong văn bản có màu đen. Chữ màu in ra bản đen trắng thì mờ, và thường là chỗ còn đang sửa hoặc đường dẫn dán từ trang mạng.',
    fixable: true,
    article: true,
    check(paper, report) {
      const black = paper.standard.body.colour.value;
      const red = new Set(
        stamped.flatMap((role) => paper.pieces.get(role) ?? []).map((p) => p.paragraph.text),
      );
      const all = printed(paper).filter(({ text }) => !red.has(text));
      const judge: Judge = ({ colour }) => {
        if (colour === 'auto' || colour === black) return null;
        const name = colourName(colour);
        return {
          message: {
            vi: `chữ màu ${name.vi} (${colour}), quy định màu đen`,
            en: `letters in ${name.en} (${colour}), required: black`,
          },
          hint: {
            vi: 'chọn chỗ chữ đó (hoặc cả văn bản, Ctrl+A) → Màu phông chữ (Font Color) → Tự động (Automatic)',
            en: 'select the letters (or all, Ctrl+A) → Font Color → Automatic',
          },
        };
      };
      checkRuns(paper, all, judge, report);
      return all.some(({ text }) => text.trim() !== '');
    },
  },
];
