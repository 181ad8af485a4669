import { publicationPeriod } from '../../src/rules/publication-period.ts';
import { testRule } from '../helpers/rule.ts';

testRule(publicationPeriod, [
  {
    name: 'eleven days, bound by law',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 02/6/2026`,
    paths: ['thong_bao.ngay'],
  },
  {
    name: 'a district',
    yaml: `
co_quan:
  loai: huyen
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2024
thong_bao:
  ngay: 12/6/2024`,
    paths: ['warning thong_bao.ngay'],
  },
  {
    name: 'the Party committee leads',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [cap_uy]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 02/6/2026`,
    paths: ['warning thong_bao.ngay'],
  },
  {
    name: 'ten days',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 01/6/2026`,
    paths: [],
  },
  {
    name: 'counted from the last session',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
    - ngay: 29/5/2026
thong_bao:
  ngay: 05/6/2026`,
    paths: [],
  },
  {
    name: 'no date',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao:
  so: 7`,
    paths: [],
  },
]);
