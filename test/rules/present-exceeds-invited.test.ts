import { presentExceedsInvited } from '../../src/rules/present-exceeds-invited.ts';
import { testRule } from '../helpers/rule.ts';

testRule(presentExceedsInvited, [
  {
    name: 'more than invited',
    yaml: `
thanh_phan:
  so_trieu_tap: 120
  so_co_mat: 121`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'more than invited and added',
    yaml: `
thanh_phan:
  so_trieu_tap: 120
  so_moi_them: 5
  so_co_mat: 126`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'just as many',
    yaml: `
thanh_phan:
  so_trieu_tap: 120
  so_moi_them: 5
  so_co_mat: 125`,
    paths: [],
  },
  {
    name: 'invitations not counted',
    yaml: `
thanh_phan:
  so_co_mat: 125`,
    paths: [],
  },
]);
