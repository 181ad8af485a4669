import { describe, expect, test } from 'vitest';
import { nearName, sameName, stripHonorific } from '../../src/vi/name.ts';

describe('sameName and nearName', () => {
  test.each([
    ['Nguyễn Văn A', ' nguyễn  VĂN a ', true, false],
    ['Trần Thị Hòa', 'Trần Thị Hòa'.normalize('NFD'), true, false],
    ['Trần Thị Hòa', 'Trần Thị Hoà', false, true],
    ['Trần Thị Hòa', 'Trần Thị Hoa', false, true],
    ['Y Kbrông', 'Y-Kbrông', false, true],
    ['Đỗ Ngọc Lãm', 'Do Ngoc Lam', false, true],
    ['Nguyễn Văn A', 'Nguyễn Văn B', false, false],
  ])('%j and %j', (a, b, same, near) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
    expect(nearName(a, b)).toBe(near);
    expect(nearName(b, a)).toBe(near);
  });
});

describe('stripHonorific', () => {
  test.each([
    ['đồng chí Nguyễn Văn A', 'dong_chi', 'Nguyễn Văn A'],
    ['Đ/c Nguyễn Văn A', 'dong_chi', 'Nguyễn Văn A'],
    ['Đ/c: Nguyễn Văn A', 'dong_chi', 'Nguyễn Văn A'],
    ['Đ/c.Nguyễn Văn A', 'dong_chi', 'Nguyễn Văn A'],
    ['Ông Nguyễn Văn A', 'ong', 'Nguyễn Văn A'],
    ['Bà  Trần Thị B', 'ba', 'Trần Thị B'],
    ['anh Lê Văn C', 'anh', 'Lê Văn C'],
    ['Chị Lê Thị D', 'chi', 'Lê Thị D'],
    ['Bà Trần Thị B'.normalize('NFD'), 'ba', 'Trần Thị B'],
    ['Nguyễn Văn A', null, 'Nguyễn Văn A'],
    ['Bàn Văn E', null, 'Bàn Văn E'],
    ['Ông', null, 'Ông'],
  ])('%j', (text, xung_ho, ho_ten) => {
    expect(stripHonorific(text)).toEqual({ xung_ho, ho_ten });
  });
});
