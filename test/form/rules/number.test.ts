import { numberRules } from '../../../src/form/rules/number/number.ts';
import { symbolRules } from '../../../src/form/rules/number/symbol.ts';
import { describeRules } from '../../helpers/form.ts';
import { look, retype, shape, textOf } from '../../helpers/retouch.ts';
import { asLetter } from '../../helpers/spoil.ts';

const number = (text: string) => textOf('SoKyHieu', text);
const letter = (text: string) => (xml: string) =>
  asLetter(xml, text, 'V/v tổ chức Hội nghị đối thoại', { size: 24, before: 120 });

describeRules(
  'number and symbol',
  [...numberRules, ...symbolRules],
  [
    {
      id: 'NO-01',
      good: 'nd30-bienban',
      change: number('Số: 21-BB/UBND'),
      says: 'số, ký hiệu ghi “Số: 21-BB/UBND”, quy định “Số: 21/BB-UBND”',
    },
    {
      id: 'NO-01',
      good: 'nd30-bienban',
      change: number('Số: 21/BB - UBND'),
      says: 'quy định “Số: 21/BB-UBND”',
    },
    {
      id: 'NO-01',
      good: 'nd30-bienban',
      change: number('Số: 21/BB'),
      says: 'quy định “Số: 21/BB-<cơ quan>”',
    },
    {
      id: 'NO-01',
      good: 'nd30-bienban',
      change: number('Số: /BB-Ubnd'),
      says: 'số, ký hiệu ghi “Số: /BB-Ubnd”',
    },
    {
      id: 'NO-02',
      good: 'nd30-kehoach',
      change: letter('Số: 18/CV-UBND'),
      says: 'quy định “Số: <số>/<cơ quan>-<đơn vị soạn thảo>”',
    },
    {
      id: 'NO-02',
      good: 'nd30-kehoach',
      change: letter('Số: 18/UBND'),
      says: 'số, ký hiệu ghi “Số: 18/UBND”',
    },
    {
      id: 'NO-03',
      good: 'nd30-bienban',
      change: number('Số 21/BB-UBND'),
      says: 'không có dấu hai chấm, quy định ghi “Số:”',
    },
    {
      id: 'NO-04',
      good: 'hd05-kehoach',
      change: number('Số: 18-KH/ĐU'),
      says: 'ghi “Số: 18-KH/ĐU”, quy định “Số 18-KH/ĐU”',
    },
    { id: 'NO-04', good: 'hd05-bienban', change: number('Số 21/BB-ĐU'), says: 'quy định “Số 21-BB/ĐU”' },
    { id: 'NO-04', good: 'hd36-kehoach', change: number('Số 12-TB/HU'), says: 'quy định “Số 12-KH/HU”' },
    {
      id: 'NO-05',
      good: 'nd30-bienban',
      change: number('Số: 7/BB-UBND'),
      says: 'số ghi “7”, quy định “07”',
    },
    { id: 'NO-05', good: 'hd05-kehoach', change: number('Số 8-KH/ĐU'), says: 'số ghi “8”, quy định “08”' },
    {
      id: 'NO-06',
      good: 'nd30-bienban',
      change: number('Số: 18/TB-UBND'),
      says: 'ký hiệu ghi “TB”, văn bản là “BIÊN BẢN”, quy định “BB”',
    },
    { id: 'NO-07', good: 'hd05-kehoach', change: number('Số 18-KH/ĐUP'), says: 'ghi “ĐUP”, quy định “ĐU”' },
    {
      id: 'NO-08',
      good: 'hd05-kehoach',
      change: (xml) => retype('>KẾ HOẠCH<', '>QUY ĐỊNH<')(number('Số 18-QĐi/ĐU')(xml)),
      says: 'ký hiệu ghi “QĐi”, từ ngày 27/5/2026 quy định “QĐ”',
    },
    {
      id: 'NO-09',
      good: 'nd30-kehoach',
      change: look('SoKyHieu', '<w:sz w:val="28"/>'),
      says: 'số và ký hiệu cỡ 14, quy định cỡ 13',
    },
    {
      id: 'NO-09',
      good: 'nd30-kehoach',
      change: look('SoKyHieu', '<w:b/>'),
      says: 'in đậm, quy định không đậm',
    },
    {
      id: 'NO-10',
      good: 'hd05-kehoach',
      change: look('SoKyHieu', '<w:sz w:val="26"/>'),
      says: 'số và ký hiệu cỡ 13, quy định cỡ 14',
    },
    {
      id: 'NO-10',
      good: 'hd36-bienban',
      change: shape('SoKyHieu', '<w:jc w:val="left"/>'),
      says: 'căn trái, quy định căn giữa',
    },
  ],
);
