import { dateRules } from '../../../src/form/rules/date/date.ts';
import { otherDateRules } from '../../../src/form/rules/date/other-dates.ts';
import { placeNameRules } from '../../../src/form/rules/date/place-name.ts';
import { describeRules } from '../../helpers/form.ts';
import { look, paragraphOf, retype, shape, textOf, unstyled } from '../../helpers/retouch.ts';

const date = (text: string) => textOf('DiaDanhNgay', text);
/** With a line long enough for it. */
const issuer = (text: string) => (xml: string) =>
  retype(
    'w:left="1388" w:right="1388"',
    'w:left="1250" w:right="1250"',
  )(retype('>PHƯỜNG MẪU<', `>${text}<`)(xml));

describeRules(
  'place and date',
  [...dateRules, ...placeNameRules, ...otherDateRules],
  [
    {
      id: 'DT-01',
      good: 'nd30-thongbao',
      change: date('Phường Mẫu ngày 15/7/2026'),
      says: 'ghi “Phường Mẫu ngày 15/7/2026”, quy định “Phường Mẫu, ngày 15 tháng 7 năm 2026”',
    },
    {
      id: 'DT-01',
      good: 'hd05-kehoach',
      change: date('Phường Mẫu, Ngày 15 Tháng 6 năm 2026'),
      says: 'địa danh và ngày ghi',
    },
    {
      id: 'DT-01',
      good: 'hd05-kehoach',
      change: paragraphOf('DiaDanhNgay', () => '<w:p/>'),
      says: 'không có địa danh và ngày',
    },
    {
      id: 'DT-02',
      good: 'hd05-kehoach',
      change: date('Phường Mẫu, ngày 5 tháng 06 năm 2026'),
      says: /ngày ghi “5”, quy định “05”.*tháng ghi “06”, quy định “6”/su,
    },
    {
      id: 'DT-02',
      good: 'nd30-kehoach',
      change: date('Phường Mẫu, ngày 31 tháng 6 năm 2026'),
      says: 'không có ngày 31 tháng 6 năm 2026 trên lịch',
      unsure: true,
    },
    {
      id: 'DT-03',
      good: 'nd30-kehoach',
      change: look('DiaDanhNgay', '<w:i w:val="0"/>'),
      says: 'kiểu chữ đứng, quy định in nghiêng',
    },
    {
      id: 'DT-03',
      good: 'hd05-kehoach',
      change: shape('DiaDanhNgay', '<w:jc w:val="right"/>'),
      says: 'căn phải, quy định căn giữa',
    },
    {
      id: 'DT-04',
      good: 'nd30-kehoach',
      change: (xml) => {
        const found =
          /<w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"\/>(?:(?!<\/w:p>).)*<\/w:p>/u.exec(xml)?.[0] ?? '';
        return paragraphOf('KeTieuNgu', (p) => p + found)(xml.replace(found, '<w:p/>'));
      },
      says: 'không cùng dòng với số, ký hiệu',
    },
    {
      id: 'DT-05',
      good: 'nd30-thongbao',
      change: (xml) => date('Trần Phú, ngày 15 tháng 7 năm 2026')(issuer('PHƯỜNG TRẦN PHÚ')(xml)),
      says: 'địa danh ghi “Trần Phú”, quy định ghi cả loại đơn vị: “Phường Trần Phú”',
    },
    {
      id: 'DT-06',
      good: 'hd05-kehoach',
      change: date('Mẫu, ngày 15 tháng 6 năm 2026'),
      says: 'địa danh ghi “Mẫu”, quy định ghi cả loại đơn vị: “Phường Mẫu”',
    },
    {
      id: 'DT-06',
      good: 'hd05-kehoach',
      change: date('P. Mẫu, ngày 15 tháng 6 năm 2026'),
      says: 'địa danh ghi “P. Mẫu”',
    },
    {
      id: 'DT-07',
      good: 'nd30-bienban',
      change: (xml) =>
        xml.replace(/<w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"\/>(?:(?!<\/w:p>).)*<\/w:p>/u, () =>
          unstyled('Phường Mẫu, ngày 10 tháng 7 năm 2026', { italic: true }),
        ),
      says: 'phần đầu biên bản ghi “Phường Mẫu, ngày 10 tháng 7 năm 2026”',
    },
    {
      id: 'DT-08',
      good: 'hd05-kehoach',
      change: retype('18/02/2019', '18/2/2019'),
      says: 'ngày viết “18/2/2019”, cách viết đúng là “18/02/2019”',
    },
  ],
);
