import { conclusionAfterEvent } from '../../src/rules/conclusion-after-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(conclusionAfterEvent, [
  {
    name: 'before the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 21/5/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'on the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 22/5/2026`,
    paths: [],
  },
  {
    name: 'between two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
thong_bao:
  ngay: 23/5/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'follow-up plan and report',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach_giai_quyet:
  ngay: 01/5/2026
bao_cao_ket_qua:
  ngay: 02/5/2026`,
    paths: ['ke_hoach_giai_quyet.ngay', 'bao_cao_ket_qua.ngay'],
  },
  {
    name: 'no session',
    yaml: `
thong_bao:
  ngay: 21/5/2026`,
    paths: [],
  },
]);
