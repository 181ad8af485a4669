import { speakerListed } from '../../src/rules/speaker-listed.ts';
import { testRule } from '../helpers/rule.ts';

testRule(speakerListed, [
  {
    name: 'opens, reports, answers, concludes',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D
  dai_bieu:
    - Trần Thị B
khai_mac:
  nguoi: Lê Văn C
bao_cao:
  - nguoi: Lê Văn C
y_kien:
  - noi_dung: A
    tra_loi:
      nguoi: Lê Văn C
ket_luan:
  nguoi: Lê Văn C`,
    paths: ['khai_mac.nguoi', 'bao_cao[0].nguoi', 'ket_luan.nguoi', 'y_kien[0].tra_loi.nguoi'],
  },
  {
    name: 'a name without its accents is another name',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D
  dai_bieu:
    - Trần Thị B
khai_mac:
  nguoi: Tran Thi B`,
    paths: ['khai_mac.nguoi'],
  },
  {
    name: 'chair, secretary and delegate may',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D
  dai_bieu:
    - Trần Thị B
khai_mac:
  nguoi: Nguyễn Văn A
bao_cao:
  - nguoi: Bà Trần Thị B
phat_bieu:
  - nguoi: Phạm Thị D`,
    paths: [],
  },
  {
    name: 'who is replaced is not there',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Lê Văn C
  dai_bieu:
    - Nguyễn Văn A
khai_mac:
  nguoi: Lê Văn C`,
    paths: ['khai_mac.nguoi'],
  },
  {
    name: 'nobody is listed',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
khai_mac:
  nguoi: Lê Văn C`,
    paths: [],
  },
  {
    name: 'a citizen who asks needs no place on the list',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D
  dai_bieu:
    - Trần Thị B
y_kien:
  - nguoi_neu: Vũ Thị E
    noi_dung: A`,
    paths: [],
  },
]);
