import { expect, test } from 'vitest';
import { partyTerm } from '../../src/model/term.ts';

test.each<[string, string | undefined, string | null]>([
  ['2014-12-31', undefined, null],
  ['2015-10-31', undefined, null],
  ['2015-11-01', undefined, '2015-2020'],
  ['2019-12-31', undefined, '2015-2020'],
  ['2020-01-01', undefined, null],
  ['2020-11-02', '2020 - 2025', '2020-2025'],
  ['2023-04-27', undefined, '2020-2025'],
  ['2023-04-27', 'nhiệm kỳ 2020 – 2025', '2020-2025'],
  ['2023-04-27', '2025 - 2030', '2020-2025'],
  ['2025-02-01', '2020 - 2025', null],
  ['2025-09-01', '2025 - 2030', null],
  ['2025-11-01', '2020 - 2025', null],
  ['2025-11-01', '2025 - 2030', '2025-2030'],
  ['2026-06-15', 'khóa XXIV', '2025-2030'],
  ['2026-06-15', '2024 - 2029', '2024-2029'],
  ['2024-06-15', '2024 - 2029', null],
])('%s of a term said to be %s: %s', (day, stated, term) => {
  const [nam = 0, thang = 0, ngay = 0] = day.split('-').map(Number);
  expect(partyTerm({ nam, thang, ngay }, stated)).toBe(term);
});
