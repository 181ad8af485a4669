import { conclusionWorkingDays } from '../../src/rules/conclusion-working-days.ts';
import { testRule } from '../helpers/rule.ts';

testRule(conclusionWorkingDays, [
  {
    name: 'six working days',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 30/5/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'five working days',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026`,
    paths: [],
  },
  {
    name: 'more than ten days: told by its own rule',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 02/6/2026`,
    paths: [],
  },
  {
    name: 'issued by the Party committee',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 01/6/2026`,
    paths: [],
  },
  {
    name: 'issued by the government all the same',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ben_ban_hanh: chinh_quyen
  ngay: 01/6/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'before the decision',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2018
thong_bao:
  ngay: 31/5/2018`,
    paths: [],
  },
]);
