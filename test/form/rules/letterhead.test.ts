import { formerUnitRules } from '../../../src/form/rules/letterhead/former-units.ts';
import { partyLetterheadRules } from '../../../src/form/rules/letterhead/party.ts';
import { stateLetterheadRules } from '../../../src/form/rules/letterhead/state.ts';
import { describeRules, type Spoilt } from '../../helpers/form.ts';
import { again, look, paragraphOf, retype, shape, textOf, unstyled } from '../../helpers/retouch.ts';

/** The drawn line of a style goes, or something else takes its place. */
const lineOf = (style: string, instead = '') => paragraphOf(style, () => instead);
const typed = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>____________</w:t></w:r></w:p>';

const state: readonly Spoilt[] = [
  {
    id: 'HD-01',
    good: 'nd30-kehoach',
    change: retype('CHỦ NGHĨA', 'CHỦ NGHỈA'),
    says: 'Quốc hiệu ghi “CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM”, quy định “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
  },
  { id: 'HD-01', good: 'nd30-kehoach', change: again('QuocHieu'), says: 'Quốc hiệu ghi 2 lần' },
  {
    id: 'HD-02',
    good: 'nd30-kehoach',
    change: look('QuocHieu', '<w:b w:val="0"/>'),
    says: 'không đậm, quy định in đậm',
  },
  {
    id: 'HD-02',
    good: 'nd30-bienban',
    change: look('QuocHieu', '<w:sz w:val="22"/>'),
    says: 'Quốc hiệu cỡ 11, quy định cỡ 12 - 13',
  },
  {
    id: 'HD-03',
    good: 'nd30-kehoach',
    change: retype('Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc'),
    says: 'tiêu ngữ ghi “Độc Lập - Tự Do - Hạnh Phúc”, quy định “Độc lập - Tự do - Hạnh phúc”',
  },
  {
    id: 'HD-03',
    good: 'nd30-thongbao',
    change: retype('Hạnh phúc</w:t>', 'Hạnh phúc.</w:t>'),
    says: 'tiêu ngữ ghi',
  },
  {
    id: 'HD-03',
    good: 'nd30-thongbao',
    change: (xml) => lineOf('KeTieuNgu')(paragraphOf('TieuNgu', () => '')(xml)),
    says: 'dưới Quốc hiệu không có tiêu ngữ',
  },
  {
    id: 'HD-04',
    good: 'nd30-kehoach',
    change: look('TieuNgu', '<w:i/>'),
    says: 'tiêu ngữ in nghiêng, quy định kiểu chữ đứng',
  },
  {
    id: 'HD-04',
    good: 'nd30-kehoach',
    change: shape('TieuNgu', '<w:jc w:val="left"/>'),
    says: 'căn trái, quy định căn giữa',
  },
  {
    id: 'HD-05',
    good: 'nd30-kehoach',
    change: lineOf('KeTieuNgu'),
    says: 'dưới tiêu ngữ không có đường kẻ, quy định kẻ nét liền dài bằng dòng chữ',
  },
  {
    id: 'HD-05',
    good: 'nd30-thongbao',
    change: lineOf('KeTieuNgu', typed),
    says: 'chỉ có dòng gạch gõ bằng phím',
  },
  {
    id: 'HD-05',
    good: 'nd30-thongbao',
    change: (xml) => look('TieuNgu', '<w:u w:val="single"/>')(lineOf('KeTieuNgu')(xml)),
    says: 'chỉ có chữ gạch chân',
  },
  {
    id: 'HD-05',
    good: 'nd30-bienban',
    change: retype('w:left="1206" w:right="1206"', 'w:left="2000" w:right="2000"'),
    says: 'đường kẻ dưới tiêu ngữ dài 32 mm, bằng 54 % dòng chữ',
  },
  {
    id: 'HD-06',
    good: 'nd30-kehoach',
    change: look('QuocHieu', '<w:sz w:val="24"/>'),
    says: 'tiêu ngữ cỡ 14 dưới Quốc hiệu cỡ 12, quy định lớn hơn 1 cỡ',
  },
  {
    id: 'HD-06',
    good: 'nd30-thongbao',
    change: look('DiaDanhNgay', '<w:sz w:val="26"/>'),
    says: 'địa danh và ngày cỡ 13, tiêu ngữ cỡ 14, quy định cùng cỡ',
  },
  {
    id: 'HD-07',
    good: 'nd30-kehoach',
    change: paragraphOf('QuocHieu', (p) => p + unstyled('ĐẢNG CỘNG SẢN VIỆT NAM')),
    says: 'phần đầu văn bản hành chính ghi “ĐẢNG CỘNG SẢN VIỆT NAM”',
  },
  {
    id: 'HD-08',
    good: 'nd30-kehoach',
    change: paragraphOf(
      'TenCoQuan',
      (p) => unstyled('ỦY BAN NHÂN DÂN TỈNH MẪU', { bold: true, size: 13 }) + p,
    ),
    says: 'cơ quan chủ quản in đậm, quy định không đậm',
  },
  {
    id: 'HD-09',
    good: 'nd30-thongbao',
    change: look('TenCoQuan', '<w:b w:val="0"/>'),
    says: 'tên cơ quan không đậm, quy định in đậm',
  },
  {
    id: 'HD-09',
    good: 'nd30-thongbao',
    change: retype('>PHƯỜNG MẪU<', '>Phường Mẫu<'),
    says: 'chữ in thường, quy định chữ in hoa',
  },
  {
    id: 'HD-10',
    good: 'nd30-kehoach',
    change: lineOf('KeCoQuan'),
    says: 'dưới tên cơ quan không có đường kẻ, quy định kẻ nét liền dài từ 1/3 đến 1/2 dòng chữ',
  },
  {
    id: 'HD-10',
    good: 'nd30-kehoach',
    change: retype('w:left="1388" w:right="1388"', 'w:left="400" w:right="400"'),
    says: 'quy định dài từ 1/3 đến 1/2 dòng chữ',
  },
  {
    id: 'HD-10',
    good: 'nd30-kehoach',
    change: retype('w:left="1388" w:right="1388"', 'w:left="988" w:right="1788"'),
    says: 'lệch khỏi giữa dòng chữ',
  },
  {
    id: 'HD-11',
    good: 'nd30-kehoach',
    change: shape('TieuNgu', '<w:spacing w:before="120"/>'),
    says: 'cách nhau thêm 6 pt, quy định cách nhau dòng đơn',
  },
  {
    id: 'HD-11',
    good: 'nd30-kehoach',
    change: shape('TieuNgu', '<w:spacing w:line="360" w:lineRule="auto"/>'),
    says: 'giãn dòng 1,5, quy định dòng đơn',
  },
];

