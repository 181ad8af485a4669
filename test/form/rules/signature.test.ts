import { minutesSignatureRules } from '../../../src/form/rules/signature/minutes-signatures.ts';
import { signatureRules } from '../../../src/form/rules/signature/signature.ts';
import { signaturePageRules } from '../../../src/form/rules/signature/signature-page.ts';
import { signedForRules } from '../../../src/form/rules/signature/signed-for.ts';
import { signerRules } from '../../../src/form/rules/signature/signer.ts';
import { describeRules } from '../../helpers/form.ts';
import { behind, paragraph, without } from '../../helpers/spoil.ts';

/** Gives the letters of the first paragraph of a style a look of their own. */
function look(xml: string, style: string, run: string): string {
  return xml.replace(`<w:pStyle w:val="${style}"/></w:pPr><w:r>`, `$&<w:rPr>${run}</w:rPr>`);
}

/** A picture behind the title of the signer. */
function picture(xml: string): string {
  const blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rIdKy"/>';
  const inline = `<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="400000"/>${blip}</wp:inline>`;
  const drawing = `<w:p><w:pPr><w:pStyle w:val="ChucVuKy"/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
  return behind(xml, 'ChucVuKy', drawing);
}

const relation =
  '<Relationship Id="rIdKy" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/ky.jpg"/>';

describeRules(
  'signature',
  [...signatureRules, ...signerRules, ...signedForRules, ...minutesSignatureRules, ...signaturePageRules],
  [
    {
      id: 'SG-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('>TM. ỦY BAN', '>T/M ỦY BAN'),
      says: '“T/M ỦY BAN NHÂN DÂN” ghi sai chữ viết tắt quyền hạn, quy định “TM. ỦY BAN NHÂN DÂN”',
    },
    {
      id: 'SG-01',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('>CHỦ TỊCH<', '>QUYỀN CHỦ TỊCH<'),
      says: '“QUYỀN CHỦ TỊCH” ghi sai chữ viết tắt quyền hạn, quy định “Q. CHỦ TỊCH”',
    },
    {
      id: 'SG-02',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>T/M BAN', '>TM. BAN'),
      says: '“TM. BAN THƯỜNG VỤ” ghi sai chữ viết tắt quyền hạn, quy định “T/M BAN THƯỜNG VỤ”',
    },
    {
      id: 'SG-02',
      good: 'hd36-thongbao',
      change: (xml) => xml.replace('>T/M BAN THƯỜNG VỤ', '>TUQ. BAN THƯỜNG VỤ'),
      says: 'quy định chỉ dùng T/M, K/T, T/L, Q.',
    },
    {
      id: 'SG-03',
      good: 'nd30-thongbao',
      change: (xml) => look(xml.replace('>CHỦ TỊCH<', '>Chủ tịch<'), 'ChucVuKy', '<w:b w:val="0"/>'),
      says: /không đậm, quy định in đậm\n.*chữ in thường, quy định chữ in hoa/u,
    },
    {
      id: 'SG-04',
      good: 'hd05-kehoach',
      change: (xml) => look(xml, 'ChucVuKy', '<w:b/>'),
      says: 'chức vụ người ký in đậm, quy định không đậm',
    },
    {
      id: 'SG-04',
      good: 'hd36-kehoach',
      change: (xml) => look(xml, 'QuyenHan', '<w:sz w:val="26"/>'),
      says: 'quyền hạn ký cỡ 13, quy định cỡ 14',
    },
    {
      id: 'SG-05',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('>Trần Thị B<', '>TRẦN THỊ B<'),
      says: 'họ tên người ký “TRẦN THỊ B” viết hoa toàn bộ',
    },
    {
      id: 'SG-05',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('"HoTenKy"/>', '$&<w:jc w:val="left"/>'),
      says: 'họ tên người ký căn trái, quy định căn giữa',
    },
    {
      id: 'SG-06',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace(/("HoTenKy".*?>)Trần Thị B</u, '$1Ths. BS Trần Thị B<'),
      says: 'trước họ tên người ký có “Ths. BS”, quy định chỉ ghi họ và tên',
    },
    {
      id: 'SG-06',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace(/("HoTenKy".*?>)Nguyễn Văn A</u, '$1Thượng tá Nguyễn Văn A<'),
      says: 'có “Thượng tá”',
    },
    {
      id: 'SG-07',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>BÍ THƯ<', '>PHÓ BÍ THƯ ĐẢNG ỦY<'),
      says: 'chức vụ “PHÓ BÍ THƯ ĐẢNG ỦY” kèm tên cấp ủy, quy định chỉ ghi “PHÓ BÍ THƯ”',
    },
    {
      id: 'SG-08',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>BÍ THƯ<', '>CHÁNH VĂN PHÒNG<'),
      says: 'dưới “T/M BAN THƯỜNG VỤ” là “CHÁNH VĂN PHÒNG”, quy định chỉ bí thư hoặc phó bí thư ký',
    },
    {
      id: 'SG-08',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>BÍ THƯ<', '>PHÓ BÍ THƯ<').replace('>T/M BAN THƯỜNG VỤ<', '>K/T BÍ THƯ<'),
      says: '“K/T BÍ THƯ”: phó bí thư ký thay mặt cấp ủy',
    },
    {
      id: 'SG-09',
      good: 'nd30-thongbao',
      change: (xml) => behind(xml, 'QuyenHan', paragraph('QuyenHan', 'KT. CHỦ TỊCH')),
      says: 'dưới “KT. CHỦ TỊCH” là “CHỦ TỊCH”, quy định là chức vụ cấp phó',
    },
    {
      id: 'SG-09',
      good: 'nd30-thongbao',
      change: (xml) => without(behind(xml, 'QuyenHan', paragraph('QuyenHan', 'KT. CHỦ TỊCH')), 'ChucVuKy'),
      says: 'dưới “KT. CHỦ TỊCH” không có chức vụ',
    },
    {
      id: 'SG-10',
      good: 'nd30-thongbao',
      change: (xml) =>
        xml.replace('>TM. ỦY BAN NHÂN DÂN<', '>KT. CHỦ TỊCH<').replace('>CHỦ TỊCH<', '>PHÓ CHỦ TỊCH<'),
      says: 'phần ký bắt đầu bằng “KT. CHỦ TỊCH”, quy định dòng đầu là “TM. ỦY BAN NHÂN DÂN”',
    },
    {
      id: 'SG-11',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('>THƯ KÝ<', '>CHỦ TRÌ<').replace('>CHỦ TỌA<', '>THƯ KÝ<'),
      says: '“THƯ KÝ” ký bên phải, quy định thư ký bên trái',
    },
    {
      id: 'SG-11',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('>THƯ KÝ<', '>NGƯỜI GHI BIÊN BẢN<'),
      says: '“NGƯỜI GHI BIÊN BẢN”, quy định ghi “THƯ KÝ”',
    },
    {
      id: 'SG-11',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('>CHỦ TỌA<', '>CÁN BỘ<'),
      says: 'biên bản không có chỗ ký của người chủ trì',
    },
    {
      id: 'SG-11',
      good: 'nd30-bienban',
      change: (xml) => recipientsFirst(xml),
      says: '“Nơi nhận:” của biên bản không ở dưới phần ký',
    },
    {
      id: 'SG-12',
      good: 'hd05-bienban',
      change: (xml) => xml.replace('>NGƯỜI GHI BIÊN BẢN<', '>THƯ KÝ<'),
      says: '“THƯ KÝ”, quy định ghi “NGƯỜI GHI BIÊN BẢN”',
    },
    {
      id: 'SG-13',
      good: 'nd30-thongbao',
      change: picture,
      parts: {
        'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${relation}$&`),
      },
      says: 'ảnh trong phần ký là tệp .jpg, quy định tệp .png nền trong suốt',
    },
    {
      id: 'SG-14',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('"KetThuc"/>', '$&<w:keepNext w:val="0"/>'),
      says: 'phần ký không được giữ liền với đoạn cuối của nội dung',
    },
    {
      id: 'SG-14',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replace(
          /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>((?:(?!<w:tr>).)*"ChucVuKy"\/>)/u,
          '<w:tr>$1<w:keepNext w:val="0"/>',
        ),
      says: 'phần ký có thể bị ngắt giữa hai trang',
    },
  ],
);

/** The row of the recipients put above that of the signatures. */
function recipientsFirst(xml: string): string {
  return xml.replace(
    /(<w:tr>(?:(?!<w:tr>).)*THƯ KÝ(?:(?!<w:tr>).)*<\/w:tr>)(<w:tr>(?:(?!<w:tr>).)*Nơi nhận:.*?<\/w:tr>)/u,
    '$2$1',
  );
}
