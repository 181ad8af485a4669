import { expect, test } from 'vitest';
import { type Issuer, standardFor } from '../../src/standards/choose.ts';

const day = (ngay: number, thang: number, nam: number) => ({ nam, thang, ngay });

test.each<[Issuer, ReturnType<typeof day> | null, string, boolean]>([
  ['dang', day(26, 5, 2026), 'hd36', false],
  ['dang', day(27, 5, 2026), 'hd05', false],
  ['dang', day(31, 12, 2019), 'hd36', false],
  ['dang', null, 'hd05', false],
  ['chinh_quyen', day(4, 3, 2020), 'nd30', true],
  ['chinh_quyen', day(5, 3, 2020), 'nd30', false],
  ['chinh_quyen', day(1, 6, 2026), 'nd30', false],
  ['chinh_quyen', null, 'nd30', false],
  ['mttq', day(1, 6, 2026), 'nd30', true],
  ['mttq', null, 'nd30', true],
])('%s on %o: %s', (issuer, date, id, hasNotice) => {
  const choice = standardFor(issuer, date);
  expect(choice.id).toBe(id);
  expect(choice.notice !== null).toBe(hasNotice);
});
