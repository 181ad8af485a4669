import { nameCase } from '../../../src/rules/text/name-case.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(
  nameCase,
  [
    ['Nguyễn văn A', 'Nguyễn Văn A'],
    ['ông trần thị bình', 'ông Trần Thị Bình'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['đại diện Phòng Kinh tế', 'đại diện Phòng Kinh tế'],
    ['Văn phòng Đảng ủy phường', 'Văn phòng Đảng ủy phường'],
  ],
  { list: 'thanh_phan:\n  thu_ky' },
);
