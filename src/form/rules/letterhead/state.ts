import { checkLook } from '../../look.ts';
import { quoted } from '../../quote.ts';
import type { FormRules } from '../../rule.ts';
import { checkDrawnLine } from '../lines/drawn-line.ts';
import { checkBody, checkPosition } from './looks.ts';
import { checkMotto, checkSizes } from './motto.ts';
import { pieces, standsAlone } from './pieces.ts';
import { checkSpacing } from './spacing.ts';
import { checkTitle } from './title.ts';

/** Letterhead of a state paper, HD-01 to HD-11. */
export const stateLetterheadRules: FormRules = [
  {
    id: 'HD-01',
    clause: { nd30: 'PL I.II.1.a' },
    severity: 'error',
    title: { vi: 'thiếu, sai hoặc thừa Quốc hiệu', en: 'the Quốc hiệu is missing, misspelt or repeated' },
    why: 'Quốc hiệu là thành phần bắt buộc đầu tiên của văn bản hành chính, ghi đúng từng chữ, một lần ở đầu trang thứ nhất.',
    bad: 'CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM',
    good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    check: (paper, report) => checkTitle(paper, 'QuocHieu', report),
  },
  {
    id: 'HD-02',
    clause: { nd30: 'PL I.II.1.a' },
    severity: 'error',
    title: { vi: 'Quốc hiệu trình bày chưa đúng', en: 'the Quốc hiệu is not printed as required' },
    why: 'Quốc hiệu in hoa, đậm, đứng, cỡ 12 - 13, ở góc trên bên phải trang đầu; chữ quá cỡ làm dòng bị ngắt và lệch cả phần đầu văn bản.',
    fixable: 'look',
    check(paper, report) {
      checkPosition(paper, 'QuocHieu', report);
      return checkLook(paper, 'QuocHieu', ['size', 'bold', 'italic', 'case'], report);
    },
  },
  {
    id: 'HD-03',
    clause: { nd30: 'PL I.II.1.b' },
    severity: 'error',
    title: { vi: 'thiếu hoặc ghi sai tiêu ngữ', en: 'the motto is missing or misspelt' },
    why: 'Tiêu ngữ chỉ viết hoa chữ đầu của ba cụm từ, giữa các cụm từ có gạch nối ngắn và dấu cách hai bên. Word hay tự đổi gạch nối thành gạch dài.',
    bad: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
    good: 'Độc lập - Tự do - Hạnh phúc',
    explainedBy: ['UNI-04', 'UNI-05'],
    check: checkMotto,
  },
  {
    id: 'HD-04',
    clause: { nd30: 'PL I.II.1.b' },
    severity: 'error',
    title: { vi: 'tiêu ngữ trình bày chưa đúng', en: 'the motto is not printed as required' },
    why: 'Tiêu ngữ in đậm, đứng, cỡ 13 - 14, đặt canh giữa dưới Quốc hiệu.',
    fixable: true,
    check(paper, report) {
      const mottos = pieces(paper, 'TieuNgu');
      checkLook(paper, 'TieuNgu', ['align'], report, mottos.filter(standsAlone));
      return checkLook(paper, 'TieuNgu', ['size', 'bold', 'italic'], report);
    },
  },
  {
    id: 'HD-05',
    clause: { nd30: 'PL I.II.1.b' },
    severity: 'error',
    title: {
      vi: 'đường kẻ dưới tiêu ngữ thiếu hoặc sai độ dài',
      en: 'the line under the motto is missing or of a wrong length',
    },
    why: 'Dưới tiêu ngữ là đường kẻ nét liền dài bằng dòng chữ; gạch chân hay gõ dấu gạch dưới không phải đường kẻ và lệch đi mỗi khi đổi cỡ chữ.',
    check: (paper, report) => checkDrawnLine(paper, 'KeTieuNgu', report),
  },
  {
    id: 'HD-06',
    clause: { nd30: 'PL I.V chú thích 1' },
    severity: 'error',
    title: {
      vi: 'cỡ chữ Quốc hiệu, tiêu ngữ và ngày không đi cùng nhau',
      en: 'the sizes of Quốc hiệu, motto and date do not go together',
    },
    why: 'Cỡ chữ trong một văn bản tăng, giảm phải thống nhất: Quốc hiệu 13 thì tiêu ngữ và địa danh, ngày tháng 14; Quốc hiệu 12 thì cả hai là 13.',
    fixable: true,
    explainedBy: ['HD-02', 'HD-04', 'DT-03'],
    check: checkSizes,
  },
  {
    id: 'HD-07',
    clause: { nd30: 'Điều 8' },
    severity: 'error',
    title: { vi: 'văn bản hành chính ghi tiêu đề của Đảng', en: 'a state paper has the title of the Party' },
    why: 'Văn bản của Ủy ban nhân dân, Hội đồng nhân dân ghi Quốc hiệu và tiêu ngữ; tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” chỉ dùng cho văn bản của Đảng.',
    bad: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    check(paper, report) {
      for (const piece of pieces(paper, 'TieuDeDang'))
        report({
          at: piece,
          message: {
            vi: `phần đầu văn bản hành chính ghi ${quoted(piece.text)}, quy định ghi Quốc hiệu và tiêu ngữ`,
            en: `the letterhead of a state paper reads ${quoted(piece.text)}; required: Quốc hiệu and motto`,
          },
          hint: {
            vi: 'xóa dòng ấy; nếu là văn bản của Đảng thì kiểm tra với --standard hd05',
            en: 'delete it; for a paper of the Party use --standard hd05',
          },
        });
      return paper.pieces.has('QuocHieu') || paper.pieces.has('TieuDeDang');
    },
  },
  {
    id: 'HD-08',
    clause: { nd30: 'PL I.II.2.b' },
    severity: 'error',
    title: {
      vi: 'tên cơ quan chủ quản trình bày chưa đúng',
      en: 'the superior body is not printed as required',
    },
    why: 'Tên cơ quan chủ quản in hoa, đứng, không đậm để phân biệt với cơ quan ban hành ở dòng dưới.',
    fixable: 'look',
    check: (paper, report) => checkBody(paper, 'ChuQuan', report),
  },
  {
    id: 'HD-09',
    clause: { nd30: 'PL I.II.2.b' },
    severity: 'error',
    title: {
      vi: 'tên cơ quan ban hành trình bày chưa đúng',
      en: 'the issuing body is not printed as required',
    },
    why: 'Tên cơ quan ban hành in hoa, đậm, đứng, canh giữa dưới tên cơ quan chủ quản: nhìn vào là biết ai ban hành.',
    fixable: 'look',
    check: (paper, report) => checkBody(paper, 'TenCoQuan', report),
  },
  {
    id: 'HD-10',
    clause: { nd30: 'PL I.II.2.b' },
    severity: 'error',
    title: {
      vi: 'đường kẻ dưới tên cơ quan thiếu, sai độ dài hoặc lệch',
      en: 'the line under the issuing body is missing, of a wrong length or askew',
    },
    why: 'Dưới tên cơ quan ban hành là đường kẻ nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân giữa.',
    check: (paper, report) => checkDrawnLine(paper, 'KeCoQuan', report),
  },
  {
    id: 'HD-11',
    clause: { nd30: 'PL I.II.1.c, 2.b' },
    severity: 'warning',
    title: { vi: 'phần đầu văn bản không giãn dòng đơn', en: 'the letterhead is not single-spaced' },
    why: 'Quốc hiệu với tiêu ngữ, cơ quan chủ quản với cơ quan ban hành cách nhau dòng đơn; khoảng cách mặc định của Word đẩy các dòng ra xa nhau.',
    fixable: true,
    check: checkSpacing,
  },
];
