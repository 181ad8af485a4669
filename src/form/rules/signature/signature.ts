import type { ComponentId } from '../../../standards/standard.ts';
import { type Aspect, checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { isUpper } from '../../piece.ts';
import { isAuthority } from '../../recognise/signer.ts';
import { plain } from '../../recognise/text.ts';
import { everywhere, type FormRules, party, type ReportForm } from '../../rule.ts';
import { isGap, standsAlone } from '../recipients/recipient-list.ts';
import { knownMarks, markOf, rightly } from './authority-marks.ts';

function checkMarks(paper: Paper, report: ReportForm): boolean {
  const lines = paper.signatures.flatMap(({ authority, title }) => [...authority, ...title]);
  const marked = lines.flatMap((piece) => {
    const mark = isAuthority(piece.text) || /^quyền\s/iu.test(piece.text) ? markOf(piece.text) : null;
    return mark === null ? [] : [{ piece, mark }];
  });
  for (const { piece, mark } of marked) {
    const found = plain(piece.text);
    const wanted = rightly(mark, paper.standard);
    if (found === wanted) continue;
    const known = knownMarks(paper.standard);
    report({
      at: piece,
      message: {
        vi: `“${found}” ghi sai chữ viết tắt quyền hạn, quy định ${wanted === null ? `chỉ dùng ${known}` : `“${wanted}”`}`,
        en: `“${found}”: required ${wanted === null ? `one of ${known}` : `“${wanted}”`}`,
      },
      hint: {
        vi: wanted === null ? `thay bằng một trong các chữ ${known}` : `gõ lại “${wanted}”`,
        en: wanted === null ? `use one of ${known}` : `type “${wanted}”`,
      },
    });
  }
  return marked.length > 0;
}

/** Looks of the lines of a signature; where they stand is judged in cells only, elsewhere the file does not tell. */
function checkLines(
  paper: Paper,
  role: ComponentId,
  pieces: readonly Piece[],
  aspects: readonly Aspect[],
  report: ReportForm,
): void {
  const printed = pieces.filter(({ text }) => !isGap(text));
  checkLook(paper, role, aspects, report, printed);
  checkLook(paper, role, ['align'], report, printed.filter(standsAlone));
}

/** Signature: marks, looks and name, SG-01 to SG-05. */
export const signatureRules: FormRules = [
  {
    id: 'SG-01',
    clause: { nd30: 'PL I.II.7.b' },
    severity: 'error',
    title: { vi: 'chữ viết tắt quyền hạn ký ghi sai', en: 'mark of authority written wrongly' },
    why: 'Văn bản nhà nước ghi TM., KT., TL., TUQ., Q. có dấu chấm; T/M, K/T, T/L là cách ghi của văn bản Đảng.',
    bad: 'T/M ỦY BAN NHÂN DÂN',
    good: 'TM. ỦY BAN NHÂN DÂN',
    check: checkMarks,
  },
  {
    id: 'SG-02',
    clause: party('I.7.1.1'),
    severity: 'error',
    title: { vi: 'chữ viết tắt quyền hạn ký ghi sai', en: 'mark of authority written wrongly' },
    why: 'Văn bản của Đảng ghi T/M, K/T, T/L có gạch chéo, chỉ “Q.” có dấu chấm; TM., KT., TL. là cách ghi của văn bản nhà nước.',
    bad: 'TM. ĐẢNG ỦY',
    good: 'T/M ĐẢNG ỦY',
    check: checkMarks,
  },
  {
    id: 'SG-03',
    clause: { nd30: 'PL I.II.7.đ' },
    severity: 'error',
    title: { vi: 'quyền hạn, chức vụ người ký sai kiểu chữ', en: 'authority and title printed wrongly' },
    why: 'Quyền hạn và chức vụ của người ký in hoa, đứng, đậm, cỡ 13 - 14, đặt giữa phần ký.',
    fixable: 'look',
    bad: 'Chủ tịch',
    good: 'CHỦ TỊCH',
    check(paper, report) {
      const authority = paper.signatures.flatMap((one) => one.authority);
      const title = paper.signatures.flatMap((one) => one.title);
      const aspects: Aspect[] = ['size', 'bold', 'italic', 'case'];
      checkLines(paper, 'QuyenHan', authority, aspects, report);
      checkLines(paper, 'ChucVuKy', title, aspects, report);
      return authority.length + title.length > 0;
    },
  },
  {
    id: 'SG-04',
    clause: party('PL2-7'),
    severity: 'error',
    title: { vi: 'quyền hạn, chức vụ người ký sai kiểu chữ', en: 'authority and title printed wrongly' },
    why: 'Trong văn bản của Đảng, quyền hạn (T/M, K/T, T/L) in đậm còn chức vụ không đậm, đều in hoa cỡ 14; chức vụ in đậm là của văn bản nhà nước.',
    fixable: 'look',
    check(paper, report) {
      const authority = paper.signatures.flatMap((one) => one.authority);
      const title = paper.signatures.flatMap((one) => one.title);
      checkLines(paper, 'QuyenHan', authority, ['size', 'bold', 'italic', 'case'], report);
      // How bold the two title lines of minutes are, no clause says.
      const minutes = paper.type?.symbol === 'BB';
      checkLines(
        paper,
        'ChucVuKy',
        title,
        minutes ? ['size', 'case'] : ['size', 'bold', 'italic', 'case'],
        report,
      );
      return authority.length + title.length > 0;
    },
  },
  {
    id: 'SG-05',
    clause: everywhere('PL I.II.7.đ', 'PL2-7'),
    severity: 'error',
    title: { vi: 'họ tên người ký sai kiểu chữ', en: 'name of the signer printed wrongly' },
    why: 'Họ tên người ký viết hoa chữ cái đầu mỗi tiếng, đứng, đậm, đặt giữa, dưới quyền hạn và chức vụ; không viết hoa toàn bộ.',
    fixable: 'look',
    bad: 'NGUYỄN VĂN A',
    good: 'Nguyễn Văn A',
    check(paper, report) {
      const names = paper.signatures.flatMap(({ name }) => name ?? []);
      checkLines(paper, 'HoTenKy', names, ['size', 'bold', 'italic'], report);
      for (const name of names.filter(
        ({ text }) => isUpper(text) && /\p{Lu}[\u0300-\u036f]*\p{Lu}/u.test(text),
      )) {
        const found = plain(name.text);
        report({
          at: name,
          message: {
            vi: `họ tên người ký “${found}” viết hoa toàn bộ, quy định chỉ viết hoa chữ cái đầu mỗi tiếng`,
            en: `name of the signer “${found}” in capitals, required: only the first letter of each syllable`,
          },
          hint: {
            vi: `chọn họ tên, Trang đầu (Home) → Aa → Viết Hoa Đầu Mỗi Từ (Capitalize Each Word)`,
            en: 'Home → Change Case → Capitalize Each Word',
          },
        });
      }
      return names.some(({ text }) => !isGap(text));
    },
  },
];
