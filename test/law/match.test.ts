import { expect, test } from 'vitest';
import { matchBasis } from '../../src/law/match.ts';
import type { CanCuMuc } from '../../src/model/generated/types.ts';

const TCCQDP = 'Luật Tổ chức chính quyền địa phương';

/** The codes meant, with `?` after them when the date is not theirs; `!` before a code that is unknown. */
function meant(item: CanCuMuc): string {
  const { bases, misdated, unknownCode } = matchBasis(item);
  if (unknownCode !== null) return `!${unknownCode}`;
  return `${bases.map(({ ma }) => ma).join(' ')}${misdated ? '?' : ''}`;
}

const rows: [CanCuMuc, string][] = [
  ['luat-72-2025', 'luat-72-2025'],
  [{ ma: 'LUAT 72 2025' }, 'luat-72-2025'],
  [{ ma: 'luat-72-2026' }, '!luat-72-2026'],
  ['luat-72-2026', '!luat-72-2026'],

  [`${TCCQDP} ngày 16 tháng 6 năm 2025`, 'luat-72-2025'],
  [`${TCCQDP} ngày 19/02/2025`, 'luat-65-2025'],
  [`${TCCQDP} năm 2025`, 'luat-72-2025 luat-65-2025'],
  [`${TCCQDP} 2015`, 'luat-77-2015'],
  [TCCQDP, 'luat-72-2025 luat-65-2025 luat-77-2015'],
  [`${TCCQDP} ngày 17/6/2025`, 'luat-72-2025 luat-65-2025 luat-77-2015?'],
  [`${TCCQDP} năm 2020`, 'luat-72-2025 luat-65-2025 luat-77-2015?'],
  [`${TCCQDP} số 65/2025/QH15`, 'luat-65-2025'],
  [`${TCCQDP} số 65/2025/QH15 ngày 16/6/2025`, 'luat-65-2025?'],
  ['luật tổ chức Chính quyền địa phương năm 2015', 'luat-77-2015'],
  ['Luật Thực hiện dân chủ ở cơ sở', 'luat-10-2022'],
  [{ loai: 'Luật', trich_yeu: 'Thực hiện dân chủ ở cơ sở', nam: 2022 }, 'luat-10-2022'],
  [{ loai: 'Luật', so: '10/2022/QH15' }, 'luat-10-2022'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
    'luat-47-2019',
  ],
  ['Luật sửa đổi, bổ sung một số điều của Luật Thực hiện dân chủ ở cơ sở năm 2025', 'luat-97-2025'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Đất đai năm 2025', ''],
  ['Luật Đất đai ngày 29/11/2013', ''],
  ['Bộ luật Dân sự năm 2015', ''],

  ['Nghị định 34/2021/NĐ-CP', 'nd-34-2021'],
  ['Nghị định số 34/2021/ND-CP của Chính phủ', 'nd-34-2021'],
  ['Nghị định số 134/2021/NĐ-CP', ''],
  ['Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023', 'nd-59-2023'],
  ['Nghị định số 59/2023/NĐ-CP ngày 15 tháng 8 năm 2023', 'nd-59-2023?'],
  ['Quyết định số 88/QĐ-UBND ngày 05/5/2023 thực hiện Nghị định số 59/2023/NĐ-CP', ''],

  ['Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị', 'qdi-11-2019'],
  ['Quy định số 11-QĐ/TW ngày 18/02/2019 của Bộ Chính trị', 'qdi-11-2019'],
  ['Quy định số 11-QĐ/TW ngày 20/5/2021 của Bộ Chính trị', ''],
  ['Quy định số 11-QĐi/TW ngày 19/02/2019', 'qdi-11-2019?'],
  [{ loai: 'Quyết định', so: '217/QĐ-TW' }, 'qd-217-2013'],
  ['Quyết định số 217-QĐ/TW ngày 05/6/2025', ''],
  ['Hướng dẫn số 5-HD/VPTW', 'hd-05-2026'],
  ['Kế hoạch số 26-KH/ĐU ngày 27/4/2023 của Đảng ủy phường', ''],
  [{ loai: 'Quyết định', so: '553', co_quan: 'Ban Thường vụ Tỉnh ủy' }, ''],
];

test.each(rows)('%j is %j', (item, expected) => {
  expect(meant(item)).toBe(expected);
});
