import { documentCase } from '../../../src/rules/text/document-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(documentCase, [
  ['theo nghị định số 59/2023/NĐ-CP', 'theo Nghị định số 59/2023/NĐ-CP'],
  ['thực hiện kế hoạch số 26-KH/ĐU', 'thực hiện Kế hoạch số 26-KH/ĐU'],
  ['quy định của luật Đất đai', 'quy định của Luật Đất đai'],
  ['theo pháp luật Đất đai, luật sư, kế hoạch số 2', 'theo pháp luật Đất đai, luật sư, kế hoạch số 2'],
]);
