import { opinionTotal } from '../../src/rules/opinion-total.ts';
import { testRule } from '../helpers/rule.ts';

testRule(opinionTotal, [
  {
    name: 'turns, points, channels',
    yaml: `
so_y_kien:
  luot: 3
  noi_dung: 4
  truc_tiep: 2
  van_ban: 0
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C`,
    paths: ['so_y_kien.luot', 'so_y_kien.noi_dung', 'so_y_kien.truc_tiep', 'so_y_kien.van_ban'],
  },
  {
    name: 'outcomes',
    yaml: `
so_y_kien:
  ket_qua:
    tra_loi_tai_cho: 2
    giao_don_vi: 1
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C`,
    paths: ['so_y_kien.ket_qua.tra_loi_tai_cho'],
  },
  {
    name: 'people',
    yaml: `
so_y_kien:
  nguoi: 3
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C`,
    paths: ['so_y_kien.nguoi'],
  },
  {
    name: 'people who are not all named',
    yaml: `
so_y_kien:
  nguoi: 3
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C
  - noi_dung: C`,
    paths: [],
  },
  {
    name: 'all right',
    yaml: `
so_y_kien:
  nguoi: 2
  luot: 2
  noi_dung: 3
  truc_tiep: 1
  van_ban: 1
  ket_qua:
    tra_loi_tai_cho: 1
    giao_don_vi: 1
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C`,
    paths: [],
  },
  {
    name: 'an approximate number is not compared',
    yaml: `
so_y_kien:
  gan_dung: hon
  luot: 10
y_kien:
  - nguoi_neu: A
    tra_loi: X
  - nguoi_neu: B
    nguon: van_ban
    so_noi_dung: 2
    xu_ly:
      don_vi: C`,
    paths: [],
  },
  {
    name: 'no list',
    yaml: `
so_y_kien:
  luot: 3`,
    paths: [],
  },
]);
