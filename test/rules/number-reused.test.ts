import { numberReused } from '../../src/rules/number-reused.ts';
import { testRule } from '../helpers/rule.ts';

testRule(numberReused, [
  {
    name: 'two plans of the government',
    yaml: `
hoi_nghi:
  nam: 2026
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 42
ke_hoach_giai_quyet:
  ben_ban_hanh: chinh_quyen
  so: '042'`,
    paths: ['ke_hoach_giai_quyet.so'],
  },
  {
    name: 'notice and conclusion',
    yaml: `
thong_bao_truoc:
  ben_ban_hanh: chinh_quyen
  so: 7
thong_bao:
  ben_ban_hanh: chinh_quyen
  so: 7`,
    paths: ['thong_bao.so'],
  },
  {
    name: 'a conclusion that is a Kết luận',
    yaml: `
thong_bao_truoc:
  ben_ban_hanh: dang
  so: 7
thong_bao:
  ben_ban_hanh: dang
  so: 7
  ky_hieu: KL/ĐU`,
    paths: [],
  },
  {
    name: 'of two bodies',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  so: 42
ke_hoach_giai_quyet:
  ben_ban_hanh: chinh_quyen
  so: 42`,
    paths: [],
  },
  {
    name: 'of two kinds',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 42
bao_cao_ket_qua:
  ben_ban_hanh: chinh_quyen
  so: 42`,
    paths: [],
  },
  {
    name: 'of two years',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 2
  ngay: 15/12/2025
ke_hoach_giai_quyet:
  ben_ban_hanh: chinh_quyen
  so: 2
  ngay: 06/01/2026`,
    paths: [],
  },
  {
    name: 'of two years of one Party term',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  so: 2
  ngay: 15/12/2025
ke_hoach_giai_quyet:
  ben_ban_hanh: dang
  so: 2
  ngay: 06/01/2026`,
    paths: ['ke_hoach_giai_quyet.so'],
  },
  {
    name: 'not given yet',
    yaml: `
thong_bao_truoc:
  ngay: 11/5/2026
thong_bao:
  ngay: 28/5/2026`,
    paths: [],
  },
]);
