import { attendanceParts } from '../../src/rules/attendance-parts.ts';
import { testRule } from '../helpers/rule.ts';

testRule(attendanceParts, [
  {
    name: 'every part',
    yaml: `
hoi_nghi:
  diem_cau:
    - so_nguoi: 100
    - so_nguoi: 60
thanh_phan:
  so_co_mat: 150
  so_nhan_dan: 151
  so_ho: 152
  nhom:
    - ten: cán bộ, công chức
      so_luong: 151`,
    paths: ['thanh_phan.so_nhan_dan', 'thanh_phan.so_ho', 'hoi_nghi.diem_cau', 'thanh_phan.nhom'],
  },
  {
    name: 'more households than citizens',
    yaml: `
thanh_phan:
  so_nhan_dan: 60
  so_ho: 62
  so_co_mat: 100`,
    paths: ['thanh_phan.so_ho'],
  },
  {
    name: 'citizens were invited, not all came',
    yaml: `
thanh_phan:
  so_nhan_dan: 110
  so_trieu_tap: 150
  so_co_mat: 100`,
    paths: [],
  },
  {
    name: 'they fit',
    yaml: `
hoi_nghi:
  diem_cau:
    - so_nguoi: 125
    - so_nguoi: 23
thanh_phan:
  so_co_mat: 148
  so_nhan_dan: 106
  so_ho: 106
  nhom:
    - Thường trực Đảng ủy
    - ten: cán bộ, công chức
      so_luong: 5`,
    paths: [],
  },
  {
    name: 'no whole',
    yaml: `
thanh_phan:
  so_nhan_dan: 110
  so_ho: 90
  nhom:
    - ten: cán bộ, công chức
      so_luong: 5`,
    paths: [],
  },
]);
