import { chairPresent } from '../../src/rules/chair-present.ts';
import { testRule } from '../helpers/rule.ts';

testRule(chairPresent, [
  {
    name: 'the absent one concludes',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
ket_luan:
  nguoi: Nguyễn Văn A`,
    paths: ['ket_luan.nguoi'],
  },
  {
    name: 'is on the list',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
  dai_bieu:
    - Lê Văn C
    - ông Nguyễn Văn A`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'is a chair himself',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A`,
    paths: ['thanh_phan.chu_tri[0]'],
  },
  {
    name: 'answers',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
y_kien:
  - noi_dung: A
    tra_loi:
      nguoi: Nguyễn Văn A`,
    paths: ['y_kien[0].tra_loi.nguoi'],
  },
  {
    name: 'signs the plan and stands in the register',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch UBND phường
ke_hoach:
  nguoi_ky: Nguyễn Văn A
ket_luan:
  nguoi: Trần Thị B`,
    paths: [],
  },
  {
    name: 'may come to another session',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
ket_luan:
  nguoi: Nguyễn Văn A`,
    paths: [],
  },
  {
    name: 'nobody is replaced',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
ket_luan:
  nguoi: Nguyễn Văn A`,
    paths: [],
  },
]);
