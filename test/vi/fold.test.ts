import { describe, expect, test } from 'vitest';
import { fold, slug, stripAccents } from '../../src/vi/fold.ts';

describe('fold', () => {
  test.each([
    ['Chủ trì', 'chutri'],
    ['CHU_TRI', 'chutri'],
    ['chu-tri', 'chutri'],
    [' chủ  trì ', 'chutri'],
    ['Đảng ủy', 'danguy'],
    ['đảng uỷ', 'danguy'],
    ['UB.MTTQ', 'ubmttq'],
    ['Ý kiến', 'ykien'],
    ['Ưu tiên hơn', 'uutienhon'],
    ['chu\u00a0tri\u200b', 'chutri'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });
});

describe('stripAccents keeps case and spacing', () => {
  test.each([
    ['Đặng Thị Huyền  Linh', 'Dang Thi Huyen  Linh'],
    ['ỦY BAN', 'UY BAN'],
    ['số 1/KH-UBND', 'so 1/KH-UBND'],
  ])('%j → %j', (text, expected) => {
    expect(stripAccents(text)).toBe(expected);
    expect(stripAccents(text.normalize('NFD'))).toBe(expected);
  });
});

describe('slug', () => {
  test.each([
    ['Phường 7, lần 1', 'phuong-7-lan-1'],
    ['  Đối thoại -- 2023!', 'doi-thoai-2023'],
    ['…', ''],
  ])('%j → %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});
