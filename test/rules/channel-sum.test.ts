import { channelSum } from '../../src/rules/channel-sum.ts';
import { testRule } from '../helpers/rule.ts';

testRule(channelSum, [
  {
    name: 'too few',
    yaml: `
so_y_kien:
  luot: 12
  truc_tiep: 9
  van_ban: 1`,
    paths: ['so_y_kien.luot'],
  },
  {
    name: 'one channel alone is too much',
    yaml: `
so_y_kien:
  noi_dung: 8
  truc_tiep: 9`,
    paths: ['so_y_kien.noi_dung'],
  },
  {
    name: 'one channel alone may be a part',
    yaml: `
so_y_kien:
  luot: 12
  truc_tiep: 9`,
    paths: [],
  },
  {
    name: 'Hải Châu I: 9 + 1 = 10',
    yaml: `
so_y_kien:
  luot: 10
  truc_tiep: 9
  van_ban: 1`,
    paths: [],
  },
  {
    name: 'makes the points',
    yaml: `
so_y_kien:
  luot: 8
  noi_dung: 10
  truc_tiep: 9
  truoc: 1`,
    paths: [],
  },
  {
    name: 'no total',
    yaml: `
so_y_kien:
  truc_tiep: 9
  van_ban: 1`,
    paths: [],
  },
  {
    name: 'approximate',
    yaml: `
so_y_kien:
  gan_dung: gan
  luot: 12
  truc_tiep: 9
  van_ban: 1`,
    paths: [],
  },
]);
