import { doubleSpace } from '../../../src/rules/text/double-space.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(doubleSpace, [
  ['có  đồng chí', 'có đồng chí'],
  ['có   đồng\tchí', 'có đồng chí'],
  ['của Nhân dân. ', 'của Nhân dân.'],
  ['một dòng\n  dòng sau thụt vào', 'một dòng\n  dòng sau thụt vào'],
  // A space before a mark is told by its own rule.
  ['kiến nghị  .', 'kiến nghị  .'],
  ['ngày\u2003\u2003\u2003tháng', 'ngày\u2003\u2003\u2003tháng'],
  ['có đồng chí', 'có đồng chí'],
]);
