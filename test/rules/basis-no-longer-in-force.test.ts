import { basisNoLongerInForce } from '../../src/rules/basis-no-longer-in-force.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisNoLongerInForce, [
  {
    name: 'a law that another took the place of, by date, by parts and by code',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/5/2026}]
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025
  - {loai: Luật, trich_yeu: Tổ chức chính quyền địa phương, ngay: 19/6/2015}
  - pl-34-2007
  - {ma: hd-36-2018}
  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025`,
    paths: ['can_cu[0]', 'can_cu[1]', 'can_cu[2]'],
  },
  {
    name: 'only a reminder while the end is not confirmed',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/5/2026}]
can_cu: [luat-47-2019, qd-66-2017]`,
    paths: ['warning can_cu[0]', 'warning can_cu[1]'],
  },
  {
    name: 'by the day of the plan, not of the session',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/6/2025}]
ke_hoach:
  ngay: 15/6/2025
  can_cu: [luat-65-2025]
thong_bao:
  can_cu: [luat-72-2025]`,
    paths: [],
  },
  {
    name: 'for the conclusion alone',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/6/2025}]
ke_hoach:
  ngay: 20/5/2025
thong_bao:
  ngay: 16/6/2025
can_cu: [luat-65-2025]`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'a conclusion that is not made',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/6/2025}]
ke_hoach:
  ngay: 20/5/2025
thong_bao:
  ngay: 16/6/2025
khong_lam: [thong_bao]
can_cu: [luat-65-2025]`,
    paths: [],
  },
  {
    name: 'in the bases of any other paper',
    yaml: `
hoi_nghi:
  phien: [{ngay: 10/6/2025}]
ke_hoach_giai_quyet:
  ngay: 20/6/2025
  can_cu: [luat-65-2025]
bao_cao_ket_qua:
  can_cu: [luat-65-2025]`,
    paths: ['ke_hoach_giai_quyet.can_cu[0]'],
  },
  {
    name: 'a year that two laws share, and a law of no date',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/5/2026}]
can_cu: [Luật Tổ chức chính quyền địa phương năm 2025, Luật Tổ chức chính quyền địa phương]`,
    paths: [],
  },
  {
    name: 'a plan for the year is judged by its last day',
    yaml: `
hoi_nghi: {nam: 2025}
ke_hoach: {ca_nam: có}
can_cu: [luat-65-2025]`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'no date at all',
    yaml: 'can_cu: [luat-65-2025]',
    paths: [],
  },
  {
    name: 'what is not in the catalogue',
    yaml: `
hoi_nghi:
  phien: [{ngay: 22/5/2026}]
can_cu: [Luật Đất đai năm 2013, 'Kế hoạch số 26-KH/ĐU']`,
    paths: [],
  },
]);
