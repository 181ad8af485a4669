import { spaceBeforeMark } from '../../../src/rules/text/space-before-mark.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(spaceBeforeMark, [
  ['tiếp thu kiến nghị . Những vấn đề', 'tiếp thu kiến nghị. Những vấn đề'],
  ['đất đai , môi trường ; an ninh :', 'đất đai, môi trường; an ninh:'],
  ['Có được không ?', 'Có được không?'],
  ['v.v ...', 'v.v ...'],
  ['tệp .docx, tỷ lệ 1 :2', 'tệp .docx, tỷ lệ 1 :2'],
]);
