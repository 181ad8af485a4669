import { personTwice } from '../../src/rules/person-twice.ts';
import { testRule } from '../helpers/rule.ts';

testRule(personTwice, [
  {
    name: 'two lists that exclude each other',
    yaml: `
thanh_phan:
  khach_moi:
    - Phan Văn T
  dai_bieu:
    - Lê Văn C
    - đồng chí Phan Văn T`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'chairs and secretaries',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D
    - Phạm Thị D`,
    paths: ['thanh_phan.chu_tri[1]', 'thanh_phan.thu_ky[1]'],
  },
  {
    name: 'a chair among the delegates',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  dai_bieu:
    - Nguyễn Văn A`,
    paths: [],
  },
  {
    name: 'two people of one name',
    yaml: `
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Trưởng thôn 1
    - ho_ten: Nguyễn Văn A
      ma: a2
      chuc_vu: Trưởng thôn 2`,
    paths: [],
  },
]);
