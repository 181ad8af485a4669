import { tetCase } from '../../../src/rules/text/tet-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(tetCase, [
  ['trước Tết Nguyên Đán', 'trước tết Nguyên đán'],
  ['quà tết nguyên đán, Tết Trung Thu', 'quà tết Nguyên đán, tết Trung thu'],
  ['Tết Nguyên đán năm nay', 'Tết Nguyên đán năm nay'],
  ['tết Nguyên đán, đón Tết', 'tết Nguyên đán, đón Tết'],
]);
