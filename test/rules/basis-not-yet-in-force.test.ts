import { basisNotYetInForce } from '../../src/rules/basis-not-yet-in-force.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisNotYetInForce, [
  {
    name: 'passed, but in force later',
    yaml: `
hoi_nghi:
  phien: [{ngay: 30/6/2023}]
can_cu: [luat-10-2022]`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'not even issued',
    yaml: `
hoi_nghi:
  phien: [{ngay: 24/11/2020}]
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 16/6/2025
  - Luật Tổ chức chính quyền địa phương năm 2025
  - {loai: Nghị định, so: 59/2023/NĐ-CP}
  - kl-215-2025`,
    paths: ['can_cu[0]', 'can_cu[1]', 'warning can_cu[2]', 'can_cu[3]'],
  },
  {
    name: 'in the plan, where the conclusion comes late enough',
    yaml: `
hoi_nghi:
  phien: [{ngay: 28/6/2023}]
ke_hoach: {ngay: 15/6/2023}
thong_bao: {ngay: 03/7/2023}
can_cu: [luat-10-2022]`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'on its first day',
    yaml: `
hoi_nghi:
  phien: [{ngay: 01/7/2023}]
can_cu: [luat-10-2022]`,
    paths: [],
  },
  {
    name: 'a decree whose day is not known',
    yaml: `
hoi_nghi:
  phien: [{ngay: 01/7/2019}]
can_cu: [Nghị định 33/2021/NĐ-CP]`,
    paths: [],
  },
]);
