import { checkLook } from '../../look.ts';
import type { Heading, Paper } from '../../paper.ts';
import { isBold, isUpper, pieceAt } from '../../piece.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { hasGap } from '../letterhead/pieces.ts';
import { ARABIC, checkDivision, divisionsOf, printed, ROMAN } from './divisions.ts';

/** `Điều 3`, and the sign behind it. */
const ARTICLE = /^(?<name>điều\s+\d+\p{Ll}?)\s*(?<sign>\P{L}?)/iu;

function checkArticles(paper: Paper, report: ReportForm): boolean {
  const articles = paper.headings.filter(({ level }) => level === 'dieu');
  let last = 0;
  for (const { piece, value, level } of paper.headings) {
    // A division may begin its articles anew.
    if (level === 'phan' || level === 'chuong') last = last === 0 ? 0 : -Math.abs(last);
    if (level !== 'dieu' || value === null) continue;
    const expected = Math.abs(last) + 1;
    const anew = value === 1 && last <= 0;
    if (value !== expected && !anew && (last !== 0 || articles.length > 1)) {
      const where = last === 0 ? 'là điều đầu tiên' : `đứng sau “Điều ${Math.abs(last)}”`;
      report({
        at: piece,
        message: {
          vi: `${quoted(`Điều ${value}`)} ${where}, quy định đánh số liên tục từ “Điều 1”; ở đây phải là “Điều ${expected}”`,
          en: `“Điều ${value}” stands where “Điều ${expected}” is due; articles are numbered on from 1`,
        },
        hint: {
          vi: 'đánh lại số các điều và sửa những chỗ dẫn tới chúng',
          en: 'number the articles anew and correct what refers to them',
        },
      });
    }
    last = value;
  }
  for (const { piece } of articles) checkArticleLook(piece, report);
  return articles.length > 0;
}

function checkArticleLook(piece: Heading['piece'], report: ReportForm): void {
  const found = ARTICLE.exec(piece.text);
  const { name, sign } = found?.groups ?? {};
  if (found === null || name === undefined || sign === undefined) return;
  if (sign.trim() !== '.' && piece.text !== name)
    report({
      at: piece,
      message: {
        vi: `sau “${name}” là ${sign.trim() === '' ? 'khoảng trắng' : `“${sign}”`}, quy định dấu chấm`,
        en: `“${name}” is followed by ${sign.trim() === '' ? 'a blank' : `“${sign}”`}, required: a full stop`,
      },
      hint: { vi: `sửa thành “${name}.”`, en: `make it “${name}.”` },
    });
  if (!isBold(pieceAt(piece.paragraph, piece.start, piece.start + name.length)))
    report({
      at: piece,
      message: { vi: `“${name}” không đậm, quy định in đậm`, en: `“${name}” is not bold, required: bold` },
      hint: { vi: `chọn “${name}” rồi bấm Ctrl+B`, en: 'select it and press Ctrl+B' },
    });
}

/** A title for sure: short, closed by no mark, saying nothing behind a colon. */
function isTitle({ own, title, piece }: Heading): boolean {
  return own && title !== '' && !/[:;.,]/u.test(title) && !hasGap(piece) && title.split(/\s+/u).length <= 12;
}

/** `I. MỤC ĐÍCH, YÊU CẦU`: what stands in brackets need not be in capitals. */
function checkSections(paper: Paper, report: ReportForm): boolean {
  const sections = paper.headings.filter(({ level }) => level === 'la_ma');
  for (const section of sections) {
    const { piece, own, title, number } = section;
    const sign = /^[IVXLC]+\s*(?<sign>[)/:]|[-–](?=\s))/u.exec(printed(piece))?.groups?.sign;
    if (sign !== undefined)
      report({
        at: piece,
        message: {
          vi: `mục ghi “${number}${sign}”, quy định “${number}.”`,
          en: `the section is numbered “${number}${sign}”, required: “${number}.”`,
        },
        hint: { vi: `sửa thành “${number}.”`, en: `make it “${number}.”` },
      });
    if (!own || title === '' || hasGap(piece) || /[:;.]/u.test(title)) continue;
    const capitals = isUpper(title.replace(/\([^()]*\)/gu, ''));
    checkLook(paper, 'Muc', capitals ? ['size', 'bold'] : ['size', 'bold', 'case'], report, [piece]);
  }
  return sections.length > 0;
}

