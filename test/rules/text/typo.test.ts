import { typo } from '../../../src/rules/text/typo.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(typo, [
  ['không khí thắng thắn, cởi mở', 'không khí thẳng thắn, cởi mở'],
  ['Phó Bí trhư Thường trực', 'Phó Bí thư Thường trực'],
  ['Huyện ủy, Ủy mặt trận và đoàn thể', 'Huyện ủy, Ủy ban mặt trận và đoàn thể'],
  ['bổ xung, sát nhập, nghành, vướn mắc', 'bổ sung, sáp nhập, ngành, vướng mắc'],
  ['các các kiến nghị', 'các kiến nghị'],
  ['SÁT NHẬP', 'SÁP NHẬP'],
  ['thắng lợi, bổ sung xung quanh, khảo sát nhập khẩu', 'thắng lợi, bổ sung xung quanh, khảo sát nhập khẩu'],
  ['lịch sử lý luận, củng cố, gia công xuất khẩu', 'lịch sử lý luận, củng cố, gia công xuất khẩu'],
]);
