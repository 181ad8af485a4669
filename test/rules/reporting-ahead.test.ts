import { reportingAhead } from '../../src/rules/reporting-ahead.ts';
import { testRule } from '../helpers/rule.ts';

testRule(reportingAhead, [
  {
    name: 'months to come',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - ky: 6 tháng đầu năm 2026`,
    paths: ['bao_cao[0].ky'],
  },
  {
    name: 'the whole year',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - ky: năm 2026`,
    paths: ['bao_cao[0].ky'],
  },
  {
    name: 'next year',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - ky: quý I năm 2027`,
    paths: ['bao_cao[0].ky'],
  },
  {
    name: 'the month that is not over',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 25/6/2026
bao_cao:
  - ky: 6 tháng đầu năm 2026`,
    paths: ['warning bao_cao[0].ky'],
  },
  {
    name: 'said to be estimated',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 25/6/2026
bao_cao:
  - ky: ước 6 tháng đầu năm 2026`,
    paths: [],
  },
  {
    name: 'said to be estimated in the subject',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 25/6/2026
bao_cao:
  - ky: 6 tháng đầu năm 2026
    noi_dung: ước thực hiện các chỉ tiêu`,
    paths: [],
  },
  {
    name: 'water is no estimate',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - ky: 6 tháng đầu năm 2026
    noi_dung: cấp nước sạch`,
    paths: ['bao_cao[0].ky'],
  },
  {
    name: 'on the last day of the month',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 30/6/2026
bao_cao:
  - ky: 6 tháng đầu năm 2026`,
    paths: [],
  },
  {
    name: 'past',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 12/9/2019
bao_cao:
  - ky: 8 tháng đầu năm 2019`,
    paths: [],
  },
  {
    name: 'last year',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bao_cao:
  - ky: năm 2025`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
bao_cao:
  - ky: 6 tháng đầu năm 2026`,
    paths: [],
  },
]);
