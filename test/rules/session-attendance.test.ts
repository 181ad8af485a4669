import { sessionAttendance } from '../../src/rules/session-attendance.ts';
import { testRule } from '../helpers/rule.ts';

testRule(sessionAttendance, [
  {
    name: 'more than all sessions',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
    - ten: Phiên 2
      so_co_mat: 90
thanh_phan:
  so_co_mat: 187`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'less than one of them',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
    - ten: Phiên 2
      so_co_mat: 90
thanh_phan:
  so_co_mat: 95`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'one session, another number',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
thanh_phan:
  so_co_mat: 100`,
    paths: ['thanh_phan.so_co_mat'],
  },
  {
    name: 'the sum',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
    - ten: Phiên 2
      so_co_mat: 90
thanh_phan:
  so_co_mat: 186`,
    paths: [],
  },
  {
    name: 'some came to both',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
    - ten: Phiên 2
      so_co_mat: 90
thanh_phan:
  so_co_mat: 180`,
    paths: [],
  },
  {
    name: 'a session without a number',
    yaml: `
hoi_nghi:
  phien:
    - ten: Phiên 1
      so_co_mat: 96
    - ten: Phiên 2
thanh_phan:
  so_co_mat: 500`,
    paths: [],
  },
]);
