import { fontRules } from '../../../src/form/rules/page/font.ts';
import { pageRules } from '../../../src/form/rules/page/page.ts';
import { pageNumberRules } from '../../../src/form/rules/page/page-number.ts';
import { describeRules } from '../../helpers/form.ts';

const settings = 'word/settings.xml';
const header = 'word/header1.xml';
const styles = 'word/styles.xml';

/** Turns the first section of a paper across. */
function across(xml: string): string {
  return xml.replace(
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  );
}

/** Takes every table with lines out of a paper. */
function withoutData(xml: string): string {
  return xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*w:val="single"(?:(?!<\/w:tbl>).)*<\/w:tbl>/gu, '');
}

describeRules(
  'page',
  [...pageRules, ...fontRules, ...pageNumberRules],
  [
    {
      id: 'PG-01',
      good: 'nd30-kehoach',
      change: (xml) => xml.replaceAll('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
      says: 'khổ giấy 215,9 × 279,4 mm, quy định A4 (210 × 297 mm) (và 2 chỗ nữa như vậy)',
    },
    {
      id: 'PG-02',
      good: 'nd30-kehoach',
      change: (xml) => xml.replaceAll('w:top="1134"', 'w:top="850"'),
      says: 'lề trên 15 mm, quy định 20 - 25 mm',
    },
    {
      id: 'PG-03',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('w:left="1701"', 'w:left="1440"'),
      says: 'lề trái 25,4 mm, quy định 30 - 35 mm',
    },
    {
      id: 'PG-04',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('w:right="850"', 'w:right="1191"'),
      says: 'lề phải 21 mm, quy định 15 - 20 mm',
    },
    {
      id: 'PG-05',
      good: 'hd05-bienban',
      change: (xml) => xml.replace('w:left="1701"', 'w:left="1985"'),
      says: 'lề trái 35 mm, quy định 30 mm',
    },
    {
      id: 'PG-06',
      good: 'hd05-kehoach',
      part: settings,
      change: (xml) => xml.replace('</w:settings>', '<w:evenAndOddHeaders/></w:settings>'),
      says: 'mặt sau chưa đổi lề, quy định mặt sau lề trái 15 mm, lề phải 30 mm',
    },
    {
      id: 'PG-07',
      good: 'hd05-bienban',
      change: (xml) => withoutData(across(xml)),
      says: 'trang đặt nằm ngang nhưng không có bảng, biểu',
    },
    {
      id: 'PG-08',
      good: 'nd30-kehoach',
      part: styles,
      change: (xml) => xml.replaceAll('"Times New Roman"', '"Calibri"'),
      says: 'phông chữ “Calibri”, quy định Times New Roman',
    },
    {
      id: 'PG-08',
      good: 'hd05-bienban',
      part: header,
      change: (xml) =>
        xml.replace('<w:r>', '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>'),
      says: /^phông chữ “Arial”, quy định Times New Roman$/u,
    },
    {
      id: 'PG-09',
      good: 'nd30-thongbao',
      change: (xml) =>
        xml.replace(/(<w:pStyle w:val="KetThuc"\/>.*?<w:r>)/u, '$1<w:rPr><w:color w:val="FF0000"/></w:rPr>'),
      says: 'chữ màu đỏ (FF0000), quy định màu đen',
    },
    {
      id: 'PG-10',
      good: 'nd30-kehoach',
      part: header,
      change: (xml) => xml.replace('</w:pPr>', '<w:jc w:val="right"/></w:pPr>'),
      says: 'số trang căn phải, quy định canh giữa lề trên',
    },
    {
      id: 'PG-10',
      good: 'hd36-bienban',
      change: (xml) =>
        xml.replace('<w:headerReference w:type="default"', '<w:footerReference w:type="default"'),
      says: 'số trang đặt ở chân trang',
    },
    {
      id: 'PG-11',
      good: 'hd05-bienban',
      change: (xml) => xml.replace('<w:titlePg/>', ''),
      says: 'trang đầu hiện số trang',
    },
    {
      id: 'PG-12',
      good: 'nd30-bienban',
      part: header,
      change: (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:i/><w:sz w:val="22"/></w:rPr>'),
      says: /số trang cỡ 11, quy định cỡ 13 - 14\nsố trang in nghiêng, quy định kiểu chữ đứng/u,
    },
    {
      id: 'PG-13',
      good: 'hd05-kehoach',
      change: (xml) => xml.replaceAll('w:header="567"', 'w:header="720"'),
      says: 'số trang cách mép trên 12,7 mm, quy định 10 mm',
    },
    {
      id: 'PG-13',
      good: 'hd36-kehoach',
      part: header,
      change: (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:sz w:val="24"/></w:rPr>'),
      says: /^số trang cỡ 12, quy định cỡ 14$/u,
    },
    {
      id: 'PG-14',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(/(.*)<w:pgNumType w:start="1"\/>/u, '$1'),
      says: '“Phụ lục II” đánh số trang tiếp theo phần trước',
    },
    {
      id: 'PG-14',
      good: 'hd36-kehoach',
      change: (xml) => xml.replace(/<w:sectPr>.*?<\/w:sectPr>(?=<\/w:pPr>)/u, ''),
      says: '“Phụ lục” không ở phần (section) riêng',
    },
    {
      id: 'PG-15',
      good: 'hd05-bienban',
      part: header,
      change: (xml) => xml.replace(/<w:fldSimple.*<\/w:fldSimple>/u, ''),
      says: 'văn bản có từ hai trang trở lên nhưng không có số trang',
    },
  ],
);
