import { noticeBeforeEvent } from '../../src/rules/notice-before-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(noticeBeforeEvent, [
  {
    name: 'notice after',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 23/5/2026`,
    paths: ['thong_bao_truoc.ngay'],
  },
  {
    name: 'invitation on the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 22/5/2026`,
    paths: ['giay_moi.ngay'],
  },
  {
    name: 'both before',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 08/5/2026
giay_moi:
  ngay: 21/5/2026`,
    paths: [],
  },
  {
    name: 'no session yet',
    yaml: `
giay_moi:
  ngay: 22/5/2026`,
    paths: [],
  },
]);
