import { sentenceCase } from '../../../src/rules/text/sentence-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(sentenceCase, [
  ['với Nhân dân năm 2023. tối ngày 19/6', 'với Nhân dân năm 2023. Tối ngày 19/6'],
  ['Có được không? đề nghị trả lời', 'Có được không? Đề nghị trả lời'],
  ['lắng nghe ý kiến', 'lắng nghe ý kiến'],
  [
    '1. nội dung; tp. vinh; v.v. và các việc; đất đai... và',
    '1. nội dung; tp. vinh; v.v. và các việc; đất đai... và',
  ],
  ['Xong việc. Các đơn vị', 'Xong việc. Các đơn vị'],
]);
