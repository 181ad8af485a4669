import { nameInText } from '../../../src/rules/text/name-in-text.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(
  nameInText,
  [
    ['Ông Nguyễn Hữu Thuân phát biểu', 'Ông Nguyễn Hữu Thuận phát biểu'],
    ['Chủ tịch Nguyễn Hữu Thuấn, Nguyễn Hữu Thuận', 'Chủ tịch Nguyễn Hữu Thuận, Nguyễn Hữu Thuận'],
    ['Ông Nguyễn Hữu Thuận phát biểu', 'Ông Nguyễn Hữu Thuận phát biểu'],
    // Somebody else of the file, and a name that only begins so.
    ['Ông Nguyễn Hữu Thuần', 'Ông Nguyễn Hữu Thuần'],
    ['Ông Nguyễn Hữu', 'Ông Nguyễn Hữu'],
  ],
  {
    around: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Hữu Thuận
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
y_kien:
  - nguoi_neu:
      ho_ten: Nguyễn Hữu Thuần
    noi_dung: Xin hỏi.`,
  },
);
