import { invisibleCharacter } from '../../../src/rules/text/invisible-character.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(invisibleCharacter, [
  ['ý\u00a0kiến', 'ý kiến'],
  ['Nhân\u200b dân, chính\u00ad quyền, \u202aphường\u202c', 'Nhân dân, chính quyền, phường'],
  ['đối\u202fthoại\ufeff', 'đối thoại'],
  ['Đường số 3\u2028hỏng nặng,\u0085xin sửa', 'Đường số 3 hỏng nặng, xin sửa'],
  ['gia đình 👨\u200d👩\u200d👧', 'gia đình 👨\u200d👩\u200d👧'],
  ['ngày\u2003\u2003\u2003tháng', 'ngày\u2003\u2003\u2003tháng'],
  // In TCVN3 the soft hyphen is the letter ư.
  ['Uû ban nh©n d©n ph­êng', 'Uû ban nh©n d©n ph­êng'],
]);
