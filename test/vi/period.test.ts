import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/vi/period.ts';

test.each([
  ['8 tháng đầu năm 2019', 1, 8, 2019],
  ['7 tháng đầu năm', 1, 7, null],
  ['kết quả Sáu tháng đầu năm', 1, 6, null],
  ['mười một tháng đầu năm 2025', 1, 11, 2025],
  ['năm tháng đầu năm 2026', 1, 5, 2026],
  ['4 tháng cuối năm và những khó khăn, tồn tại', 9, 12, null],
  ['6 tháng cuối năm 2026', 7, 12, 2026],
  ['quý I năm 2023', 1, 3, 2023],
  ['quí 1/2023', 1, 3, 2023],
  ['Quý IV', 10, 12, null],
  ['quý III năm 2024', 7, 9, 2024],
  ['năm 2025', 1, 12, 2025],
  ['cả năm', 1, 12, null],
])('%s', (text, tu, den, nam) => {
  expect(parsePeriod(text)).toEqual({ tu, den, nam });
});

test.each([
  'những tháng cuối năm 2023',
  '12 tháng đầu năm',
  '0 tháng đầu năm',
  'quý V',
  'nhiệm kỳ 2025 - 2030',
  '',
])('%j says no months', (text) => {
  expect(parsePeriod(text)).toBe(null);
});
