import { symbolLevel } from '../../src/rules/symbol-level.ts';
import { testRule } from '../helpers/rule.ts';

testRule(symbolLevel, [
  {
    name: 'district symbol of a ward',
    yaml: `
co_quan:
  loai: phuong
  dang:
    ky_hieu: HU`,
    paths: ['co_quan.dang.ky_hieu'],
  },
  {
    name: 'in a symbol typed by hand',
    yaml: `
co_quan:
  loai: xa
ke_hoach:
  ben_ban_hanh: dang
  ky_hieu: KH/HU`,
    paths: ['ke_hoach.ky_hieu'],
  },
  {
    name: 'ward symbol of a district',
    yaml: `
co_quan:
  loai: huyen
  dang:
    ky_hieu: ĐU`,
    paths: ['co_quan.dang.ky_hieu'],
  },
  {
    name: 'only a reminder where custom differs',
    yaml: `
co_quan:
  loai: thi_xa
  dang:
    ky_hieu: HU`,
    paths: ['warning co_quan.dang.ky_hieu'],
  },
  {
    name: 'local custom',
    yaml: `
co_quan:
  loai: thi_xa
  dang:
    ky_hieu: ThU`,
    paths: [],
  },
  {
    name: 'right ones',
    yaml: `
co_quan:
  loai: dac_khu
  dang:
    ky_hieu: ĐU
ke_hoach:
  ben_ban_hanh: dang
  ky_hieu: KH/ĐU`,
    paths: [],
  },
  {
    name: 'kind of unit not known',
    yaml: `
co_quan:
  dang:
    ky_hieu: HU`,
    paths: [],
  },
]);
