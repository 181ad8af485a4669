import { previousYear } from '../../src/rules/previous-year.ts';
import { testRule } from '../helpers/rule.ts';

testRule(previousYear, [
  {
    name: 'time 2, last year',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025`,
    paths: ['hoi_nghi.lan'],
  },
  {
    name: 'of one theme',
    yaml: `
hoi_nghi:
  lan: 2
  chuyen_de: [cấp giấy chứng nhận quyền sử dụng đất]
  phien:
    - ngay: 07/01/2021
ky_truoc:
  ngay: 18/6/2020`,
    paths: [],
  },
  {
    name: 'the same year',
    yaml: `
hoi_nghi:
  lan: 2
  phien:
    - ngay: 24/11/2020
ky_truoc:
  ngay: 18/6/2020`,
    paths: [],
  },
  {
    name: 'time 1',
    yaml: `
hoi_nghi:
  lan: 1
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025`,
    paths: [],
  },
  {
    name: 'no number',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ky_truoc:
  ngay: 12/12/2025`,
    paths: [],
  },
]);
