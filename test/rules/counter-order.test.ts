import { counterOrder } from '../../src/rules/counter-order.ts';
import { testRule } from '../helpers/rule.ts';

testRule(counterOrder, [
  {
    name: 'people over turns',
    yaml: `
so_y_kien:
  nguoi: 12
  luot: 10`,
    paths: ['so_y_kien.nguoi'],
  },
  {
    name: 'turns over points',
    yaml: `
so_y_kien:
  luot: 12
  noi_dung: 10`,
    paths: ['so_y_kien.luot'],
  },
  {
    name: 'people over points',
    yaml: `
so_y_kien:
  nguoi: 12
  noi_dung: 10`,
    paths: ['so_y_kien.nguoi'],
  },
  {
    name: 'one mistake, one finding',
    yaml: `
so_y_kien:
  nguoi: 12
  luot: 10
  noi_dung: 11`,
    paths: ['so_y_kien.nguoi'],
  },
  {
    name: 'all equal',
    yaml: `
so_y_kien:
  nguoi: 10
  luot: 10
  noi_dung: 10`,
    paths: [],
  },
  {
    name: 'approximate',
    yaml: `
so_y_kien:
  gan_dung: gan
  nguoi: 12
  luot: 10`,
    paths: [],
  },
]);
