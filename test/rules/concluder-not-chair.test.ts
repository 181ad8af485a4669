import { concluderNotChair } from '../../src/rules/concluder-not-chair.ts';
import { testRule } from '../helpers/rule.ts';

testRule(concluderNotChair, [
  {
    name: 'someone else',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
ket_luan:
  nguoi: Trần Thị B`,
    paths: ['ket_luan.nguoi'],
  },
  {
    name: 'the chair',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
ket_luan:
  nguoi: đồng chí Nguyễn Văn A`,
    paths: [],
  },
  {
    name: 'a co-chair',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - ho_ten: Trần Thị B
ket_luan:
  nguoi: Trần Thị B`,
    paths: [],
  },
  {
    name: 'by code',
    yaml: `
nguoi:
  - ma: a2
    ho_ten: Nguyễn Văn A
thanh_phan:
  chu_tri:
    - a2
ket_luan:
  nguoi: a2`,
    paths: [],
  },
  {
    name: 'another of the same name',
    yaml: `
nguoi:
  - ma: a2
    ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy
  - ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng thôn
thanh_phan:
  chu_tri:
    - a2
ket_luan:
  nguoi: Nguyễn Văn A`,
    paths: ['ket_luan.nguoi'],
  },
  {
    name: 'no chair known',
    yaml: `
ket_luan:
  nguoi: Trần Thị B`,
    paths: [],
  },
  {
    name: 'nobody named',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
ket_luan:
  giam_sat: MTTQ`,
    paths: [],
  },
]);
