import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { dateHint, impossibleDateHint } from '../../src/schema/dates.ts';
import type { Raw } from '../../src/schema/fold.ts';
import { readValues } from '../../src/schema/read.ts';
import { numberHint, timeHint } from '../../src/schema/value-hints.ts';

function read(raw: Raw) {
  const { value, findings } = readValues(raw);
  return { value, told: findings.map(({ code, path }) => `${code}@${formatPath(path)}`) };
}

describe('kinds of values', () => {
  test.each<[string, Raw, unknown]>([
    ['a date', { phien: [{ ngay: '22/5/2026' }] }, { phien: [{ ngay: { nam: 2026, thang: 5, ngay: 22 } }] }],
    ['a time', { phien: [{ bat_dau: '19h30' }] }, { phien: [{ bat_dau: { gio: 19, phut: 30 } }] }],
    ['a number', { nam: '2026', so_phut_phat_bieu: '1.200' }, { nam: 2026, so_phut_phat_bieu: 1200 }],
    ['yes', { tiep_xuc: 'Có' }, { tiep_xuc: true }],
    ['no', { tiep_xuc: 'không' }, { tiep_xuc: false }],
    ['a ticked box', { tiep_xuc: 'X' }, { tiep_xuc: true }],
    ['a choice', { hinh_thuc: 'truc_tiep' }, { hinh_thuc: 'truc_tiep' }],
    ['a text', { ky: '1.10' }, { ky: '1.10' }],
    ['a list', { chuyen_de: ['A', 'B'] }, { chuyen_de: ['A', 'B'] }],
  ])('%s', (_, hoi_nghi, expected) => {
    expect(read({ hoi_nghi })).toEqual({ value: { hoi_nghi: expected }, told: [] });
  });
});

describe('what cannot be read is told and left out', () => {
  test.each<[string, Raw, string]>([
    ['date', { phien: [{ ngay: 'mai' }] }, 'schema/date@hoi_nghi.phien[0].ngay'],
    ['impossible date', { phien: [{ ngay: '31/4/2026' }] }, 'dulieu/impossible-date@hoi_nghi.phien[0].ngay'],
    ['time', { phien: [{ bat_dau: '25:00' }] }, 'schema/time@hoi_nghi.phien[0].bat_dau'],
    ['number', { nam: 'hai nghìn' }, 'schema/number@hoi_nghi.nam'],
    ['negative number', { nam: '-1' }, 'schema/number@hoi_nghi.nam'],
    ['switch', { tiep_xuc: 'có lẽ' }, 'schema/switch@hoi_nghi.tiep_xuc'],
    [
      'a switch named as JavaScript names things',
      { tiep_xuc: 'constructor' },
      'schema/switch@hoi_nghi.tiep_xuc',
    ],
  ])('%s', (_, hoi_nghi, told) => {
    const result = read({ hoi_nghi });
    expect(result.told).toEqual([told]);
    expect(JSON.stringify(result.value)).toMatch(/^\{"hoi_nghi":\{("phien":\[\{\}\])?\}\}$/);
  });
});

describe('what the validator refuses is left out in silence', () => {
  test.each<[string, Raw, unknown]>([
    ['no conference', { linh_vuc: ['A'] }, { hoi_nghi: {}, linh_vuc: ['A'] }],
    ['unknown keys', { hoi_nghi: { la: '1', toString: 'A' } }, { hoi_nghi: {} }],
    ['wrong kinds', { hoi_nghi: { ten: ['A'], phien: 'B', pham_vi: ['C'] } }, { hoi_nghi: {} }],
    ['wrong choice', { hoi_nghi: { hinh_thuc: 'zoom' } }, { hoi_nghi: {} }],
    [
      'a person without a name',
      { hoi_nghi: {}, khai_mac: { nguoi: { chuc_vu: 'A' } } },
      { hoi_nghi: {}, khai_mac: {} },
    ],
  ])('%s', (_, raw, value) => {
    expect(read(raw)).toEqual({ value, told: [] });
  });

  test('items of a list keep their places', () => {
    const raw = { hoi_nghi: {}, nguoi: ['A', { chuc_vu: 'B' }, 'C'], y_kien: ['A', { noi_dung: 'B' }] };
    expect(read(raw).value).toEqual({ hoi_nghi: {}, nguoi: ['A', '', 'C'], y_kien: [{}, { noi_dung: 'B' }] });
  });
});

