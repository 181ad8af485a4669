import { numberForm } from '../../src/rules/number-form.ts';
import { testRule } from '../helpers/rule.ts';

testRule(numberForm, [
  {
    name: 'number with a state symbol',
    yaml: `
ke_hoach:
  so: 342/KH-UBND`,
    paths: ['ke_hoach.so'],
  },
  {
    name: 'number with a Party symbol',
    yaml: `
ke_hoach:
  so: 26-KH/ĐU`,
    paths: ['ke_hoach.so'],
  },
  {
    name: 'no number at all',
    yaml: `
thong_bao:
  so: chưa có`,
    paths: ['thong_bao.so'],
  },
  {
    name: 'the word before it',
    yaml: `
bien_ban:
  so: 'Số: 05'`,
    paths: ['bien_ban.so'],
  },
  {
    name: 'the word without a colon',
    yaml: `
bien_ban:
  so: Số 05`,
    paths: ['bien_ban.so'],
  },
  {
    name: 'any paper',
    yaml: `
giay_moi:
  so: 12/GM-UBND
bao_cao_ket_qua:
  so: 12/BC-UBND`,
    paths: ['giay_moi.so', 'bao_cao_ket_qua.so'],
  },
  {
    name: 'digits, a leading zero, a letter',
    yaml: `
ke_hoach:
  so: 342
bien_ban:
  so: 026
thong_bao:
  so: 12a`,
    paths: [],
  },
  {
    name: 'blank',
    yaml: `
ke_hoach:
  so:
  ngay: 22/5/2026`,
    paths: [],
  },
  {
    name: 'a cited paper has its symbol',
    yaml: `
can_cu:
  - loai: Kế hoạch
    so: 26-KH/ĐU`,
    paths: [],
  },
]);
