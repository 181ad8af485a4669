import { nameWithTitle } from '../../src/rules/name-with-title.ts';
import { testRule } from '../helpers/rule.ts';

testRule(nameWithTitle, [
  {
    name: 'behind a comma, a dash, a bracket',
    yaml: `
thanh_phan:
  chu_tri:
    - Đ/c Nguyễn Văn A, Chủ tịch Ủy ban nhân dân xã
    - Trần Thị B – Bí thư Đảng ủy xã
    - ho_ten: Lê Văn C (Trưởng Công an xã)`,
    paths: ['thanh_phan.chu_tri[0]', 'thanh_phan.chu_tri[1]', 'thanh_phan.chu_tri[2].ho_ten'],
  },
  {
    name: 'a name, whatever is in it',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - ho_ten: Ông Lê Văn-Cường
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã
    - H'Ngân Niê`,
    paths: [],
  },
]);
