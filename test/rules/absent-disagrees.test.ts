import { absentDisagrees } from '../../src/rules/absent-disagrees.ts';
import { testRule } from '../helpers/rule.ts';

testRule(absentDisagrees, [
  {
    name: 'wrong',
    yaml: `
thanh_phan:
  so_trieu_tap: 150
  so_co_mat: 142
  so_vang: 9`,
    paths: ['thanh_phan.so_vang'],
  },
  {
    name: 'right',
    yaml: `
thanh_phan:
  so_trieu_tap: 150
  so_co_mat: 142
  so_vang: 8`,
    paths: [],
  },
  {
    name: 'added people count',
    yaml: `
thanh_phan:
  so_trieu_tap: 150
  so_moi_them: 5
  so_co_mat: 147
  so_vang: 8`,
    paths: [],
  },
  {
    name: 'more present than invited is told by its own rule',
    yaml: `
thanh_phan:
  so_trieu_tap: 100
  so_co_mat: 142
  so_vang: 0`,
    paths: [],
  },
  {
    name: 'one number unknown',
    yaml: `
thanh_phan:
  so_co_mat: 142
  so_vang: 9`,
    paths: [],
  },
]);
