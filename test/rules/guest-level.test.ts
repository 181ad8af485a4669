import { guestLevel } from '../../src/rules/guest-level.ts';
import { testRule } from '../helpers/rule.ts';

testRule(guestLevel, [
  {
    name: 'of the same level',
    yaml: `
co_quan:
  loai: phuong
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: xa`,
    paths: ['thanh_phan.khach_moi[0].cap'],
  },
  {
    name: 'of a lower one',
    yaml: `
co_quan:
  loai: huyen
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: xa`,
    paths: ['thanh_phan.khach_moi[0].cap'],
  },
  {
    name: 'told elsewhere',
    yaml: `
co_quan:
  loai: xa
nguoi:
  - ho_ten: Phan Văn T
    cap: thon
thanh_phan:
  khach_moi:
    - Phan Văn T`,
    paths: ['thanh_phan.khach_moi[0]'],
  },
  {
    name: 'of a higher one',
    yaml: `
co_quan:
  loai: xa
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: huyen`,
    paths: [],
  },
  {
    name: 'not told',
    yaml: `
co_quan:
  loai: xa
thanh_phan:
  khach_moi:
    - Phan Văn T`,
    paths: [],
  },
  {
    name: 'no unit',
    yaml: `
thanh_phan:
  khach_moi:
    - ho_ten: Phan Văn T
      cap: xa`,
    paths: [],
  },
]);