/** `1. Mục đích` with text or points below it is a title, and bold. */
function checkClauses(paper: Paper, report: ReportForm): boolean {
  const clauses = paper.headings.filter(({ level }) => level === 'khoan');
  // `3.1.` is a level that the decree does not have.
  for (const clause of clauses.filter(({ value }) => value !== null))
    if (isTitle(clause) && !/\d/u.test(clause.title) && hasBelow(paper, clause))
      checkLook(paper, 'Khoan', ['size', 'bold'], report, [clause.piece]);
  const signs = clauses.map(({ piece }) => /^\d+\s*(?<sign>[.)/])(?!\d)/u.exec(printed(piece))?.groups?.sign);
  const [first] = clauses;
  const [sign] = signs;
  // Beside `1.` it is a list of another kind.
  if (
    first !== undefined &&
    sign !== undefined &&
    clauses.length > 1 &&
    signs.every((s) => s === sign && s !== '.')
  )
    report({
      at: first.piece,
      message: {
        vi: `khoản ghi “${first.number}${sign}”, quy định chữ số Ả Rập kèm dấu chấm “${first.number}.”`,
        en: `clauses are numbered “${first.number}${sign}”, required: “${first.number}.”`,
      },
      hint: { vi: 'thay dấu sau số của các khoản bằng dấu chấm', en: 'put a full stop behind the numbers' },
    });
  return clauses.length > 0;
}

function hasBelow({ body, headings }: Paper, { piece }: Heading): boolean {
  const next = body.find(({ index, text }) => index > piece.paragraph.index && text.trim() !== '');
  if (next === undefined || next.index > piece.paragraph.index + 2) return false;
  const heading = headings.find((one) => one.piece.paragraph === next);
  return heading === undefined || heading.level === 'diem' || heading.level === 'gach';
}

/** How the parts of the text are headed, ST-01 to ST-04. */
export const structureRules: FormRules = [
  {
    id: 'ST-01',
    clause: { nd30: 'PL I.II.6.đ' },
    severity: 'error',
    title: { vi: 'Phần, Chương trình bày sai', en: 'a part or chapter is headed wrongly' },
    why: 'Từ “Phần”, “Chương” và số La Mã đứng riêng một dòng giữa trang, tiêu đề in hoa ngay dưới, để nhìn là thấy bố cục.',
    fixable: 'look',
    bad: 'Chương 1. Quy định chung',
    good: 'Chương I\nQUY ĐỊNH CHUNG',
    check(paper, report) {
      const found = divisionsOf(paper, ['phan', 'chuong']);
      for (const heading of found) checkDivision(paper, heading, ROMAN, report);
      return found.length > 0;
    },
  },
  {
    id: 'ST-02',
    clause: { nd30: 'PL I.II.6.đ' },
    severity: 'error',
    title: { vi: 'Mục, Tiểu mục trình bày sai', en: 'a section is headed wrongly' },
    why: 'Từ “Mục”, “Tiểu mục” và số Ả Rập đứng riêng một dòng giữa trang, tiêu đề in hoa ngay dưới.',
    fixable: 'look',
    bad: 'Mục I. Trách nhiệm',
    good: 'Mục 1\nTRÁCH NHIỆM',
    check(paper, report) {
      const found = divisionsOf(paper, ['muc', 'tieu_muc']);
      for (const heading of found) checkDivision(paper, heading, ARABIC, report);
      return found.length > 0;
    },
  },
  {
    id: 'ST-03',
    clause: everywhere('PL I.II.6.đ', 'I.6.2.4.c'),
    severity: 'error',
    title: { vi: 'Điều đánh số hoặc trình bày sai', en: 'an article is numbered or printed wrongly' },
    why: 'Người đọc dẫn tới “Điều 3”: số phải liên tục từ 1, có dấu chấm, in đậm.',
    bad: 'Điều 1. …\nĐiều 3: …',
    good: 'Điều 1. …\nĐiều 2. …',
    check: checkArticles,
  },
  {
    id: 'ST-04',
    clause: { nd30: 'PL I.II.6.đ; PL I.V, ô 6b' },
    severity: 'error',
    title: { vi: 'tiêu đề mục, khoản trình bày sai', en: 'a heading of the plan is printed wrongly' },
    why: 'Mục đánh số La Mã, tiêu đề in hoa, đậm; khoản đánh số Ả Rập kèm dấu chấm, tiêu đề (nếu có) đậm.',
    fixable: 'look',
    bad: 'I. Mục đích, yêu cầu',
    good: 'I. MỤC ĐÍCH, YÊU CẦU',
    check(paper, report) {
      const sections = checkSections(paper, report);
      return checkClauses(paper, report) || sections;
    },
  },
];
