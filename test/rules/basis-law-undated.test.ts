import { basisLawUndated } from '../../src/rules/basis-law-undated.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisLawUndated, [
  {
    name: 'name alone',
    yaml: `
can_cu:
  - Luật Đất đai
  - {loai: Luật, trich_yeu: Tiếp công dân, so: 42/2013/QH13}`,
    paths: ['can_cu[0]', 'can_cu[1]'],
  },
  {
    name: 'date, year or code',
    yaml: `
can_cu:
  - Luật Đất đai ngày 18/01/2024
  - Luật Đất đai năm 2024
  - {loai: Luật, trich_yeu: Đất đai, nam: 2024}
  - {loai: Luật, trich_yeu: Đất đai, ngay: 18/01/2024}
  - luat-72-2025
  - {ma: luat-72-2025}`,
    paths: [],
  },
  {
    name: 'a number in the line is told about by itself',
    yaml: `
can_cu:
  - Luật Tổ chức chính quyền địa phương số 72/2025/QH15`,
    paths: [],
  },
  {
    name: 'no name is missing rather than wrong',
    yaml: `
can_cu:
  - {loai: Luật}`,
    paths: [],
  },
  {
    name: 'other documents',
    yaml: `
can_cu:
  - Quyết định 553 của Tỉnh ủy`,
    paths: [],
  },
]);
