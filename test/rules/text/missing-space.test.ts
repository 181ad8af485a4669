import { missingSpace } from '../../../src/rules/text/missing-space.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(missingSpace, [
  ['lòng lề đường.Với tinh thần', 'lòng lề đường. Với tinh thần'],
  ['thiết chế văn hóa…Với tinh thần', 'thiết chế văn hóa… Với tinh thần'],
  ['đất đai,môi trường;an ninh', 'đất đai, môi trường; an ninh'],
  ['(của phường).Các đơn vị', '(của phường). Các đơn vị'],
  ['lắng nghe trong.Theo đó', 'lắng nghe trong. Theo đó'],
  ['dùng Intl.Collator, tệp docx,pdf', 'dùng Intl.Collator, tệp docx,pdf'],
  ['mức độ 3,4; 87,5%; 1.200 hộ; 19.6.2023', 'mức độ 3,4; 87,5%; 1.200 hộ; 19.6.2023'],
  ['TP.Vinh, UB.MTTQVN, v.v.', 'TP.Vinh, UB.MTTQVN, v.v.'],
  ['xem phuongmau.gov.vn/Tin, a.Bc@xa.vn', 'xem phuongmau.gov.vn/Tin, a.Bc@xa.vn'],
]);
