import { titleOrder } from '../../src/rules/title-order.ts';
import { testRule } from '../helpers/rule.ts';

testRule(titleOrder, [
  {
    name: 'the government first',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch UBND phường, Phó Bí thư Đảng ủy`,
    paths: ['nguoi[0].chuc_vu'],
  },
  {
    name: 'an office first',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng phòng Kinh tế, Hạ tầng và Đô thị, Đảng ủy viên`,
    paths: ['nguoi[0].chuc_vu'],
  },
  {
    name: 'the Front first',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch UBMTTQ phường, Ủy viên BTV Đảng ủy`,
    paths: ['nguoi[0].chuc_vu'],
  },
  {
    name: 'in order',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Thị ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND phường`,
    paths: [],
  },
  {
    name: 'a mass organisation is not the committee',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch UBND phường, Ủy viên Ban Thường vụ Hội Nông dân tỉnh`,
    paths: [],
  },
  {
    name: 'a cell',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng Công an phường, Bí thư Chi bộ Công an phường`,
    paths: [],
  },
  {
    name: 'a cell and a village',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng thôn, Bí thư Chi bộ`,
    paths: [],
  },
  {
    name: 'one title',
    yaml: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Phó Bí thư Đảng ủy`,
    paths: [],
  },
]);
