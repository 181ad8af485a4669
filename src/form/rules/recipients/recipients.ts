import { type Aspect, checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { folded, plain } from '../../recognise/text.ts';
import { type FormRules, party, type ReportForm } from '../../rule.ts';
import { checkArchive, checkList, type ListItem, listItems, standsAlone, wordsOf } from './recipient-list.ts';

const LIST = { vi: 'nơi nhận', en: 'the recipients' };

function itemsOf({ recipients, standard }: Paper): ListItem[] {
  return listItems(recipients.items, standard);
}

/** Kinds that must say who gets them; of others (giấy giới thiệu, phiếu …) the samples print no list. */
const WITH_LIST = new Set(['NQ', 'QĐ', 'CT', 'KL', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'BC', 'TTr']);

function checkHeading(paper: Paper, aspects: readonly Aspect[], report: ReportForm): boolean {
  const { heading } = paper.recipients;
  if (heading === null) return checkPresence(paper, report);
  const words = wordsOf(heading);
  checkLook(paper, 'NoiNhanTieuDe', aspects, report, [words]);
  const aside = standsAlone(words) && /^(?:center|right)$/.test(words.paragraph.align);
  if (aside) checkLook(paper, 'NoiNhanTieuDe', ['align'], report, [words]);
  const wanted = paper.standard.forms.recipients.value.heading;
  const found = plain(heading.text).replace(/\s+:/, ':');
  if (found !== wanted) {
    report({
      at: heading,
      message: { vi: `“${found}”, quy định ghi “${wanted}”`, en: `“${found}”, required: “${wanted}”` },
      hint: { vi: `gõ lại “${wanted}”`, en: `type “${wanted}”` },
    });
  }
  return true;
}

function checkPresence(paper: Paper, report: ReportForm): boolean {
  const signer = signedBy(paper);
  if (signer === null || !WITH_LIST.has(paper.type?.symbol ?? '')) return false;
  if (paper.word.paragraphs.some(({ text }) => /noi (?:nhan|gui)/.test(folded(text)))) return false;
  report({
    at: signer,
    message: {
      vi: 'văn bản không có phần “Nơi nhận:”, quy định phải có ở bên trái, ngang phần ký',
      en: 'the paper has no list of recipients (“Nơi nhận:”)',
    },
    hint: {
      vi: 'thêm “Nơi nhận:” và các nơi gửi văn bản ở bên trái phần ký, dòng cuối là dòng lưu',
      en: 'add “Nơi nhận:” and the places it goes to, left of the signature; the last line says where it is filed',
    },
  });
  return true;
}

/** First line of the one signature of a paper; null when there is none, or several side by side. */
function signedBy({ signatures }: Paper): Piece | null {
  const [only, other] = signatures;
  if (only === undefined || other !== undefined) return null;
  return only.authority[0] ?? only.title[0] ?? null;
}

function checkLevel(paper: Paper, report: ReportForm): void {
  const { heading } = paper.recipients;
  const signer = signedBy(paper);
  if (heading === null || signer === null || paper.type?.symbol === 'BB') return;
  if (isLevel(paper, heading, signer)) return;
  report({
    at: heading,
    message: {
      vi: '“Nơi nhận:” không ngang hàng với dòng quyền hạn, chức vụ của người ký',
      en: '“Nơi nhận:” does not stand level with the first line of the signature',
    },
    hint: {
      vi: 'đặt “Nơi nhận:” và phần ký vào hai ô cùng một hàng của bảng không kẻ viền',
      en: 'put the recipients and the signature into two cells of one row of a table without lines',
    },
  });
}

/** What cannot be judged from the file (text boxes, tables in tables, columns) counts as level. */
function isLevel({ word }: Paper, heading: Piece, signer: Piece): boolean {
  const [a, b] = [heading.paragraph, signer.paragraph];
  const unsure = [a, b].some(
    (p) =>
      p.boxed ||
      word.tables[p.cell?.table ?? -1]?.nested === true ||
      (word.sections[p.section]?.columns ?? 1) > 1,
  );
  if (unsure) return true;
  if (a.cell === null || b.cell === null) return a.cell === b.cell && a === b;
  return a.cell.table === b.cell.table && a.cell.row === b.cell.row;
}

/** Recipients, NN-01 to NN-05. */
export const recipientRules: FormRules = [
  {
    id: 'NN-01',
    clause: { nd30: 'PL I.II.9.d' },
    severity: 'error',
    title: { vi: '“Nơi nhận:” sai kiểu chữ hoặc sai chỗ', en: '“Nơi nhận:” printed wrongly or out of place' },
    why: 'Từ “Nơi nhận:” cỡ 12, nghiêng, đậm, ở sát lề trái, ngang hàng với quyền hạn, chức vụ của người ký; lệch hàng làm phần cuối văn bản dài thêm và khó tìm nơi gửi.',
    fixable: 'look',
    bad: 'Nơi nhận\n- Như trên;',
    good: 'Nơi nhận:\n- Như trên;',
    check(paper, report) {
      checkLevel(paper, report);
      return checkHeading(paper, ['size', 'bold', 'italic'], report);
    },
  },
  {
    id: 'NN-02',
    clause: { nd30: 'PL I.II.9.d' },
    severity: 'error',
    title: { vi: 'danh sách nơi nhận trình bày sai', en: 'the list of recipients is not as required' },
    why: 'Mỗi nơi nhận một dòng cỡ 11, có gạch đầu dòng và dấu chấm phẩy; dòng cuối là “Lưu: VT” với đơn vị soạn thảo và dấu chấm. Văn thư dựa vào đó để phát hành và lưu.',
    fixable: 'look',
    bad: '- Ủy ban nhân dân tỉnh\n- Lưu VT',
    good: '- Ủy ban nhân dân tỉnh;\n- Lưu: VT, VP.',
    check(paper, report) {
      const items = itemsOf(paper);
      checkLook(paper, 'NoiNhan', ['size', 'bold', 'italic'], report, paper.recipients.items);
      checkList(items, paper.standard.forms.recipients.value, LIST, report);
      // Mặt trận and the unions, who only apply the decree as suitable, file where their own rules say.
      const right = paper.issuer === 'mttq' ? /./u : /^Lưu\s*:\s*VT(?![A-Za-zÀ-ɏḀ-ỿ]|\s*;)/u;
      const sample = paper.type?.symbol === 'BB' ? '- Lưu: VT, Hồ sơ.' : '- Lưu: VT, <đơn vị soạn thảo>.';
      checkArchive(items, { right, sample }, report);
      return items.length > 0;
    },
  },
  {
    id: 'NN-03',
    clause: party('I.9.2.1'),
    severity: 'error',
    title: { vi: '“Nơi nhận:” sai kiểu chữ', en: '“Nơi nhận:” printed wrongly' },
    why: 'Văn bản của Đảng in “Nơi nhận:” cỡ 14, chữ đứng, có gạch chân; kiểu nghiêng, đậm là của văn bản nhà nước.',
    fixable: 'look',
    check(paper, report) {
      const drawn = paper.recipients.heading?.paragraph.lines.some(({ side }) => side === 'below') === true;
      const aspects: Aspect[] = ['size', 'bold', 'italic'];
      return checkHeading(paper, drawn ? aspects : [...aspects, 'underline'], report);
    },
  },
  {
    id: 'NN-04',
    clause: party('I.9.2.5'),
    severity: 'error',
    title: { vi: 'danh sách nơi nhận trình bày sai', en: 'the list of recipients is not as required' },
    why: 'Văn bản của Đảng in nơi nhận cỡ 12, mỗi nơi một dòng có gạch đầu dòng và dấu chấm phẩy; dòng cuối là “Lưu …” không có dấu hai chấm.',
    fixable: 'look',
    bad: '- Các chi bộ trực thuộc\n- Lưu: VPĐU',
    good: '- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.',
    check(paper, report) {
      const items = itemsOf(paper);
      checkLook(paper, 'NoiNhan', ['size', 'bold', 'italic'], report, paper.recipients.items);
      if (paper.standard.id === 'hd36') return items.length > 0;
      checkList(items, paper.standard.forms.recipients.value, LIST, report);
      checkArchive(items, { right: /^Lưu\s+[^\s:]/u, sample: '- Lưu Văn phòng Đảng ủy.' }, report);
      return items.length > 0;
    },
  },
  {
    id: 'NN-05',
    clause: { hd36: '' },
    severity: 'warning',
    title: { vi: 'nơi nhận không ngăn bằng dấu phẩy', en: 'recipients are not parted by commas' },
    why: 'Theo Hướng dẫn 36 (áp dụng cho văn bản trước ngày 27/5/2026), cuối mỗi nơi nhận có dấu phẩy, cuối dòng cuối cùng có dấu chấm.',
    bad: '- Thường trực Huyện ủy;',
    good: '- Thường trực Huyện ủy,',
    check(paper, report) {
      const items = itemsOf(paper);
      checkList(items, paper.standard.forms.recipients.value, LIST, report);
      return items.length > 0;
    },
  },
];
