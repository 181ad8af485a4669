import { personTitle } from '../../src/rules/person-title.ts';
import { testRule } from '../helpers/rule.ts';

testRule(personTitle, [
  {
    name: 'a second title, whatever the order',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy xã
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân xã`,
    paths: ['thanh_phan.chu_tri[0].chuc_vu'],
  },
  {
    name: 'the same title again, in other letters',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy xã
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn A
    chuc_vu: bí thư  Đảng ủy xã`,
    paths: [],
  },
  {
    name: 'two people of one name, told apart by a code',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    ma: A2
    chuc_vu: Trưởng Công an xã
  - ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy xã
khai_mac:
  nguoi: A2`,
    paths: [],
  },
  {
    name: 'the title given later',
    yaml: `
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn A
ket_luan:
  nguoi:
    ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy xã`,
    paths: [],
  },
]);
