import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { folded } from '../../recognise/text.ts';
import { type FormRules, party, type ReportForm } from '../../rule.ts';
import { checkDrawnLine } from '../lines/drawn-line.ts';
import { checkStar } from './issuer-mark.ts';
import { checkBody, checkPosition } from './looks.ts';
import { hasGap, joined, pieces } from './pieces.ts';
import { checkTitle } from './title.ts';

/** Committees of communes, wards and special zones. */
const LOCAL_COMMITTEE = /^dang uy (?:xa|phuong|dac khu) /;

/** The committee of a commune stands under the Party organisation (đảng bộ) of its province. */
function checkSuperior(paper: Paper, report: ReportForm): void {
  const issuer = pieces(paper, 'TenCoQuan');
  const superior = pieces(paper, 'ChuQuan');
  const [first] = issuer;
  // HD 36 is known only in outline.
  if (first === undefined || paper.standard.id !== 'hd05' || superior.some(hasGap)) return;
  if (!LOCAL_COMMITTEE.test(folded(joined(issuer)))) return;
  const name = joined(superior);
  if (/^dang bo /.test(folded(name))) return;
  report({
    at: superior[0] ?? first,
    message: {
      vi: `${name === '' ? 'phía trên tên đảng ủy không có cơ quan cấp trên' : `cơ quan cấp trên của đảng ủy ghi ${quoted(name)}`}, quy định ghi đảng bộ cấp tỉnh`,
      en: `${name === '' ? 'no superior body stands over the committee' : `the superior body reads ${quoted(name)}`}; required: the Party organisation of the province`,
    },
    hint: {
      vi: 'ghi “ĐẢNG BỘ TỈNH …” hoặc “ĐẢNG BỘ THÀNH PHỐ …” ở dòng trên',
      en: 'write “ĐẢNG BỘ TỈNH …” or “ĐẢNG BỘ THÀNH PHỐ …” on the line above',
    },
  });
}

/** The clause of both standards of the Party forbids these in its letterhead. */
function stateTitles(paper: Paper): Piece[] {
  return [...pieces(paper, 'QuocHieu'), ...pieces(paper, 'TieuNgu')];
}

