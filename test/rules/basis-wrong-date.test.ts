import { basisWrongDate } from '../../src/rules/basis-wrong-date.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisWrongDate, [
  {
    name: 'a known number with another day',
    yaml: `
can_cu:
  - Nghị định số 59/2023/NĐ-CP ngày 14/8/2022 của Chính phủ
  - {loai: Quy định, so: 11-QĐi/TW, ngay: 28/02/2019}
  - {loai: Nghị định, so: 59/2023/NĐ-CP, nam: 2022}`,
    paths: ['can_cu[0]', 'can_cu[1].ngay', 'can_cu[2].nam'],
  },
  {
    name: 'a known law with another day or year',
    yaml: `
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 06/6/2025
  - {loai: Luật, trich_yeu: Tiếp công dân, nam: 2012}`,
    paths: ['can_cu[0]', 'can_cu[1].nam'],
  },
  {
    name: 'a later day may be that of a new law',
    yaml: `
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 16/6/2026
  - {loai: Luật, trich_yeu: Tiếp công dân, nam: 2027}`,
    paths: ['warning can_cu[0]', 'warning can_cu[1].nam'],
  },
  {
    name: 'another document of that number, of another term',
    yaml: `
can_cu:
  - Quyết định số 217-QĐ/TW ngày 05/6/2025`,
    paths: [],
  },
  {
    name: 'a day that the subject speaks of',
    yaml: `
can_cu:
  - Kết luận số 215-KL/TW của Bộ Chính trị về sửa đổi Quy định số 11-QĐi/TW ngày 18/02/2019`,
    paths: [],
  },
]);
