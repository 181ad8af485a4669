import { addresseeRules } from '../../../src/form/rules/recipients/addressees.ts';
import { recipientRules } from '../../../src/form/rules/recipients/recipients.ts';
import { describeRules } from '../../helpers/form.ts';
import { before, paragraph } from '../../helpers/spoil.ts';

/** A plan turned into a submission to one office, those above first among its recipients. */
function asSubmission(xml: string, words: string, first = '- Như trên;'): string {
  const looked = paragraph('NoiDung', words, { run: words.startsWith('Kính trình') ? ITALIC : '' });
  return before(before(renamed(xml), 'CanCu', looked), 'NoiNhan', paragraph('NoiNhan', first));
}

const ITALIC = '<w:rPr><w:i/></w:rPr>';

function renamed(xml: string): string {
  return xml
    .replace('>KẾ HOẠCH<', '>TỜ TRÌNH<')
    .replaceAll('18/KH-', '18/TTr-')
    .replaceAll('18-KH/', '18-TTr/');
}

describeRules(
  'recipients',
  [...recipientRules, ...addresseeRules],
  [
    {
      id: 'NN-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('>Nơi nhận:<', '>Nơi nhận<'),
      says: '“Nơi nhận”, quy định ghi “Nơi nhận:”',
    },
    {
      id: 'NN-01',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('"NoiNhanTieuDe"/></w:pPr><w:r>', '$&<w:rPr><w:i w:val="0"/></w:rPr>'),
      says: 'tiêu đề Nơi nhận kiểu chữ đứng, quy định in nghiêng',
    },
    {
      id: 'NN-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('"NoiNhanTieuDe"/>', '$&<w:jc w:val="center"/>'),
      says: 'tiêu đề Nơi nhận căn giữa, quy định căn trái',
    },
    {
      id: 'NN-01',
      good: 'nd30-thongbao',
      change: (xml) => inRowBelow(xml),
      says: 'không ngang hàng với dòng quyền hạn',
    },
    {
      id: 'NN-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="NoiNhan.*?<\/w:p>(?=<\/w:tc>)/u, '<w:p/>'),
      says: 'văn bản không có phần “Nơi nhận:”',
    },
    {
      id: 'NN-02',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('- Lưu: VT.', '- Lưu VT.'),
      says: 'dòng lưu ghi “Lưu VT”, quy định “- Lưu: VT, <đơn vị soạn thảo>.”',
    },
    {
      id: 'NN-02',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(/(- Các chi bộ[^<]*);/u, '$1,').replace('>- Ban Thường vụ', '>+ Ban Thường vụ'),
      says: /bắt đầu bằng “\+”, quy định gạch đầu dòng “-”\n.*kết thúc bằng “,”, quy định “;”/u,
    },
    {
      id: 'NN-02',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('"NoiNhan"/></w:pPr><w:r>', '$&<w:rPr><w:sz w:val="24"/></w:rPr>'),
      says: 'Nơi nhận cỡ 12, quy định cỡ 11',
    },
    {
      id: 'NN-03',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replace('"NoiNhanTieuDe"/></w:pPr><w:r>', '$&<w:rPr><w:b/><w:u w:val="none"/></w:rPr>'),
      says: /in đậm, quy định không đậm\n.*không gạch chân, quy định gạch chân/u,
    },
    {
      id: 'NN-04',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('- Lưu Văn phòng', '- Lưu: Văn phòng'),
      says: 'dòng lưu ghi “Lưu: Văn phòng Đảng ủy”, quy định “- Lưu Văn phòng Đảng ủy.”',
    },
    {
      id: 'NN-04',
      good: 'hd05-bienban',
      change: (xml) =>
        xml.replace(/<w:p><w:pPr><w:pStyle w:val="NoiNhan"\/><\/w:pPr><w:r><w:t[^>]*>- Lưu.*?<\/w:p>/u, ''),
      says: 'nơi nhận không có dòng lưu, quy định dòng cuối là “- Lưu Văn phòng Đảng ủy.”',
    },
    {
      id: 'NN-05',
      good: 'hd36-kehoach',
      change: (xml) => xml.replaceAll(/("NoiNhan"(?:(?!<\/w:p>).)*),<\/w:t>/gu, '$1;</w:t>'),
      says: /^dòng của nơi nhận kết thúc bằng “;”, quy định “,” \(và 4 chỗ nữa như vậy\)$/u,
    },
    {
      id: 'NN-06',
      good: 'nd30-kehoach',
      change: (xml) => asSubmission(xml, 'Kính gửi: Ủy ban nhân dân tỉnh Mẫu', '- Ủy ban nhân dân tỉnh;'),
      says: 'văn bản có “Kính gửi:” nhưng nơi nhận bắt đầu bằng “Ủy ban nhân dân tỉnh”, quy định “Như trên”',
    },
    {
      id: 'NN-07',
      good: 'nd30-kehoach',
      change: (xml) =>
        asSubmission(xml, 'Kính gửi: Ủy ban nhân dân tỉnh Mẫu')
          .replace('>TỜ TRÌNH<', '>KẾ HOẠCH<')
          .replaceAll('18/TTr-', '18/KH-'),
      says: 'kế hoạch không dùng “Kính gửi”',
    },
    {
      id: 'NN-08',
      good: 'hd05-kehoach',
      change: (xml) =>
        asSubmission(xml, 'Kính trình: Ban Thường vụ Tỉnh ủy Mẫu').replace('>Kính trình:', '>Kính gửi:'),
      says: 'tờ trình ghi “Kính gửi”, quy định “Kính trình:”',
    },
    {
      id: 'NN-08',
      good: 'hd05-kehoach',
      change: (xml) => asSubmission(xml, 'Kính trình: Ban Thường vụ Tỉnh ủy Mẫu').replace(ITALIC, ''),
      says: 'kính gửi kiểu chữ đứng, quy định in nghiêng',
    },
    {
      id: 'NN-09',
      good: 'nd30-kehoach',
      change: (xml) => asSubmission(xml, 'Kính gửi: Ủy ban nhân dân tỉnh; Sở Nội vụ'),
      says: 'văn bản gửi nhiều nơi mà có tên cùng dòng với “Kính gửi:”',
    },
    {
      id: 'NN-09',
      good: 'nd30-kehoach',
      change: (xml) => below(asSubmission(xml, 'Kính gửi:'), ['- Ủy ban nhân dân tỉnh.']),
      says: 'văn bản gửi một nơi mà tên nơi ấy ở dòng dưới',
    },
    {
      id: 'NN-09',
      good: 'nd30-kehoach',
      change: (xml) => below(asSubmission(xml, 'Kính gửi:'), ['- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ;']),
      says: 'dòng cuối của phần kính gửi kết thúc bằng “;”, quy định “.”',
    },
  ],
);

function below(xml: string, names: readonly string[]): string {
  return before(xml, 'CanCu', names.map((name) => paragraph('NoiDung', name)).join(''));
}

/** Moves the cell of the recipients into a row of its own, under the signature. */
function inRowBelow(xml: string): string {
  return xml.replace(
    /(<w:tr>(?:(?!<w:tr>).)*?)(<w:tc>(?:(?!<w:tc>).)*Nơi nhận:.*?<\/w:tc>)(.*?)<\/w:tr>/u,
    '$1<w:tc><w:p/></w:tc>$3</w:tr><w:tr>$2<w:tc><w:p/></w:tc></w:tr>',
  );
}