/** Letterhead of a paper of the Party, HD-12 to HD-17. */
export const partyLetterheadRules: FormRules = [
  {
    id: 'HD-12',
    clause: party('I.1.2; PL2-1'),
    severity: 'error',
    title: {
      vi: 'tiêu đề Đảng thiếu, sai hoặc trình bày chưa đúng',
      en: 'the title of the Party is missing, misspelt or not printed as required',
    },
    why: 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” in hoa, đậm, cỡ 15, ghi một lần ở góc trên bên phải trang đầu mọi văn bản của Đảng.',
    fixable: 'look',
    bad: 'Đảng Cộng sản Việt Nam',
    good: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    check(paper, report) {
      checkPosition(paper, 'TieuDeDang', report);
      checkLook(paper, 'TieuDeDang', ['size', 'bold', 'italic', 'case'], report);
      return checkTitle(paper, 'TieuDeDang', report);
    },
  },
  {
    id: 'HD-13',
    clause: party('I.1.2'),
    severity: 'error',
    title: {
      vi: 'đường kẻ dưới tiêu đề Đảng thiếu hoặc sai độ dài',
      en: 'the line under the title of the Party is missing or of a wrong length',
    },
    why: 'Dưới tiêu đề là đường kẻ nét liền dài bằng dòng chữ; gạch chân hay gõ dấu gạch dưới không phải đường kẻ và lệch đi mỗi khi đổi cỡ chữ.',
    check: (paper, report) => checkDrawnLine(paper, 'KeTieuDeDang', report),
  },
  {
    id: 'HD-14',
    clause: party('I.1'),
    severity: 'error',
    title: {
      vi: 'văn bản của Đảng ghi Quốc hiệu hoặc tiêu ngữ',
      en: 'a paper of the Party has Quốc hiệu or motto',
    },
    why: 'Quốc hiệu và tiêu ngữ chỉ dùng cho văn bản của cơ quan nhà nước; văn bản của Đảng chỉ có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
    bad: 'Độc lập - Tự do - Hạnh phúc',
    good: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    check(paper, report) {
      const { value } = paper.standard.forms.title;
      for (const piece of stateTitles(paper))
        report({
          at: piece,
          message: {
            vi: `phần đầu văn bản của Đảng ghi ${quoted(piece.text)}, quy định chỉ ghi tiêu đề “${value}”`,
            en: `the letterhead of a paper of the Party reads ${quoted(piece.text)}; required: only “${value}”`,
          },
          hint: {
            vi: 'xóa dòng ấy; nếu là văn bản của Ủy ban nhân dân thì kiểm tra với --standard nd30',
            en: 'delete it; for a state paper use --standard nd30',
          },
        });
      return paper.pieces.has('TieuDeDang') || stateTitles(paper).length > 0;
    },
  },
  {
    id: 'HD-15',
    clause: party('I.2.1.2.c; PL2-2'),
    severity: 'error',
    title: {
      vi: 'tên cơ quan ban hành, cơ quan cấp trên trình bày chưa đúng',
      en: 'the issuing or the superior body is not printed as required',
    },
    why: 'Cơ quan cấp trên in hoa, đứng, không đậm; cấp ủy ban hành in hoa, đậm ở dòng dưới. Đảng ủy xã, phường, đặc khu ghi dưới đảng bộ tỉnh, thành phố.',
    fixable: 'look',
    bad: 'TỈNH ỦY MẪU\nĐẢNG ỦY PHƯỜNG MẪU',
    good: 'ĐẢNG BỘ TỈNH MẪU\nĐẢNG ỦY PHƯỜNG MẪU',
    check(paper, report) {
      checkSuperior(paper, report);
      checkBody(paper, 'ChuQuan', report);
      return checkBody(paper, 'TenCoQuan', report);
    },
  },
  {
    id: 'HD-16',
    clause: party('I.2.2.1'),
    severity: 'error',
    title: { vi: 'dưới tên cơ quan thiếu dấu sao', en: 'no star under the issuing body' },
    why: 'Văn bản của Đảng đặt một dấu sao (*) dưới tên cơ quan ban hành, không kẻ đường ngang như văn bản hành chính.',
    fixable: 'look',
    bad: 'ĐẢNG ỦY PHƯỜNG MẪU\n***',
    good: 'ĐẢNG ỦY PHƯỜNG MẪU\n*',
    check: checkStar,
  },
  {
    id: 'HD-17',
    clause: { hd05: 'I.2.1.2.c' },
    severity: 'error',
    title: { vi: 'tên cơ quan ban hành ghi ban thường vụ', en: 'the letterhead names the standing board' },
    why: 'Văn bản của ban thường vụ vẫn ghi tên đảng ủy ở phần đầu; ban thường vụ chỉ xuất hiện ở chỗ ký “T/M BAN THƯỜNG VỤ”.',
    bad: 'BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG MẪU',
    good: 'ĐẢNG ỦY PHƯỜNG MẪU',
    check(paper, report) {
      const bodies = [...pieces(paper, 'ChuQuan'), ...pieces(paper, 'TenCoQuan')];
      for (const piece of bodies.filter(({ text }) => /(?:^| )ban thuong vu(?: |$)/.test(folded(text))))
        report({
          at: piece,
          message: {
            vi: `tên cơ quan ban hành ghi ${quoted(piece.text)}, quy định ghi tên cấp ủy, không ghi ban thường vụ`,
            en: `the issuing body reads ${quoted(piece.text)}; required: the committee, not its standing board`,
          },
          hint: {
            vi: 'bỏ chữ “BAN THƯỜNG VỤ”; ghi “T/M BAN THƯỜNG VỤ” ở chỗ ký',
            en: 'drop “BAN THƯỜNG VỤ”; it belongs to the signature: “T/M BAN THƯỜNG VỤ”',
          },
        });
      return bodies.length > 0;
    },
  },
];
