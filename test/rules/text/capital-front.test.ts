import { capitalFront } from '../../../src/rules/text/capital-front.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalFront, [
  ['Ủy ban Mặt Trận Tổ Quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['mặt trận tổ quốc phường', 'Mặt trận Tổ quốc phường'],
  [
    'MẶT TRẬN TỔ QUỐC, Mặt trận Tổ quốc, ban công tác Mặt trận',
    'MẶT TRẬN TỔ QUỐC, Mặt trận Tổ quốc, ban công tác Mặt trận',
  ],
]);
