import { articleLate } from '../../src/rules/article-late.ts';
import { testRule } from '../helpers/rule.ts';

testRule(articleLate, [
  {
    name: 'eleven days',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 02/6/2026`,
    paths: ['tin_bai.ngay_dang'],
  },
  {
    name: 'ten days',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 01/6/2026`,
    paths: [],
  },
  {
    name: 'counted from the last session',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
tin_bai:
  ngay_dang: 04/6/2026`,
    paths: [],
  },
  {
    name: 'no session',
    yaml: `
tin_bai:
  ngay_dang: 02/6/2026`,
    paths: [],
  },
]);
