import { divisionTitleRules } from '../../../src/form/rules/structure/division-titles.ts';
import { firstUseRules } from '../../../src/form/rules/structure/first-use.ts';
import { numberingRules } from '../../../src/form/rules/structure/numbering.ts';
import { structureRules } from '../../../src/form/rules/structure/structure.ts';
import { describeRules } from '../../helpers/form.ts';
import { before, paragraph } from '../../helpers/spoil.ts';

/** A line of a division as a standard wants it, or with another look. */
const centred = (text: string, look = '<w:b/>', place = '<w:ind w:firstLine="0"/><w:jc w:val="center"/>') =>
  paragraph('NoiDung', text, { run: `<w:rPr>${look}</w:rPr>`, place });

const body = (text: string) => paragraph('NoiDung', text);
const article = (text: string) => paragraph('NoiDung', text, { run: '<w:rPr><w:b/></w:rPr>' });

/** Blocks before the first heading of the text. */
const opened = (blocks: string) => (xml: string) => before(xml, 'Muc', blocks);

const articles = (...names: string[]) => opened(names.map((name) => article(`${name} Trách nhiệm`)).join(''));

describeRules(
  'structure',
  [...structureRules, ...numberingRules, ...divisionTitleRules, ...firstUseRules],
  [
    {
      id: 'ST-01',
      good: 'nd30-kehoach',
      change: opened(centred('Chương 1') + centred('QUY ĐỊNH CHUNG')),
      says: '“Chương 1” đánh số “1”, quy định chữ số La Mã',
    },
    {
      id: 'ST-01',
      good: 'nd30-kehoach',
      change: opened(centred('Phần I. QUY ĐỊNH CHUNG')),
      says: 'có tiêu đề cùng dòng với số thứ tự, quy định tiêu đề ở dòng ngay dưới',
    },
    {
      id: 'ST-01',
      good: 'nd30-kehoach',
      change: opened(centred('CHƯƠNG I') + centred('Quy định chung')),
      says: /viết in hoa chữ “CHƯƠNG”.*có tiêu đề chữ thường “Quy định chung”/su,
    },
    {
      id: 'ST-02',
      good: 'nd30-kehoach',
      change: opened(centred('Mục I') + centred('TRÁCH NHIỆM')),
      says: '“Mục I” đánh số “I”, quy định chữ số Ả Rập',
    },
    {
      id: 'ST-03',
      good: 'nd30-kehoach',
      change: articles('Điều 1.', 'Điều 3.'),
      says: '“Điều 3” đứng sau “Điều 1”',
    },
    {
      id: 'ST-03',
      good: 'hd05-kehoach',
      change: articles('Điều 2.', 'Điều 3.'),
      says: '“Điều 2” là điều đầu tiên',
    },
    {
      id: 'ST-03',
      good: 'nd30-kehoach',
      change: articles('Điều 1.', 'Điều 2:'),
      says: 'sau “Điều 2” là “:”, quy định dấu chấm',
    },
    {
      id: 'ST-04',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('I. MỤC ĐÍCH, YÊU CẦU', 'I. Mục đích, yêu cầu'),
      says: 'mục chữ in thường, quy định chữ in hoa',
    },
    {
      id: 'ST-04',
      good: 'nd30-thongbao',
      change: (xml) =>
        xml.replace(/(<w:pStyle w:val="Muc"\/>.*?<w:r>)/u, '$1<w:rPr><w:b w:val="0"/></w:rPr>'),
      says: 'mục không đậm, quy định in đậm',
    },
    {
      id: 'ST-04',
      good: 'nd30-kehoach',
      change: (xml) =>
        xml.replace(/(<w:pStyle w:val="Khoan"\/>.*?<w:r>)/u, '$1<w:rPr><w:b w:val="0"/></w:rPr>'),
      says: 'khoản không đậm, quy định in đậm',
    },
    {
      id: 'ST-05',
      good: 'nd30-thongbao',
      change: (xml) => xml.replaceAll('>đ) ', '>e) '),
      says: 'điểm “e)” đứng sau “d)”, thứ tự chữ cái tiếng Việt',
    },
    {
      id: 'ST-05',
      good: 'hd05-kehoach',
      change: (xml) => xml.replaceAll(/>([a-d])\) /gu, '>$1. '),
      says: 'điểm ghi “a.”, quy định “a)”',
    },
    {
      id: 'ST-06',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('III. THỜI GIAN', 'IV. THỜI GIAN'),
      says: /mục “IV” đứng sau “II”.*mục “IV” ghi hai lần/su,
    },
    {
      id: 'ST-06',
      good: 'hd36-thongbao',
      change: (xml) => xml.replace('>c) Ý kiến', '>d) Ý kiến'),
      says: 'điểm “d” đứng sau “b”',
    },
    {
      id: 'ST-07',
      good: 'hd05-kehoach',
      change: opened(centred('Phần A') + centred('ĐÁNH GIÁ CHUNG')),
      says: '“Phần A” đánh số “A”, quy định chữ số La Mã hoặc ghi bằng chữ',
    },
    {
      id: 'ST-08',
      good: 'nd30-kehoach',
      change: opened(centred('Chương I') + body('Chương này quy định trách nhiệm của các cơ quan.')),
      says: '“Chương I” không có tiêu đề',
    },
    {
      id: 'ST-09',
      good: 'hd05-kehoach',
      change: opened(body('Công tác GPMB phải bảo đảm tiến độ.')),
      says: '“GPMB” chưa được viết đủ lần nào',
    },
    {
      id: 'ST-09',
      good: 'nd30-kehoach',
      change: opened(body('Công tác GPMB còn chậm.') + body('Việc giải phóng mặt bằng (GPMB) còn chậm.')),
      says: '“GPMB” dùng trước chỗ viết đủ',
    },
    {
      id: 'ST-10',
      good: 'nd30-kehoach',
      change: opened(body('Việc này thực hiện theo Nghị định số 59/2023/NĐ-CP.')),
      says: '“Nghị định số 59/2023/NĐ-CP” được dẫn lần đầu mà không ghi ngày',
    },
  ],
);
