import { basisRules } from '../../../src/form/rules/basis/basis.ts';
import { basisCitationRules } from '../../../src/form/rules/basis/citation.ts';
import { basisForceRules } from '../../../src/form/rules/basis/force.ts';
import { basisLawRules } from '../../../src/form/rules/basis/law.ts';
import { describeRules } from '../../helpers/form.ts';
import { behind, paragraph } from '../../helpers/spoil.ts';

const ward = 'Luật Tổ chức chính quyền địa phương';

/** A line put behind the first legal basis. */
const withBasis = (text: string) => (xml: string) => behind(xml, 'CanCu', paragraph('CanCu', text));

describeRules(
  'legal bases',
  [...basisRules, ...basisCitationRules, ...basisForceRules, ...basisLawRules],
  [
    {
      id: 'CC-01',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(
          /(<w:pStyle w:val="CanCu"\/>.*?<w:r>)/u,
          '$1<w:rPr><w:i w:val="0"/><w:iCs w:val="0"/></w:rPr>',
        ),
      says: 'căn cứ kiểu chữ đứng, quy định in nghiêng',
    },
    {
      id: 'CC-02',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(`${ward} ngày 16 tháng 6 năm 2025;`, `${ward} ngày 16 tháng 6 năm 2025,`),
      says: 'kết thúc bằng “,”, quy định “;”',
    },
    {
      id: 'CC-02',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace(/(>Căn cứ Kế hoạch số 18-KH[^<]*)\.</u, '$1;<'),
      says: /căn cứ cuối .* kết thúc bằng “;”, quy định “\.”/u,
    },
    {
      id: 'CC-03',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace(`>- Căn cứ ${ward}`, `>Căn cứ ${ward}`),
      says: 'không có gạch đầu dòng, quy định bắt đầu bằng “- ”',
    },
    {
      id: 'CC-03',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace(`${ward} năm 2025;`, `${ward} năm 2025`),
      says: 'không có dấu kết thúc, quy định “;”',
    },
    {
      id: 'CC-03',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace(/(<w:pStyle w:val="CanCu"\/>.*?<w:r>)/u, '$1<w:rPr><w:i/></w:rPr>'),
      says: 'căn cứ in nghiêng, quy định kiểu chữ đứng',
    },
    {
      id: 'CC-04',
      good: 'hd36-kehoach',
      change: (xml) => xml.replace('Luật Đất đai năm 2013,', 'Luật Đất đai năm 2013.'),
      says: 'kết thúc bằng “.”, quy định “,”',
    },
    {
      id: 'CC-05',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(`${ward} ngày 16`, `${ward} số 72/2025/QH15 ngày 16`),
      says: 'ghi “số 72/2025/QH15”, quy định luật, pháp lệnh chỉ ghi tên và ngày, tháng, năm ban hành',
    },
    {
      id: 'CC-05',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('ở cơ sở ngày 10 tháng 11 năm 2022', 'ở cơ sở năm 2022'),
      says: 'chưa ghi ngày, tháng, năm ban hành',
    },
    {
      id: 'CC-06',
      good: 'nd30-kehoach',
      change: withBasis('Căn cứ Nghị định số 59/2023/NĐ-CP;'),
      says: 'chưa ghi ngày ban hành và cơ quan ban hành',
    },
    {
      id: 'CC-06',
      good: 'nd30-kehoach',
      change: withBasis('Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ;'),
      says: 'chưa ghi trích yếu',
    },
    {
      id: 'CC-07',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace(`${ward} năm 2025`, `${ward} số 72/2025/QH15`),
      says: 'ghi “số 72/2025/QH15”, quy định luật, pháp lệnh chỉ ghi tên và năm ban hành',
    },
    {
      id: 'CC-08',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(
          `${ward} ngày 16 tháng 6 năm 2025;`,
          `${ward} ngày 16 tháng 6 năm 2025; Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;`,
        ),
      says: 'căn cứ “Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;” viết tiếp',
    },
    {
      id: 'CC-09',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace(`${ward} ngày 16 tháng 6 năm 2025`, `${ward} ngày 19 tháng 6 năm 2015`),
      says: /hết hiệu lực từ ngày 01\/3\/2025, mà văn bản đề ngày 15\/6\/2026/u,
    },
    {
      id: 'CC-09',
      good: 'hd36-kehoach',
      change: (xml) => xml.replace('Luật Đất đai năm 2013', 'Luật Thực hiện dân chủ ở cơ sở năm 2022'),
      says: /có hiệu lực từ ngày 01\/7\/2023, mà văn bản đề ngày 02\/11\/2020/u,
    },
    {
      id: 'CC-09',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('số 11-QĐi/TW, ngày 18/02/2019', 'số 11-QĐi/TW, ngày 28/02/2019'),
      says: 'ghi ngày 28/02/2019, còn Quy định số 11-QĐi/TW ban hành ngày 18/02/2019',
    },
    {
      id: 'CC-10',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml
          .replace(
            /<w:p><w:pPr><w:pStyle w:val="CanCu"\/><\/w:pPr><w:r><w:t[^>]*>- Căn cứ Kết luận.*?<\/w:p>/u,
            '',
          )
          .replace(/(- Căn cứ Quy định số 11-QĐi[^<]*);/u, '$1.'),
      says: 'Quy định số 11-QĐi/TW đã được sửa đổi, bổ sung từ ngày 23/11/2025 mà căn cứ chưa nêu Kết luận số 215-KL/TW',
    },
    {
      id: 'CC-11',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(
          /<w:p><w:pPr><w:pStyle w:val="CanCu"\/><\/w:pPr><w:r><w:t[^>]*>Căn cứ Luật sửa đổi.*?<\/w:p>/u,
          '',
        ),
      says: 'đã được sửa đổi, bổ sung từ ngày 01/7/2025 mà căn cứ chưa nêu Luật sửa đổi',
    },
    {
      id: 'CC-12',
      good: 'nd30-kehoach',
      change: withBasis(
        'Căn cứ Nghị định số 34/2021/NĐ-CP ngày 30 tháng 3 năm 2021 của Chính phủ quy định chi tiết về tổ chức chính quyền đô thị;',
      ),
      says: 'Nghị định số 34/2021/NĐ-CP chỉ dùng cho Đà Nẵng',
    },
  ],
);
