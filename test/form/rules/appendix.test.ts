import { appendixRules } from '../../../src/form/rules/appendix/appendix.ts';
import { markRules } from '../../../src/form/rules/appendix/marks.ts';
import { describeRules } from '../../helpers/form.ts';

/** A line under the number of the paper. */
function underNumber(text: string, look: string, shape = ''): (xml: string) => string {
  const line = `<w:p><w:pPr>${shape}<w:jc w:val="center"/></w:pPr><w:r><w:rPr>${look}<w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  return (xml) => xml.replace(/<w:pStyle w:val="SoKyHieu"\/>.*?<\/w:p>/u, `$&${line}`);
}

/** Changes the look of the first paragraph of a style. */
function look(style: string, properties: string): (xml: string) => string {
  return (xml) =>
    xml.replace(new RegExp(`(<w:pStyle w:val="${style}"/>.*?<w:r>)`, 'u'), `$1<w:rPr>${properties}</w:rPr>`);
}

const frame = `<w:pBdr>${['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="000000"/>`)
  .join('')}</w:pBdr>`;

describeRules(
  'appendices and marks',
  [...appendixRules, ...markRules],
  [
    {
      id: 'AP-01',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(/ và Phụ lục II \([^<]*?\)\./u, '.'),
      says: /^nội dung văn bản không nhắc đến “Phụ lục II”, quy định phải có chỉ dẫn về phụ lục$/u,
    },
    {
      id: 'AP-01',
      good: 'hd36-kehoach',
      change: (xml) => xml.replace('>Kèm theo Kế hoạch này có Phụ lục (', '>Có lịch riêng ('),
      says: 'nội dung văn bản không nhắc đến “Phụ lục”',
    },
    {
      id: 'AP-02',
      good: 'nd30-kehoach',
      change: (xml) => xml.replaceAll('Phụ lục II', 'Phụ lục 2').replaceAll('Phụ lục I', 'Phụ lục 1'),
      says: '“Phụ lục 1” đánh số “1”, từ hai phụ lục trở lên quy định đánh số bằng chữ số La Mã',
    },
    {
      id: 'AP-03',
      good: 'hd05-kehoach',
      change: (xml) => xml.replaceAll('Phụ lục 2', 'Phụ lục').replaceAll('Phụ lục 1', 'Phụ lục'),
      says: '“Phụ lục” chưa đánh số, từ hai phụ lục trở lên quy định đánh số bằng chữ số Ả Rập',
    },
    {
      id: 'AP-04',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('>Phụ lục<', '>PHỤ LỤC<'),
      says: 'số phụ lục chữ in hoa, quy định chữ in thường',
    },
    {
      id: 'AP-04',
      good: 'nd30-kehoach',
      change: look('PhuLucTen', '<w:b w:val="0"/><w:sz w:val="24"/>'),
      says: /tên phụ lục cỡ 12, quy định cỡ 13 - 14\ntên phụ lục không đậm, quy định in đậm/u,
    },
    {
      id: 'AP-04',
      good: 'nd30-kehoach',
      change: look('PhuLucKemTheo', '<w:i w:val="0"/>'),
      says: 'kèm theo phụ lục kiểu chữ đứng, quy định in nghiêng',
    },
    {
      id: 'AP-04',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(
          '>Phụ lục I</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="PhuLucTen"/></w:pPr><w:r><w:t xml:space="preserve">',
          '>Phụ lục I. ',
        ),
      says: '“Phụ lục I” cùng dòng với tên phụ lục',
    },
    {
      id: 'AP-05',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('Kèm theo Thông báo số 74/TB-UBND', 'Kèm theo Thông báo số 47/TB-UBND'),
      says: 'dòng kèm theo ghi “số 47/TB-UBND”, văn bản ghi “Số: 74/TB-UBND”',
    },
    {
      id: 'AP-05',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(/(<w:pStyle w:val="PhuLucKemTheo"\/>.*?)ngày 15/u, '$1ngày 25'),
      says: 'dòng kèm theo ghi ngày 25/6/2026, văn bản ghi ngày 15/6/2026',
    },
    {
      id: 'AP-05',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="PhuLucKemTheo"\/>.*?<\/w:p>/u, ''),
      says: '“Phụ lục” chưa có dòng “(Kèm theo …)” dưới tên phụ lục',
    },
    {
      id: 'AP-06',
      good: 'nd30-kehoach',
      change: underNumber('KHẨN', '<w:b/>'),
      says: '“KHẨN” chưa đóng khung',
    },
    {
      id: 'AP-06',
      good: 'nd30-kehoach',
      change: underNumber('Hỏa tốc', '', frame),
      says: /độ khẩn không đậm, quy định in đậm\nđộ khẩn chữ in thường, quy định chữ in hoa/u,
    },
    {
      id: 'AP-06',
      good: 'hd05-kehoach',
      change: underNumber('HỎA TỐC HẸN GIỜ', '<w:b/>'),
      says: 'mức độ khẩn ghi “HỎA TỐC HẸN GIỜ”, quy định một trong: HỎA TỐC, THƯỢNG KHẨN, KHẨN',
    },
    {
      id: 'AP-06',
      good: 'hd05-bienban',
      change: (xml) =>
        xml.replace(
          /<w:p><w:pPr><w:pStyle w:val="SoKyHieu"/u,
          '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>KHẨN</w:t></w:r></w:p>$&',
        ),
      says: '“KHẨN” không ở dưới số và ký hiệu',
    },
    {
      id: 'AP-07',
      good: 'hd05-kehoach',
      change: underNumber('DỰ THẢO', '<w:i/>'),
      says: 'ghi “DỰ THẢO”, quy định “Dự thảo lần …” với số thứ tự của lần dự thảo',
    },
    {
      id: 'AP-07',
      good: 'hd05-bienban',
      change: underNumber('Dự thảo lần 2', ''),
      says: 'chữ “Dự thảo” kiểu chữ đứng, quy định in nghiêng',
    },
  ],
);
