import { describe, expect, test } from 'vitest';
import {
  bareOrFull,
  normalizeUnitName,
  placeForParty,
  stripUnitWord,
  type UnitKind,
  unitKindOf,
  unitName,
  unitWord,
} from '../../src/vi/place.ts';

test.each<[UnitKind, string]>([
  ['xa', 'xã'],
  ['phuong', 'phường'],
  ['thi_tran', 'thị trấn'],
  ['dac_khu', 'đặc khu'],
  ['huyen', 'huyện'],
  ['quan', 'quận'],
  ['thi_xa', 'thị xã'],
  ['thanh_pho', 'thành phố'],
  ['tinh', 'tỉnh'],
  ['thanh_pho_tw', 'thành phố'],
])('%s: %s', (kind, word) => {
  expect(unitWord(kind)).toBe(word);
});

describe('unitName and the date line of a state paper', () => {
  test.each<[UnitKind, string, string, string]>([
    ['phuong', 'Hòa Hiếu', 'phường Hòa Hiếu', 'Hòa Hiếu'],
    ['phuong', '7', 'Phường 7', 'Phường 7'],
    ['phuong', 'Phường 7', 'Phường 7', 'Phường 7'],
    ['phuong', 'P.7', 'Phường 7', 'Phường 7'],
    ['phuong', 'P7', 'Phường 7', 'Phường 7'],
    ['quan', '5', 'Quận 5', 'Quận 5'],
    ['phuong', 'Điện Biên Phủ', 'Phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
    ['phuong', 'phường Hòa  Hiếu', 'phường Hòa Hiếu', 'Hòa Hiếu'],
    ['thanh_pho_tw', 'Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['thanh_pho_tw', 'TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['thanh_pho_tw', 'Hà Nội', 'thành phố Hà Nội', 'Hà Nội'],
    ['xa', 'Mẫu', 'xã Mẫu', 'Xã Mẫu'],
    ['huyen', 'Chư Pưh', 'huyện Chư Pưh', 'Chư Pưh'],
    ['thi_xa', 'Thị xã Thái Hòa', 'thị xã Thái Hòa', 'Thái Hòa'],
    ['tinh', 'Nghệ An', 'tỉnh Nghệ An', 'Nghệ An'],
  ])('%s %j', (kind, ten, full, dateLine) => {
    expect(unitName(kind, ten)).toBe(full);
    expect(bareOrFull(kind, ten)).toBe(dateLine);
  });
});

describe('the date line of a Party paper', () => {
  test.each<[UnitKind, string, string | null, string]>([
    ['phuong', 'Hòa Hiếu', 'Nghệ An', 'Hòa Hiếu'],
    ['phuong', 'Mẫu', 'Nghệ An', 'Phường Mẫu'],
    ['thanh_pho', 'Huế', null, 'Thành phố Huế'],
    ['phuong', 'Phú Thọ', 'tỉnh Phú Thọ', 'Phường Phú Thọ'],
    ['phuong', 'Phú Thọ', 'Phú Thọ', 'Phường Phú Thọ'],
    ['phuong', 'Ngô Quyền', 'Hải Phòng', 'Phường Ngô Quyền'],
    ['phuong', '7', null, 'Phường 7'],
    ['huyen', 'Chư Pưh', 'Gia Lai', 'Chư Pưh'],
    ['thanh_pho_tw', 'Hà Nội', null, 'Hà Nội'],
  ])('%s %j of %j: %s', (kind, ten, tinh, expected) => {
    expect(placeForParty(kind, ten, tinh)).toBe(expected);
  });
});

describe('the word before a name', () => {
  test.each<[string, UnitKind | null, string]>([
    ['phường Mẫu', 'phuong', 'Mẫu'],
    ['PHƯỜNG MẪU', 'phuong', 'MẪU'],
    ['phường Mẫu'.normalize('NFD'), 'phuong', 'Mẫu'],
    ['thị xã Thái Hòa', 'thi_xa', 'Thái Hòa'],
    ['thị trấn Nhơn Hòa', 'thi_tran', 'Nhơn Hòa'],
    ['TP Vinh', 'thanh_pho', 'Vinh'],
    ['TX. Thái Hòa', 'thi_xa', 'Thái Hòa'],
    ['Q1', 'quan', '1'],
    ['đặc khu Trường Sa', 'dac_khu', 'Trường Sa'],
    ['Thái Hòa', null, 'Thái Hòa'],
    ['Phú Thọ', null, 'Phú Thọ'],
    ['Quảng Trị', null, 'Quảng Trị'],
    ['Xã', null, 'Xã'],
  ])('%j', (text, kind, name) => {
    expect(unitKindOf(text)).toBe(kind);
    expect(stripUnitWord(text)).toBe(name);
  });

  test('a word of another kind is a contradiction and stays in sight', () => {
    expect(normalizeUnitName('xa', 'Phường Mẫu')).toBe('Phường Mẫu');
    expect(normalizeUnitName('phuong', 'Phường Mẫu')).toBe('Mẫu');
  });
});
