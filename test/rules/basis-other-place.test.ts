import { basisOtherPlace } from '../../src/rules/basis-other-place.ts';
import { testRule } from '../helpers/rule.ts';

const inProvince = (tinh: string) => `
co_quan: {loai: phuong, ten: Mẫu, tinh: ${tinh}}
can_cu:
  - {loai: Nghị định, so: 34/2021/NĐ-CP}
  - nd-32-2021
  - Nghị định số 33/2021/NĐ-CP của Chính phủ
  - Nghị định số 59/2023/NĐ-CP`;

testRule(basisOtherPlace, [
  {
    name: 'decrees of three cities in another province',
    yaml: inProvince('tỉnh Mẫu'),
    paths: ['can_cu[0]', 'can_cu[1]', 'can_cu[2]'],
  },
  { name: 'in Đà Nẵng', yaml: inProvince('TP. Đà Nẵng'), paths: ['can_cu[1]', 'can_cu[2]'] },
  { name: 'in Hà Nội', yaml: inProvince('Hà Nội'), paths: ['can_cu[0]', 'can_cu[2]'] },
  {
    name: 'in Hồ Chí Minh City',
    yaml: inProvince('Thành phố Hồ Chí Minh'),
    paths: ['can_cu[0]', 'can_cu[1]'],
  },
  {
    name: 'in Hồ Chí Minh City, by its initials',
    yaml: inProvince('TP.HCM'),
    paths: ['can_cu[0]', 'can_cu[1]'],
  },
  {
    name: 'the city itself',
    yaml: `
co_quan: {loai: thanh_pho_tw, ten: Đà Nẵng}
can_cu: [Nghị định 34/2021/NĐ-CP]`,
    paths: [],
  },
  {
    name: 'province not known',
    yaml: `
co_quan: {loai: phuong, ten: Mẫu}
can_cu: [Nghị định 34/2021/NĐ-CP]`,
    paths: [],
  },
  {
    name: 'in the bases of one paper',
    yaml: `
co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}
thong_bao:
  can_cu: [Nghị định 34/2021/NĐ-CP]`,
    paths: ['thong_bao.can_cu[0]'],
  },
]);
