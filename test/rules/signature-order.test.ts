import { signatureOrder } from '../../src/rules/signature-order.ts';
import { testRule } from '../helpers/rule.ts';

testRule(signatureOrder, [
  {
    name: 'notice before plan',
    yaml: `
ke_hoach:
  ngay: 12/5/2026
thong_bao_truoc:
  ngay: 08/5/2026`,
    paths: ['thong_bao_truoc.ngay'],
  },
  {
    name: 'invitation before plan',
    yaml: `
ke_hoach:
  ngay: 12/5/2026
giay_moi:
  ngay: 08/5/2026`,
    paths: ['giay_moi.ngay'],
  },
  {
    name: 'conclusion before minutes',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
bien_ban:
  ngay: 26/5/2026
thong_bao:
  ngay: 25/5/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'minutes before plan, no session',
    yaml: `
ke_hoach:
  ngay: 12/5/2026
bien_ban:
  ngay: 11/5/2026`,
    paths: ['bien_ban.ngay'],
  },
  {
    name: 'all on one day',
    yaml: `
ke_hoach:
  ngay: 12/5/2026
thong_bao_truoc:
  ngay: 12/5/2026
bien_ban:
  ngay: 12/5/2026
thong_bao:
  ngay: 12/5/2026`,
    paths: [],
  },
  {
    name: 'in order',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/4/2026
thong_bao_truoc:
  ngay: 08/5/2026
giay_moi:
  ngay: 11/5/2026
bien_ban:
  ngay: 22/5/2026
thong_bao:
  ngay: 28/5/2026`,
    paths: [],
  },
  {
    name: 'a plan after the conference is told by its own rule',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/4/2027
bien_ban:
  ngay: 22/5/2026
thong_bao:
  ngay: 28/5/2026`,
    paths: [],
  },
  {
    name: 'a conclusion before it too',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 24/4/2026
thong_bao:
  ngay: 28/3/2026`,
    paths: [],
  },
]);
