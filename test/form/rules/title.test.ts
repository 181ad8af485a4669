import { letterSubjectRules } from '../../../src/form/rules/title/letter-subject.ts';
import { subjectRules } from '../../../src/form/rules/title/subject.ts';
import { titleRules } from '../../../src/form/rules/title/title.ts';
import { describeRules } from '../../helpers/form.ts';
import { asLetter, paragraph, without } from '../../helpers/spoil.ts';

describeRules(
  'name of the kind and subject',
  [...titleRules, ...subjectRules, ...letterSubjectRules],
  [
    {
      id: 'TL-01',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('>KẾ HOẠCH<', '>Kế hoạch<'),
      says: 'tên loại chữ in thường, quy định chữ in hoa',
    },
    {
      id: 'TL-01',
      good: 'nd30-thongbao',
      change: (xml) => without(without(without(xml, 'TenLoai'), 'TrichYeu'), 'KeTrichYeu'),
      says: 'số ghi ký hiệu “TB” mà không thấy tên loại',
    },
    {
      id: 'TL-01',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replace('<w:pStyle w:val="TenLoai"/>', '<w:pStyle w:val="TenLoai"/><w:jc w:val="left"/>'),
      says: 'tên loại căn trái, quy định căn giữa',
    },
    {
      id: 'TL-02',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('>KẾ HOẠCH<', '>CÔNG VĂN<').replace('18/KH-UBND', '18/UBND-VP'),
      says: 'công văn có dòng “CÔNG VĂN”, quy định công văn không ghi tên loại',
    },
    {
      id: 'TL-03',
      good: 'nd30-thongbao',
      change: (xml) =>
        xml.replace(/(<w:pStyle w:val="TrichYeu"\/>.*?<w:r>)/gu, '$1<w:rPr><w:b w:val="0"/></w:rPr>'),
      says: 'trích yếu không đậm, quy định in đậm',
    },
    {
      id: 'TL-03',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replace(/<w:p><w:pPr><w:pStyle w:val="TrichYeu"/u, `${paragraph('TenLoai', '')}$&`),
      says: 'giữa tên loại và trích yếu có dòng trống',
    },
    {
      id: 'TL-03',
      good: 'hd36-kehoach',
      change: (xml) => without(without(xml, 'TrichYeu'), 'GachTrichYeu'),
      says: 'không thấy trích yếu ngay dưới tên loại “KẾ HOẠCH”',
    },
    {
      id: 'TL-04',
      good: 'nd30-kehoach',
      change: (xml) => without(xml, 'KeTrichYeu'),
      says: 'không có đường kẻ, quy định kẻ nét liền dài từ 1/3 đến 1/2 dòng chữ',
    },
    {
      id: 'TL-05',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>-----<', '>--------<'),
      says: 'có dấu “--------”, quy định “-----” (5 dấu gạch nối)',
    },
    {
      id: 'TL-05',
      good: 'hd36-thongbao',
      change: (xml) => without(xml, 'GachTrichYeu'),
      says: 'dưới trích yếu không có dấu gạch',
    },
    {
      id: 'TL-06',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('>Tổ chức Hội nghị', '>tổ chức Hội nghị'),
      says: 'trích yếu bắt đầu bằng “t”',
    },
    {
      id: 'TL-07',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('>tổ chức Hội nghị', '>Tổ chức Hội nghị'),
      says: 'trích yếu bắt đầu bằng “T”',
    },
    {
      id: 'TL-08',
      good: 'nd30-kehoach',
      change: (xml) =>
        asLetter(xml, 'Số: 18/UBND-VP', 'V/v tổ chức Hội nghị đối thoại', { size: 28, before: 120 }),
      says: 'trích yếu công văn cỡ 14, quy định cỡ 12 - 13',
    },
    {
      id: 'TL-08',
      good: 'nd30-kehoach',
      change: (xml) => asLetter(xml, 'Số: 18/UBND-VP', 'Về việc tổ chức Hội nghị', { size: 24, before: 0 }),
      says: /bắt đầu bằng “Về việc”, theo mẫu là “V\/v”.*cách dòng số, ký hiệu 0 pt, quy định 6 pt/su,
    },
    {
      id: 'TL-09',
      good: 'hd05-kehoach',
      change: (xml) =>
        asLetter(xml, 'Số 18-CV/ĐU', 'V/v tổ chức Hội nghị đối thoại', { size: 24, before: 0 }),
      says: /bắt đầu bằng “V\/v”, theo mẫu là “về việc”.*kiểu chữ đứng, quy định in nghiêng/su,
    },
  ],
);
