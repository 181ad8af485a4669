import { basisUnamended } from '../../src/rules/basis-unamended.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisUnamended, [
  {
    name: 'every basis that was amended',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/7/2026}]
can_cu:
  - qdi-11-2019
  - Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022
  - {loai: Luật, trich_yeu: Tiếp công dân, ngay: 25/11/2013}`,
    paths: ['can_cu[0]', 'can_cu[1]', 'can_cu[2]'],
  },
  {
    name: 'with what amended it, in any form',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/7/2026}]
can_cu:
  - {loai: Quy định, so: 11-QĐi/TW, ngay: 18/02/2019}
  - {loai: Kết luận, so: 215-KL/TW, ngay: 23/11/2025}
  - luat-10-2022
  - Luật sửa đổi, bổ sung một số điều của Luật Thực hiện dân chủ ở cơ sở ngày 27/6/2025
  - luat-42-2013
  - {ma: luat-136-2025}`,
    paths: [],
  },
  {
    name: 'said in the same line',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/7/2026}]
can_cu:
  - Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 (được sửa đổi, bổ sung ngày 27/6/2025)`,
    paths: [],
  },
  {
    name: 'before it was amended',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/11/2025}]
can_cu: [qdi-11-2019, luat-42-2013]
ke_hoach:
  can_cu: [qdi-11-2019]`,
    paths: [],
  },
  {
    name: 'from the day of the change on, by the paper that is later',
    yaml: `
hoi_nghi:
  phien: [{ngay: 20/11/2025}]
ke_hoach: {ngay: 01/11/2025}
thong_bao: {ngay: 24/11/2025}
can_cu: [qdi-11-2019]`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'each list by itself',
    yaml: `
hoi_nghi:
  phien: [{ngay: 20/5/2026}]
can_cu: [qdi-11-2019, kl-215-2025]
thong_bao:
  can_cu: [qdi-11-2019]`,
    paths: ['thong_bao.can_cu[0]'],
  },
  {
    name: 'no longer in force: another rule says so',
    yaml: `
hoi_nghi:
  phien: [{ngay: 20/5/2026}]
can_cu: [luat-77-2015]`,
    paths: [],
  },
  {
    name: 'the law of 2015 with its change of 2019',
    yaml: `
hoi_nghi:
  phien: [{ngay: 20/5/2021}]
can_cu: [luat-77-2015]
ke_hoach:
  can_cu: [luat-77-2015, luat-47-2019]`,
    paths: ['can_cu[0]'],
  },
]);
