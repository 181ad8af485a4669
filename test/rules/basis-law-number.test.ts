import { basisLawNumber } from '../../src/rules/basis-law-number.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisLawNumber, [
  {
    name: 'number or body typed into the line',
    yaml: `
can_cu:
  - Luật Tổ chức chính quyền địa phương số 72/2025/QH15
  - Luật Đất đai ngày 18/01/2024 của Quốc hội
  - Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội`,
    paths: ['can_cu[0]', 'can_cu[1]', 'can_cu[2]'],
  },
  {
    name: 'part by part they are not printed',
    yaml: `
can_cu:
  - {loai: Luật, so: 72/2025/QH15, co_quan: Quốc hội, trich_yeu: Tổ chức chính quyền địa phương, ngay: 16/6/2025}
  - luat-72-2025`,
    paths: [],
  },
  {
    name: 'name and date, and the number of what amended it',
    yaml: `
can_cu:
  - Luật Đất đai ngày 18 tháng 01 năm 2024
  - Luật Tổ chức Quốc hội ngày 20 tháng 11 năm 2014
  - Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022, được sửa đổi bởi Luật số 97/2025/QH15`,
    paths: [],
  },
  {
    name: 'other documents have them',
    yaml: `
can_cu:
  - Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ`,
    paths: [],
  },
]);
