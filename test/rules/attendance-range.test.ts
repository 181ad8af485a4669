import { attendanceRange } from '../../src/rules/attendance-range.ts';
import { testRule } from '../helpers/rule.ts';

testRule(attendanceRange, [
  {
    name: 'few',
    yaml: `
thanh_phan:
  so_co_mat: 49`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'many invited',
    yaml: `
thanh_phan:
  so_trieu_tap: 301`,
    paths: ['thanh_phan.so_trieu_tap'],
  },
  {
    name: 'present counts, not invited',
    yaml: `
thanh_phan:
  so_trieu_tap: 301
  so_co_mat: 300`,
    paths: [],
  },
  {
    name: 'one thôn',
    yaml: `
hoi_nghi:
  pham_vi:
    kieu: mot_don_vi
thanh_phan:
  so_co_mat: 30`,
    paths: [],
  },
  {
    name: 'one theme',
    yaml: `
hoi_nghi:
  loai: chuyen_de
thanh_phan:
  so_co_mat: 30`,
    paths: [],
  },
  {
    name: 'online',
    yaml: `
hoi_nghi:
  hinh_thuc: truc_tuyen
thanh_phan:
  so_co_mat: 900`,
    paths: [],
  },
  {
    name: 'several sessions',
    yaml: `
hoi_nghi:
  phien:
    - so_co_mat: 200
    - so_co_mat: 200
thanh_phan:
  so_co_mat: 400`,
    paths: [],
  },
]);
