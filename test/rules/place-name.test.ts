import { placeName } from '../../src/rules/place-name.ts';
import { testRule } from '../helpers/rule.ts';

testRule(placeName, [
  {
    name: 'of another ward',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
  dia_danh: Hòa Mẫu
thong_bao:
  dia_danh: Gò Vấp`,
    paths: ['co_quan.dia_danh', 'thong_bao.dia_danh'],
  },
  {
    name: 'a district',
    yaml: `
co_quan:
  loai: huyen
  ten: Mẫu
  dia_danh: Hòa Mẫu`,
    paths: ['warning co_quan.dia_danh'],
  },
  {
    name: 'with and without the word',
    yaml: `
co_quan:
  loai: phuong
  ten: 7
  dia_danh: Phường 7
ke_hoach:
  dia_danh: '7'`,
    paths: [],
  },
  {
    name: 'a province may sit elsewhere',
    yaml: `
co_quan:
  loai: tinh
  ten: Mẫu
  dia_danh: Thành phố Mẫu Thượng`,
    paths: [],
  },
  {
    name: 'no unit',
    yaml: `
thong_bao:
  dia_danh: Gò Vấp`,
    paths: [],
  },
]);