test.each([
  ['31/4/2026', 'tháng 4 năm 2026 chỉ có 30 ngày; xem lại ngày hoặc tháng'],
  ['29.02.2023', 'tháng 2 năm 2023 chỉ có 28 ngày; xem lại ngày hoặc tháng'],
  ['2023-12-32', 'tháng 12 năm 2023 chỉ có 31 ngày; xem lại ngày hoặc tháng'],
  ['5/22/2026', 'ngày đứng trước tháng; có phải 22/5/2026 không?'],
  ['2026-22-05', 'ngày đứng trước tháng; có phải 22/5/2026 không?'],
  ['32/12/2026', 'tháng 12 năm 2026 chỉ có 31 ngày; xem lại ngày hoặc tháng'],
  ['40/13/2026', 'ghi ngày/tháng/năm, ví dụ 27/4/2023'],
  ['22/5/1026', 'xem lại năm 1026'],
  ['0/0/2026', 'ghi ngày/tháng/năm, ví dụ 27/4/2023'],
])('impossible date %s', (text, hint) => {
  expect(impossibleDateHint(text).vi).toBe(hint);
});

test.each([
  ['11/12/26', 'ghi đủ bốn chữ số của năm: `11/12/2026`'],
  ['31/4/26', 'ghi ngày/tháng/năm, ví dụ 27/4/2023'],
  ['2026/12/11', 'ghi ngày trước, năm sau: `11/12/2026`'],
  ['T6 11/12/2026', 'chỉ ghi ngày: `11/12/2026`'],
  ['11/12/2026 - 12/12/2026', 'ghi ngày/tháng/năm, ví dụ 27/4/2023'],
  ['11/12', 'thêm năm, ví dụ `11/12/2026`'],
  ['mai', 'ghi ngày/tháng/năm, ví dụ 27/4/2023'],
])('no date: %s', (text, hint) => {
  expect(dateHint(text).vi).toBe(hint);
});

test.each([
  ['8.30', 'ghi `8h30`'],
  ['830', 'ghi `8h30`'],
  ['7h30 sáng', 'ghi `7h30`'],
  ['3 giờ chiều', 'ghi `15h00`'],
  ['19h tối', 'ghi `19h00`'],
  ['8h - 11h30', 'chỗ này chỉ ghi một giờ: bắt đầu `8h00`, kết thúc `11h30` ghi ở hai khóa'],
  ['từ sáng', 'ghi giờ và phút, ví dụ 19h30 hoặc 07:30'],
])('no time: %s', (text, hint) => {
  expect(timeHint(text, 'shape').vi).toBe(hint);
});

test('a time no clock shows', () => {
  expect(timeHint('25h', 'impossible').vi).toMatch(/^giờ từ 0 đến 23/);
});

test.each([
  ['120 người', 'chỉ ghi chữ số: `120`'],
  ['1,200', 'chỉ ghi chữ số: `1.200`'],
  ['khoảng 100', 'ghi `100` nếu đúng là số ấy; số chưa rõ thì bỏ trống'],
  ['120+', 'ghi `120` nếu đúng là số ấy; số chưa rõ thì bỏ trống'],
  ['100-120', 'chỉ ghi chữ số, ví dụ 120 hoặc 1.200; số chưa rõ thì bỏ trống'],
  ['12.5', 'chỉ ghi chữ số, ví dụ 120 hoặc 1.200; số chưa rõ thì bỏ trống'],
  ['-5', 'chỉ ghi chữ số, ví dụ 120 hoặc 1.200; số chưa rõ thì bỏ trống'],
  ['một trăm', 'chỉ ghi chữ số, ví dụ 120 hoặc 1.200; số chưa rõ thì bỏ trống'],
  ['1.000.000.000', 'số lớn nhất ghi được là 999.999.999; xem lại có gõ thừa chữ số nào không'],
])('no whole number: %s', (text, hint) => {
  expect(numberHint(text).vi).toBe(hint);
});

test('a number too large to be added up is refused as such', () => {
  const { findings } = readValues({ hoi_nghi: {}, thanh_phan: { so_co_mat: '9007199254740991' } });
  expect(findings.map(({ code, message }) => [code, message.vi])).toEqual([
    ['schema/number', '“9007199254740991” là số quá lớn'],
  ]);
});
