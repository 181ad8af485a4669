import { noticePeriod } from '../../src/rules/notice-period.ts';
import { testRule } from '../helpers/rule.ts';

testRule(noticePeriod, [
  {
    name: 'a late notice, bound by law',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 16/5/2026`,
    paths: ['thong_bao_truoc.ngay'],
  },
  {
    name: 'a late invitation, bound by law',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 21/5/2026`,
    paths: ['giay_moi.ngay'],
  },
  {
    name: 'the Party committee leads',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 18/5/2026`,
    paths: ['warning giay_moi.ngay'],
  },
  {
    name: 'before the law',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 27/4/2023
thong_bao_truoc:
  ngay: 24/4/2023`,
    paths: ['warning thong_bao_truoc.ngay'],
  },
  {
    name: 'only a plan, three days before',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 27/4/2023
ke_hoach:
  ngay: 24/4/2023`,
    paths: ['warning ke_hoach.ngay'],
  },
  {
    name: 'only a plan, bound by law: still no notice',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 22/5/2026`,
    paths: ['warning ke_hoach.ngay'],
  },
  {
    name: 'seven days before',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 15/5/2026`,
    paths: [],
  },
  {
    name: 'notice in time, invitation later',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 11/5/2026
giay_moi:
  ngay: 19/5/2026`,
    paths: [],
  },
  {
    name: 'a notice without a date may be in time',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
thong_bao_truoc:
  so: 5
giay_moi:
  ngay: 19/5/2026`,
    paths: [],
  },
  {
    name: 'a late plan beside a notice',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
ke_hoach:
  ngay: 18/5/2026
thong_bao_truoc:
  ngay: 14/5/2026`,
    paths: [],
  },
  {
    name: 'of several sessions the first counts',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 29/5/2026
    - ngay: 22/5/2026
thong_bao_truoc:
  ngay: 20/5/2026`,
    paths: ['thong_bao_truoc.ngay'],
  },
  {
    name: 'on the day itself: told by its own rule',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
giay_moi:
  ngay: 22/5/2026`,
    paths: [],
  },
  {
    name: 'over coffee',
    yaml: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
  loai: ca_phe
giay_moi:
  ngay: 21/5/2026`,
    paths: [],
  },
  {
    name: 'no date',
    yaml: `
co_quan:
  loai: xa
giay_moi:
  ngay: 21/5/2026`,
    paths: [],
  },
]);
