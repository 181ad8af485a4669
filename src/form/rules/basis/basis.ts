import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { hasGap } from '../letterhead/pieces.ts';
import { basesOf } from './pieces.ts';

/** What goes on as a basis does without being one for sure: the mark before it is that of a list. */
const GOES_ON = /^[-–—+•*\s]*(?:xét|theo|thực hiện|thi hành|trên cơ sở|sau khi|để)\s/iu;

/** Each basis ends with the mark between, the last one with the last mark. */
function checkEnds(paper: Paper, report: ReportForm): void {
  const { between, last } = paper.standard.forms.basis.value;
  const bases = basesOf(paper);
  for (const [i, piece] of bases.entries()) {
    const isLast = i === bases.length - 1;
    // Broken by hand into lines: its end is elsewhere.
    if (!endsLine(piece, bases[i + 1])) return;
    if (hasGap(piece) || (isLast && goesOn(paper, piece))) continue;
    const wanted = isLast ? last : between;
    const found = /(?<![.,;:])[.,;:]*$/u.exec(piece.text)?.[0] ?? '';
    if (found === wanted) continue;
    report({
      at: piece,
      message: {
        vi: `căn cứ ${isLast ? 'cuối ' : ''}${quoted(piece.text)} ${found === '' ? 'không có dấu kết thúc' : `kết thúc bằng “${found}”`}, quy định “${wanted}”`,
        en: `${isLast ? 'the last basis' : 'the basis'} ${quoted(piece.text)} ends with ${found === '' ? 'no mark' : `“${found}”`}, required: “${wanted}”`,
      },
      hint: {
        vi: `${found === '' ? 'thêm' : 'sửa thành'} dấu “${wanted}” ở cuối dòng căn cứ`,
        en: `end the line with “${wanted}”`,
      },
    });
  }
}

function endsLine({ paragraph, end }: Piece, next: Piece | undefined): boolean {
  return paragraph.text.slice(end).trim() === '' || next?.paragraph === paragraph;
}

function goesOn({ word, body }: Paper, last: Piece): boolean {
  const next = word.paragraphs.slice(last.paragraph.index + 1).find(({ text }) => text.trim() !== '');
  return next !== undefined && body.includes(next) && GOES_ON.test(next.text);
}

function checkDashes(paper: Paper, report: ReportForm): void {
  const { dash } = paper.standard.forms.basis.value;
  for (const piece of basesOf(paper)) {
    if (hasGap(piece) || piece.paragraph.label.trim() !== '' || piece.text.startsWith(dash.trim())) continue;
    report({
      at: piece,
      message: {
        vi: `căn cứ ${quoted(piece.text)} không có gạch đầu dòng, quy định bắt đầu bằng “${dash}”`,
        en: `the basis ${quoted(piece.text)} has no dash, required: “${dash}” in front`,
      },
      hint: { vi: `gõ “${dash}” trước chữ “Căn cứ”`, en: `type “${dash}” in front of it` },
    });
  }
}

/** That a basis is upright is said of the text as a whole, so it only warns (HD05 I.6.2.2). */
function checkLetters(paper: Paper, report: ReportForm): void {
  checkLook(paper, 'CanCu', ['size'], report);
  checkLook(paper, 'CanCu', ['italic'], (found) => report({ ...found, severity: 'warning' }));
}

/** How the legal bases are printed, CC-01 to CC-04. */
export const basisRules: FormRules = [
  {
    id: 'CC-01',
    clause: { nd30: 'PL I.II.6.a' },
    severity: 'error',
    title: { vi: 'căn cứ trình bày sai kiểu chữ, cỡ chữ', en: 'a basis is printed wrongly' },
    why: 'Căn cứ in nghiêng để người đọc tách ngay phần căn cứ với phần nội dung.',
    fixable: true,
    check: (paper, report) => checkLook(paper, 'CanCu', ['size', 'italic', 'bold'], report),
  },
  {
    id: 'CC-02',
    clause: { nd30: 'PL I.II.6.a' },
    severity: 'error',
    title: { vi: 'căn cứ sai dấu kết thúc', en: 'a basis ends with the wrong mark' },
    why: 'Sau mỗi căn cứ là dấu chấm phẩy, căn cứ cuối là dấu chấm.',
    bad: 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024,',
    good: 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.',
    check(paper, report) {
      checkEnds(paper, report);
      return basesOf(paper).length > 0;
    },
  },
  {
    id: 'CC-03',
    clause: { hd05: 'I.6.2.3' },
    severity: 'error',
    title: { vi: 'căn cứ trình bày sai', en: 'a basis is printed wrongly' },
    why: 'Trong văn bản của Đảng, mỗi căn cứ là một gạch đầu dòng, chữ đứng, cuối dòng có dấu chấm phẩy, căn cứ cuối là dấu chấm.',
    fixable: 'look',
    bad: 'Căn cứ Luật Đất đai năm 2024;',
    good: '- Căn cứ Luật Đất đai năm 2024;',
    check(paper, report) {
      checkDashes(paper, report);
      checkLetters(paper, report);
      checkEnds(paper, report);
      return basesOf(paper).length > 0;
    },
  },
  {
    id: 'CC-04',
    clause: { hd36: '' },
    severity: 'warning',
    title: { vi: 'căn cứ trình bày sai', en: 'a basis is printed wrongly' },
    why: 'Theo Hướng dẫn 36, mỗi căn cứ là một gạch đầu dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối là dấu phẩy.',
    fixable: 'look',
    bad: '- Căn cứ Luật Đất đai năm 2013.',
    good: '- Căn cứ Luật Đất đai năm 2013,',
    check(paper, report) {
      checkDashes(paper, report);
      checkLetters(paper, report);
      checkEnds(paper, report);
      return basesOf(paper).length > 0;
    },
  },
];
