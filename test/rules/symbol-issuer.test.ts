import { symbolIssuer } from '../../src/rules/symbol-issuer.ts';
import { testRule } from '../helpers/rule.ts';

testRule(symbolIssuer, [
  {
    name: 'Party symbol on a state paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH/ĐU`,
    paths: ['ke_hoach.ky_hieu'],
  },
  {
    name: 'Party body in the state form',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH-ĐU`,
    paths: ['ke_hoach.ky_hieu'],
  },
  {
    name: 'state symbol on a Party paper',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  ky_hieu: KH-UBND`,
    paths: ['ke_hoach.ky_hieu'],
  },
  {
    name: 'wrong sign',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH/UBND
thong_bao:
  ben_ban_hanh: dang
  ky_hieu: TB-ĐU`,
    paths: ['ke_hoach.ky_hieu', 'thong_bao.ky_hieu'],
  },
  {
    name: 'wrong kind',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: TB-UBND
bien_ban:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH-UBND`,
    paths: ['ke_hoach.ky_hieu', 'bien_ban.ky_hieu'],
  },
  {
    name: 'lower case, spaces, no accents',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: kh-ubnd
thong_bao:
  ben_ban_hanh: chinh_quyen
  ky_hieu: TB - UBND
bien_ban:
  ben_ban_hanh: dang
  ky_hieu: BB/DU`,
    paths: ['ke_hoach.ky_hieu', 'bien_ban.ky_hieu', 'thong_bao.ky_hieu'],
  },
  {
    name: 'with the number',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: 342/KH-UBND`,
    paths: ['ke_hoach.ky_hieu'],
  },
  {
    name: 'right ones',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH-UBND
thong_bao:
  ben_ban_hanh: dang
  ky_hieu: TB/ĐU
bien_ban:
  ben_ban_hanh: dang
  ky_hieu: BB/ĐU`,
    paths: [],
  },
  {
    name: 'another body of the same side',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  ky_hieu: TB-VP
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH-HĐND`,
    paths: [],
  },
  {
    name: 'a Party conclusion',
    yaml: `
thong_bao:
  ben_ban_hanh: dang
  ky_hieu: KL/ĐU`,
    paths: [],
  },
  {
    name: 'joint paper of Party and government',
    yaml: `
ke_hoach:
  ben_ban_hanh: dang
  ky_hieu: KH/ĐU-UBND`,
    paths: [],
  },
  {
    name: 'Fatherland Front',
    yaml: `
ke_hoach:
  ben_ban_hanh: mttq
  ky_hieu: KH-MTTQ-BTT
giay_moi:
  ben_ban_hanh: mttq
  ky_hieu: GM-UBND`,
    paths: ['giay_moi.ky_hieu'],
  },
  {
    name: 'issuer from the leading sides',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
ke_hoach:
  ky_hieu: KH-UBND`,
    paths: ['ke_hoach.ky_hieu'],
  },
]);
