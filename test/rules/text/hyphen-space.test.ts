import { hyphenSpace } from '../../../src/rules/text/hyphen-space.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(hyphenSpace, [
  ['Nguyễn Kim Hải- PBT', 'Nguyễn Kim Hải - PBT'],
  ['kinh tế -xã hội', 'kinh tế - xã hội'],
  ['kinh tế-xã hội, quốc phòng-an ninh', 'kinh tế - xã hội, quốc phòng - an ninh'],
  ['kinh tế - xã hội', 'kinh tế - xã hội'],
  ['gõ lệnh tar -xf', 'gõ lệnh tar -xf'],
  ['Kế hoạch số 26-KH/ĐU', 'Kế hoạch số 26-KH/ĐU'],
  ['gồm:\n- đất đai\n-môi trường', 'gồm:\n- đất đai\n-môi trường'],
]);
