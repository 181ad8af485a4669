import { capitalTitle } from '../../../src/rules/text/capital-title.ts';
import { testRule } from '../../helpers/rule.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalTitle, [
  [
    'đồng chí Nguyễn Thị Tùng Chinh - Bí thư Đảng ủy, chủ tịch HĐND phường',
    'đồng chí Nguyễn Thị Tùng Chinh - Bí thư Đảng ủy, Chủ tịch HĐND phường',
  ],
  ['do phó chủ tịch UBND phường Nguyễn Văn A chủ trì', 'do Phó chủ tịch UBND phường Nguyễn Văn A chủ trì'],
  ['chủ tịch Trần Thị Bình kết luận', 'Chủ tịch Trần Thị Bình kết luận'],
  ['các bí thư chi bộ, chủ tịch các đoàn thể', 'các bí thư chi bộ, chủ tịch các đoàn thể'],
  ['bí thư Đoàn Thanh niên phường', 'bí thư Đoàn Thanh niên phường'],
]);

testRule(capitalTitle, [
  {
    name: 'as the title of a person',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: phó bí thư Đảng ủy, chủ tịch UBND phường
  - ho_ten: Trần Thị B
    chuc_vu: Đảng ủy viên, Chủ tịch Hội Nông dân
  - ho_ten: Lê Văn C
    chuc_vu: công chức địa chính`,
    paths: ['nguoi[0].chuc_vu', 'nguoi[0].chuc_vu'],
  },
]);
