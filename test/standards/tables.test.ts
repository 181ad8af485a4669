import { expect, test } from 'vitest';
import { standards } from '../../src/standards/choose.ts';
import { letterheadColumns } from '../../src/standards/layout.ts';
import { boldWidth } from '../../src/standards/width.ts';

const all = Object.values(standards);

test.each(all)('$id: every value we print is one its own table allows', (standard) => {
  const { top, bottom, left, right, header } = standard.page;
  const { indent, gap, lineSpacing } = standard.body;
  const sizes = Object.values(standard.components).map(({ size }) => size);
  const drawn = Object.values(standard.lines);
  for (const range of [top, bottom, left, right, header, indent, gap, lineSpacing, ...sizes, ...drawn]) {
    expect(range.value).toBeGreaterThanOrEqual(range.min);
    expect(range.value).toBeLessThanOrEqual(range.max);
  }
  if (indent.allowed !== undefined) expect(indent.allowed).toContain(indent.value);
});

test.each(all)('$id: every row names its clause', (standard) => {
  const rows: { clause: string }[] = [
    ...Object.values(standard.page),
    ...Object.values(standard.body),
    ...Object.values(standard.components),
    ...Object.values(standard.lines),
    ...Object.values(standard.forms).filter((form) => form !== null),
  ];
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) expect(row.clause).toMatch(/\S/u);
});

test.each(all)('$id: style names hold no comma and are used once', (standard) => {
  const names = [...Object.values(standard.components), ...Object.values(standard.lines)].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes(','))).toEqual([]);
});

test('state papers have a Quốc hiệu, Party papers their own title', () => {
  expect(standards.nd30.components.TieuDeDang).toBeUndefined();
  for (const standard of [standards.hd36, standards.hd05]) {
    expect(standard.components.QuocHieu).toBeUndefined();
    expect(standard.components.TieuNgu).toBeUndefined();
    expect(standard.components.ChucVuKy?.bold).toBe(false);
  }
  expect(standards.nd30.components.ChucVuKy?.bold).toBe(true);
});

test('the sizes of the letterhead go together (PL I.V, note 1)', () => {
  const { QuocHieu, TieuNgu, DiaDanhNgay } = standards.nd30.components;
  expect(TieuNgu?.size.value).toBe((QuocHieu?.size.value ?? 0) + 1);
  expect(DiaDanhNgay?.size.value).toBe(TieuNgu?.size.value);
});

test('hd36 differs from hd05 in line spacing, the last basis and the marks of recipients', () => {
  const { hd36, hd05 } = standards;
  expect([hd36.body.lineSpacing.max, hd05.body.lineSpacing.max]).toEqual([Number.POSITIVE_INFINITY, 22]);
  expect([hd36.forms.basis.value.last, hd05.forms.basis.value.last]).toEqual([',', '.']);
  expect([hd36.forms.recipients.value.between, hd05.forms.recipients.value.between]).toEqual([',', ';']);
  expect(hd36.components).toBe(hd05.components);
});

test('Quốc hiệu and the Party title fit their columns', () => {
  expect(boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13) * 20).toBeLessThan(letterheadColumns.nd30[1]);
  expect(boldWidth('ĐẢNG CỘNG SẢN VIỆT NAM', 15) * 20).toBeLessThan(letterheadColumns.dang[1]);
});
