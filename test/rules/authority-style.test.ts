import { authorityStyle } from '../../src/rules/authority-style.ts';
import { testRule } from '../helpers/rule.ts';

testRule(authorityStyle, [
  {
    name: 'T/M in a state paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  quyen_han: t/m ủy ban nhân dân`,
    paths: ['ke_hoach.quyen_han'],
  },
  {
    name: 'T/L for the Front',
    yaml: `
ke_hoach:
  ben_ban_hanh: mttq
  quyen_han: T/L BAN THƯỜNG TRỰC`,
    paths: ['ke_hoach.quyen_han'],
  },
  {
    name: 'TM. in a Party paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  quyen_han: TM. ĐẢNG ỦY`,
    paths: ['ke_hoach.quyen_han'],
  },
  {
    name: 'TM without a dot in a Party paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  quyen_han: TM ĐẢNG ỦY`,
    paths: ['ke_hoach.quyen_han'],
  },
  {
    name: 'a state paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  quyen_han: KT. CHỦ TỊCH`,
    paths: [],
  },
  {
    name: 'a Party paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  quyen_han: T/M BAN THƯỜNG VỤ`,
    paths: [],
  },
  {
    name: 'no mark',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  quyen_han: ĐẢNG ỦY`,
    paths: [],
  },
]);
