import { bodyRules } from '../../../src/form/rules/body/body.ts';
import { bodySpacingRules } from '../../../src/form/rules/body/spacing.ts';
import { tableRules } from '../../../src/form/rules/body/table.ts';
import { bodyTidyRules } from '../../../src/form/rules/body/tidy.ts';
import { describeRules } from '../../helpers/form.ts';

const styles = 'word/styles.xml';

const empty = '<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr></w:p>';

/** Changes what one style says. */
function inStyle(id: string, from: string | RegExp, to: string): (xml: string) => string {
  return (xml) =>
    xml.replace(new RegExp(`w:styleId="${id}">.*?</w:style>`, 'u'), (style) => style.replace(from, to));
}

/** Changes the look of the closing paragraph. */
function closing(look: string): (xml: string) => string {
  return (xml) => xml.replace('<w:pStyle w:val="KetThuc"/>', `<w:pStyle w:val="KetThuc"/>${look}`);
}

/** Changes the letters of the closing paragraph. */
function closingText(from: RegExp, to: string): (xml: string) => string {
  return (xml) =>
    xml.replace(/(?:.*)<w:pStyle w:val="KetThuc"\/>.*?<\/w:p>/u, (all) => all.replace(from, to));
}

describeRules(
  'body',
  [...bodyRules, ...bodySpacingRules, ...bodyTidyRules, ...tableRules],
  [
    {
      id: 'BD-01',
      good: 'nd30-kehoach',
      part: styles,
      change: inStyle('NoiDung', '<w:sz w:val="28"/>', '<w:sz w:val="24"/>'),
      says: 'nội dung cỡ 12, quy định cỡ 13 - 14',
    },
    {
      id: 'BD-01',
      good: 'nd30-thongbao',
      part: styles,
      change: inStyle('KetThuc', '<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
      says: 'nội dung chỗ cỡ 13, chỗ cỡ 14, quy định một cỡ chữ',
    },
    {
      id: 'BD-02',
      good: 'hd05-kehoach',
      part: styles,
      change: inStyle('NoiDung', '<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
      says: 'nội dung cỡ 13, quy định cỡ 14 - 15',
    },
    {
      id: 'BD-02',
      good: 'hd36-thongbao',
      part: styles,
      change: inStyle('KetThuc', '<w:sz w:val="28"/>', '<w:sz w:val="30"/>'),
      says: 'nội dung chỗ cỡ 15, chỗ cỡ 14',
    },
    {
      id: 'BD-03',
      good: 'nd30-kehoach',
      part: styles,
      change: inStyle('NoiDung', '"both"', '"left"'),
      says: 'nội dung căn trái, quy định căn đều hai lề',
    },
    {
      id: 'BD-04',
      good: 'nd30-kehoach',
      part: styles,
      change: inStyle('NoiDung', 'w:firstLine="567"', 'w:firstLine="0"'),
      says: 'chữ đầu dòng lùi vào 0 mm, quy định 10 mm hoặc 12,7 mm',
    },
    {
      id: 'BD-04',
      good: 'nd30-thongbao',
      change: closing('<w:ind w:firstLine="720"/>'),
      says: 'chữ đầu dòng lùi vào 12,7 mm, chỗ khác 10 mm, quy định một mức',
    },
    {
      id: 'BD-05',
      good: 'hd05-bienban',
      part: styles,
      change: inStyle('NoiDung', 'w:firstLine="567"', 'w:firstLine="720"'),
      says: 'chữ đầu dòng lùi vào 12,7 mm, quy định khoảng 10 mm',
    },
    {
      id: 'BD-06',
      good: 'nd30-kehoach',
      part: styles,
      change: inStyle('NoiDung', 'w:before="120"', 'w:before="60"'),
      says: 'cách đoạn trên 3 pt, quy định tối thiểu 6 pt',
    },
    {
      id: 'BD-06',
      good: 'hd05-bienban',
      part: styles,
      change: inStyle('NoiDung', '<w:jc', '<w:contextualSpacing/><w:jc'),
      says: 'cách đoạn trên 0 pt',
    },
    {
      id: 'BD-07',
      good: 'nd30-kehoach',
      part: styles,
      change: inStyle('NoiDung', 'w:line="264"', 'w:line="480"'),
      says: 'giãn dòng 2 dòng, quy định từ dòng đơn đến 1,5 dòng',
    },
    {
      id: 'BD-07',
      good: 'nd30-bienban',
      part: styles,
      change: inStyle('NoiDung', 'w:line="264" w:lineRule="auto"', 'w:line="280" w:lineRule="exact"'),
      says: 'giãn dòng chính xác (Exactly) 14 pt, bằng 0,87 dòng đơn, quy định từ dòng đơn',
    },
    {
      id: 'BD-08',
      good: 'hd05-kehoach',
      part: styles,
      change: inStyle('NoiDung', 'w:line="360"', 'w:line="480"'),
      says: 'giãn dòng chính xác (Exactly) 24 pt, quy định chính xác (Exactly) 18 - 22 pt',
    },
    {
      id: 'BD-08',
      good: 'hd05-bienban',
      part: styles,
      change: inStyle('NoiDung', 'w:line="360" w:lineRule="exact"', 'w:line="264" w:lineRule="auto"'),
      says: 'giãn dòng 1,1 dòng, quy định chính xác (Exactly) 18 - 22 pt',
    },
    {
      id: 'BD-09',
      good: 'hd36-kehoach',
      part: styles,
      change: inStyle('NoiDung', 'w:line="360"', 'w:line="320"'),
      says: 'giãn dòng chính xác (Exactly) 16 pt, quy định chính xác (Exactly) từ 18 pt trở lên',
    },
    {
      id: 'BD-10',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(/(<w:pStyle w:val="KetThuc"\/>)(.*?<w:r>)/u, '$1<w:ind w:firstLine="0"/>$2<w:tab/>'),
      says: /^đầu dòng lùi vào bằng phím Tab, nên dùng thụt dòng đầu \(First line\)$/u,
    },
    {
      id: 'BD-11',
      good: 'nd30-thongbao',
      change: closingText(/\.\/\.(?=<\/w:t>.*$)/u, '.'),
      says: 'theo mẫu kết thúc bằng “./.”',
    },
    {
      id: 'BD-12',
      good: 'hd05-kehoach',
      change: closingText(/\.(?=<\/w:t><\/w:r><\/w:p>$)/u, './.'),
      says: './.”, theo mẫu kết thúc bằng “.”',
    },
    {
      id: 'BD-13',
      good: 'hd05-bienban',
      change: (xml) =>
        xml
          .replace('<w:p><w:pPr><w:pStyle w:val="Khoan"/>', `${empty}$&`)
          .replace(/(.*)(<w:p><w:pPr><w:pStyle w:val="NoiDung"\/>)/u, `$1${empty}${empty}$2`),
      says: 'dòng trống giữa nội dung dùng để tạo khoảng cách, nên dùng khoảng cách đoạn (Before, After) (và 1 chỗ nữa như vậy)',
    },
    {
      id: 'TB-01',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('<w:tblHeader/>', ''),
      says: /^bảng 8 hàng chưa lặp lại hàng tiêu đề ở trang sau$/u,
    },
    {
      id: 'TB-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replaceAll('<w:cantSplit/>', ''),
      says: /^bảng \d+ hàng cho phép ngắt một hàng sang trang sau$/u,
    },
  ],
);
