import { impossibleSyllable } from '../../../src/rules/text/impossible-syllable.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(impossibleSyllable, [
  ['giải quyêt dứt điểm viêc này', 'giải ⟦quyêt⟧ dứt điểm ⟦viêc⟧ này'],
  ['hòan thành tòan bộ, của cuả, gìa', 'hoàn thành toàn bộ, của của, già'],
  ['qúy I, qủa', 'quý I, quả'],
  ['Hòan thành kế hoạch', 'Hoàn thành kế hoạch'],
  [
    'hòa, hoà, ủy, uỷ, thuở, khuỷu, ngoằn ngoèo, giếng, gì',
    'hòa, hoà, ủy, uỷ, thuở, khuỷu, ngoằn ngoèo, giếng, gì',
  ],
  ['huyện Chư Pưh, xã Ia Le, buôn Đăk, làng Plei', 'huyện Chư Pưh, xã Ia Le, buôn Đăk, làng Plei'],
  ['ôtô, môđun, lôgíc, pa-nô, cà phê', 'ôtô, môđun, lôgíc, pa-nô, cà phê'],
  ['ông Hòang Văn A', 'ông Hòang Văn A'],
  // Known typing mistakes have a rule that knows the word.
  ['Bí trhư, nghành', 'Bí trhư, nghành'],
]);
