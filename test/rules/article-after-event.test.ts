import { articleAfterEvent } from '../../src/rules/article-after-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(articleAfterEvent, [
  {
    name: 'before the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 21/5/2026`,
    paths: ['tin_bai.ngay_dang'],
  },
  {
    name: 'on the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  ngay_dang: 22/5/2026`,
    paths: [],
  },
  {
    name: 'after the first of two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
tin_bai:
  ngay_dang: 23/5/2026`,
    paths: [],
  },
  {
    name: 'no date',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
tin_bai:
  tac_gia: A`,
    paths: [],
  },
]);
