import { specialCity } from '../../../src/rules/text/special-city.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(specialCity, [
  ['tại thành phố Hồ Chí Minh và thủ đô Hà Nội', 'tại Thành phố Hồ Chí Minh và Thủ đô Hà Nội'],
  ['Thành phố Hồ Chí Minh, thành phố Vinh', 'Thành phố Hồ Chí Minh, thành phố Vinh'],
]);
