import { reportingMonths } from '../../src/rules/reporting-months.ts';
import { testRule } from '../helpers/rule.ts';

testRule(reportingMonths, [
  {
    name: '8 and 6',
    yaml: `
bao_cao:
  - ky: 8 tháng đầu năm 2026
    phan_con_lai: 6 tháng cuối năm 2026`,
    paths: ['bao_cao[0].phan_con_lai'],
  },
  {
    name: 'a quarter and 8',
    yaml: `
bao_cao:
  - ky: quý I năm 2026
    phan_con_lai: 8 tháng cuối năm`,
    paths: ['bao_cao[0].phan_con_lai'],
  },
  {
    name: 'in words',
    yaml: `
bao_cao:
  - ky: sáu tháng đầu năm
    phan_con_lai: năm tháng cuối năm`,
    paths: ['bao_cao[0].phan_con_lai'],
  },
  {
    name: '8 and 4',
    yaml: `
bao_cao:
  - ky: 8 tháng đầu năm 2019
    phan_con_lai: 4 tháng cuối năm và những khó khăn`,
    paths: [],
  },
  {
    name: 'of two years',
    yaml: `
bao_cao:
  - ky: 9 tháng đầu năm 2025
    phan_con_lai: 6 tháng cuối năm 2026`,
    paths: [],
  },
  {
    name: 'no number',
    yaml: `
bao_cao:
  - ky: 7 tháng đầu năm
    phan_con_lai: những tháng cuối năm 2023`,
    paths: [],
  },
  {
    name: 'a whole year',
    yaml: `
bao_cao:
  - ky: năm 2025
    phan_con_lai: 6 tháng cuối năm 2025`,
    paths: [],
  },
  {
    name: 'a later quarter',
    yaml: `
bao_cao:
  - ky: quý II
    phan_con_lai: quý III`,
    paths: [],
  },
]);
