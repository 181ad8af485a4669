import { describe, expect, test } from 'vitest';
import {
  basisByCode,
  citableBases,
  inForce,
  inForceFrom,
  isLaw,
  legalBases,
  predecessorOn,
  successorOn,
} from '../../src/law/catalogue.ts';
import type { LegalBasis } from '../../src/law/entry.ts';
import { matchBasis } from '../../src/law/match.ts';
import { basisReference } from '../../src/law/reference.ts';
import { schemaAt } from '../../src/schema/shape.ts';
import { compareDates, parseDate } from '../../src/vi/calendar.ts';

function day(text: string) {
  const read = parseDate(text);
  if (!read.ok) throw new Error(text);
  return read.date;
}

const get = (ma: string): LegalBasis => {
  const found = legalBases.find((basis) => basis.ma === ma);
  if (found === undefined) throw new Error(ma);
  return found;
};

describe.each(legalBases.map((basis) => [basis.ma, basis] as const))('%s', (_, basis) => {
  test('has a code of its kind, number and year', () => {
    const year = basis.ngay?.nam ?? /\/(\d{4})\//.exec(basis.so)?.[1];
    const number = /^\d+/.exec(basis.so)?.[0];
    expect(basis.ma).toMatch(new RegExp(`^[a-z]+-${number}-${year}$`));
    if (/^\d+\/\d{4}\//.test(basis.so)) expect(basis.so).toContain(`/${year}/`);
  });

  test('begins after it was issued and before it ends', () => {
    const { ngay, het_hieu_luc } = basis;
    const from = inForceFrom(basis);
    if (ngay !== undefined && from !== null) expect(compareDates(ngay, from)).toBeLessThanOrEqual(0);
    if (from !== null && het_hieu_luc !== undefined) expect(compareDates(from, het_hieu_luc)).toBeLessThan(0);
  });

  test('names only what the catalogue has, and what it replaces ends when that begins', () => {
    for (const { ma, tu } of basis.sua_doi ?? []) expect(inForceFrom(get(ma))).toEqual(tu);
    if (basis.thay_boi !== undefined) expect(inForceFrom(get(basis.thay_boi))).toEqual(basis.het_hieu_luc);
  });

  test('says where its facts were read', () => {
    expect(basis.nguon).toMatch(/\S{4}/);
  });
});

test('codes and numbers are unique', () => {
  expect(new Set(legalBases.map(({ ma }) => ma)).size).toBe(legalBases.length);
  expect(new Set(legalBases.map(({ so }) => so)).size).toBe(legalBases.length);
});

test('what is not confirmed cannot be printed', () => {
  const uncitable = legalBases.filter((basis) => !citableBases.some(({ ma }) => ma === basis.ma));
  expect(uncitable.map(({ ma }) => ma)).toEqual(['nd-33-2021', 'nd-34-2021']);
  expect(basisByCode('nd-34-2021')).toBeNull();
});

test.each(citableBases)('$ma is recognised when it is typed out', ({ ma, loai, so, ten, ngay, co_quan }) => {
  const law = isLaw(get(ma));
  const parts = { loai, ngay, trich_yeu: ten };
  expect(matchBasis(law ? parts : { ...parts, so, co_quan }).bases.map((basis) => basis.ma)).toEqual([ma]);
});

test.each([
  ['luat-72-2025', 'luat-72-2025'],
  ['LUAT_72_2025', 'luat-72-2025'],
  ['Luật-72-2025', 'luat-72-2025'],
  ['luat-73-2025', undefined],
  ['', undefined],
])('code %j', (code, ma) => {
  expect(basisByCode(code)?.ma).toBe(ma);
});

const days: [string, string, boolean][] = [
  ['luat-72-2025', '15/6/2025', false],
  ['luat-72-2025', '16/6/2025', true],
  ['luat-65-2025', '28/02/2025', false],
  ['luat-65-2025', '01/3/2025', true],
  ['luat-65-2025', '15/6/2025', true],
  ['luat-65-2025', '16/6/2025', false],
  ['luat-77-2015', '28/02/2025', true],
  ['luat-77-2015', '01/3/2025', false],
  ['luat-10-2022', '30/6/2023', false],
  ['luat-10-2022', '01/7/2023', true],
  ['pl-34-2007', '30/6/2023', true],
  ['pl-34-2007', '01/7/2023', false],
  ['luat-97-2025', '01/7/2025', true],
  ['luat-136-2025', '30/6/2026', false],
  ['luat-136-2025', '01/7/2026', true],
  ['qdi-11-2019', '18/02/2019', true],
  ['kl-215-2025', '22/11/2025', false],
  ['hd-36-2018', '26/5/2026', true],
  ['hd-36-2018', '27/5/2026', false],
  ['hd-05-2026', '27/5/2026', true],
  ['nd-32-2021', '28/3/2021', false],
  ['nd-33-2021', '01/01/1990', true],
];

test.each(days)('%s on %s: in force %s', (ma, date, expected) => {
  expect(inForce(get(ma), day(date))).toBe(expected);
});

test.each([
  ['luat-77-2015', '01/5/2025', 'luat-65-2025'],
  ['luat-77-2015', '01/5/2026', 'luat-72-2025'],
  ['luat-47-2019', '01/5/2026', 'luat-72-2025'],
  ['pl-34-2007', '01/5/2026', 'luat-10-2022'],
  ['luat-72-2025', '01/5/2026', undefined],
  ['nd-34-2021', '01/5/2026', undefined],
])('what took the place of %s on %s: %s', (ma, date, successor) => {
  expect(successorOn(get(ma), day(date))?.ma).toBe(successor);
});

test.each([
  ['luat-72-2025', '01/5/2025', 'luat-65-2025'],
  ['luat-72-2025', '01/5/2024', 'luat-77-2015'],
  ['luat-10-2022', '01/5/2023', 'pl-34-2007'],
  ['luat-77-2015', '01/5/2015', undefined],
])('what stood before %s on %s: %s', (ma, date, predecessor) => {
  expect(predecessorOn(get(ma), day(date))?.ma).toBe(predecessor);
});

test('the schema tells the editor every code that can be cited', () => {
  const node = schemaAt(['can_cu', 0, 'ma']);
  const codes = citableBases.map(({ ma }) => ma);
  expect(node?.examples).toEqual(codes);
  expect(node?.description).toContain(`Các mã: ${codes.join(', ')}.`);
});

test('the table of codes', () => {
  const rows = basisReference().split('\n');
  expect(rows).toHaveLength(citableBases.length + 3);
  expect(rows).toContain(
    '| `luat-65-2025` | Luật Tổ chức chính quyền địa phương ngày 19/02/2025 | từ 01/3/2025 đến hết 15/6/2025 |',
  );
  expect(rows).toContain(
    '| `luat-10-2022` | Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 | từ 01/7/2023; từ 01/7/2025 dẫn cùng `luat-97-2025` |',
  );
  expect(rows.find((row) => row.includes('nd-32-2021'))).toMatch(
    / \| từ 29\/3\/2021; riêng Hà Nội; cần kiểm tra lại \|$/,
  );
});
