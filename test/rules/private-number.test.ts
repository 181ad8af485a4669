import { privateNumber } from '../../src/rules/private-number.ts';
import { testRule } from '../helpers/rule.ts';

const saying = (text: string) => `\ny_kien:\n  - noi_dung: ${JSON.stringify(text)}`;
const found = ['y_kien[0].noi_dung'];

testRule(privateNumber, [
  { name: 'a mobile telephone', yaml: saying('Liên hệ 0912345678.'), paths: found },
  { name: 'in groups', yaml: saying('Gọi 0912.345.678 hoặc đến nhà'), paths: found },
  { name: 'from abroad', yaml: saying('Gọi +84912345678'), paths: found },
  { name: 'an identity number', yaml: saying('Tôi là công dân số 001199012345'), paths: found },
  { name: 'an old identity card', yaml: saying('CMND số 123456789'), paths: found },
  {
    name: 'sums, dates and other numbers',
    yaml: saying('1.234.567.890 đồng, ngày 01/02/2026, thửa 123456789, số 0123'),
    paths: [],
  },
  {
    name: 'where it is not public',
    yaml: '\nhoi_nghi:\n  noi_quy:\n    - Gọi 0912345678 khi cần.',
    paths: [],
  },
]);