const party: readonly Spoilt[] = [
  {
    id: 'HD-12',
    good: 'hd05-kehoach',
    change: look('TieuDeDang', '<w:sz w:val="26"/>'),
    also: ['HD-13'],
    says: 'tiêu đề Đảng cỡ 13, quy định cỡ 15',
  },
  {
    id: 'HD-12',
    good: 'hd36-kehoach',
    change: look('TieuDeDang', '<w:i/>'),
    says: 'in nghiêng, quy định kiểu chữ đứng',
  },
  { id: 'HD-12', good: 'hd05-bienban', change: again('TieuDeDang'), says: 'tiêu đề Đảng ghi 2 lần' },
  {
    id: 'HD-13',
    good: 'hd05-kehoach',
    change: lineOf('KeTieuDeDang'),
    says: 'dưới tiêu đề Đảng không có đường kẻ',
  },
  {
    id: 'HD-13',
    good: 'hd05-kehoach',
    change: retype('w:left="611" w:right="611"', 'w:left="1611" w:right="1611"'),
    says: 'bằng 52 % dòng chữ “ĐẢNG CỘNG SẢN VIỆT NAM”',
  },
  {
    id: 'HD-14',
    good: 'hd05-kehoach',
    change: paragraphOf('KeTieuDeDang', (p) => p + unstyled('Độc lập - Tự do - Hạnh phúc')),
    says: 'chỉ ghi tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  },
  {
    id: 'HD-15',
    good: 'hd05-kehoach',
    change: look('ChuQuan', '<w:b/>'),
    says: 'cơ quan cấp trên in đậm, quy định không đậm',
  },
  {
    id: 'HD-15',
    good: 'hd36-kehoach',
    change: look('TenCoQuan', '<w:sz w:val="26"/>'),
    says: 'tên cơ quan cỡ 13, quy định cỡ 14',
  },
  {
    id: 'HD-15',
    good: 'hd05-kehoach',
    change: retype('ĐẢNG BỘ TỈNH MẪU', 'TỈNH ỦY MẪU'),
    says: 'cơ quan cấp trên của đảng ủy ghi “TỈNH ỦY MẪU”',
  },
  {
    id: 'HD-16',
    good: 'hd05-kehoach',
    change: paragraphOf('DauSao', () => ''),
    says: 'dưới tên cơ quan không có dấu sao',
  },
  {
    id: 'HD-16',
    good: 'hd05-kehoach',
    change: paragraphOf(
      'DauSao',
      () => '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr></w:pPr></w:p>',
    ),
    says: 'dưới tên cơ quan có đường kẻ, không có dấu sao',
  },
  {
    id: 'HD-16',
    good: 'hd36-kehoach',
    change: textOf('DauSao', '***'),
    says: 'ghi “***”, quy định một dấu “*”',
  },
  {
    id: 'HD-17',
    good: 'hd05-kehoach',
    change: retype('>ĐẢNG ỦY PHƯỜNG MẪU<', '>BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG MẪU<'),
    says: 'quy định ghi tên cấp ủy, không ghi ban thường vụ',
  },
];

const former: readonly Spoilt[] = [
  {
    id: 'HD-18',
    good: 'hd05-kehoach',
    change: retype('>ĐẢNG BỘ TỈNH MẪU<', '>ĐẢNG BỘ TỈNH MẪU - HUYỆN ỦY MẪU<'),
    says: 'không còn từ ngày 01/7/2025',
  },
  {
    id: 'HD-19',
    good: 'nd30-kehoach',
    change: retype('>PHƯỜNG MẪU<', '>HUYỆN MẪU<'),
    says: '“HUYỆN MẪU” là của cấp huyện',
  },
];

describeRules(
  'letterhead',
  [...stateLetterheadRules, ...partyLetterheadRules, ...formerUnitRules],
  [...state, ...party, ...former],
);
