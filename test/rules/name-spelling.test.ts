import { nameSpelling } from '../../src/rules/name-spelling.ts';
import { testRule } from '../helpers/rule.ts';

const chair = (name: string) => `
thanh_phan:
  chu_tri:
    - ho_ten: ${name}
      chuc_vu: Chủ tịch Ủy ban nhân dân xã`;

testRule(nameSpelling, [
  {
    name: 'without accents, in lower case, with a wrong accent, behind a form of address',
    yaml: `${chair('Nguyễn Văn Hải')}
khai_mac:
  nguoi: Nguyen Van Hai
ket_luan:
  nguoi: nguyễn vân hải
bao_cao:
  - nguoi: Đ/c Nguyễn Văn Hai
y_kien:
  - noi_dung: A
    tra_loi:
      nguoi: Nguyễn Văn Hài`,
    paths: ['khai_mac.nguoi', 'bao_cao[0].nguoi', 'ket_luan.nguoi', 'y_kien[0].tra_loi.nguoi'],
  },
  {
    name: 'a letter too many',
    yaml: `${chair('Nguyễn Văn Hải')}
ke_hoach:
  nguoi_ky: Nguyễn Văn Hảii`,
    paths: ['ke_hoach.nguoi_ky'],
  },
  {
    name: 'written twice in full, the title once',
    yaml: `${chair('Nguyễn Văn Hải')}
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn Hai`,
    paths: ['khai_mac.nguoi.ho_ten'],
  },
  {
    name: 'two people of their own titles',
    yaml: `${chair('Nguyễn Văn Hải')}
khai_mac:
  nguoi:
    ho_ten: Nguyễn Văn Hai
    chuc_vu: Bí thư Đảng ủy xã
ket_luan:
  nguoi: Nguyễn Văn Hai`,
    paths: [],
  },
  {
    name: 'case, spaces and forms of address make no other name',
    yaml: `${chair('Nguyễn Văn Hải')}
khai_mac:
  nguoi: NGUYỄN  VĂN HẢI
ket_luan:
  nguoi: đồng chí Nguyễn Văn Hải`,
    paths: [],
  },
  {
    name: 'names of form books differ by one letter',
    yaml: `${chair('Nguyễn Văn A')}
khai_mac:
  nguoi: Nguyễn Văn B`,
    paths: [],
  },
  {
    name: 'a citizen may bear nearly the same name',
    yaml: `${chair('Nguyễn Văn Hải')}
y_kien:
  - nguoi_neu: Nguyễn Văn Hai
    noi_dung: A`,
    paths: [],
  },
]);
