import { distributionSum } from '../../src/rules/distribution-sum.ts';
import { testRule } from '../helpers/rule.ts';

testRule(distributionSum, [
  {
    name: 'differs from the people',
    yaml: `
thanh_phan:
  so_nhan_dan: 60
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: ['thanh_phan.phan_bo'],
  },
  {
    name: 'is the people',
    yaml: `
thanh_phan:
  so_nhan_dan: 50
  so_trieu_tap: 80
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: [],
  },
  {
    name: 'is all who are invited',
    yaml: `
thanh_phan:
  so_nhan_dan: 40
  so_trieu_tap: 50
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: [],
  },
  {
    name: 'more than invited',
    yaml: `
thanh_phan:
  so_trieu_tap: 45
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: ['thanh_phan.phan_bo'],
  },
  {
    name: 'officials are invited too',
    yaml: `
thanh_phan:
  so_trieu_tap: 80
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: [],
  },
  {
    name: 'a unit without number',
    yaml: `
thanh_phan:
  so_nhan_dan: 60
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20
    - don_vi: C`,
    paths: [],
  },
  {
    name: 'a unit without number, but already too many',
    yaml: `
thanh_phan:
  so_nhan_dan: 40
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20
    - don_vi: C`,
    paths: ['thanh_phan.phan_bo'],
  },
  {
    name: 'no total',
    yaml: `
thanh_phan:
  phan_bo:
    - don_vi: A
      so_nguoi: 30
    - don_vi: B
      so_nguoi: 20`,
    paths: [],
  },
  {
    name: 'no numbers yet',
    yaml: `
thanh_phan:
  so_nhan_dan: 60
  phan_bo:
    - don_vi: A`,
    paths: [],
  },
]);
