import { expect, test } from 'vitest';
import { explains, findAbbreviations } from '../../src/vi/abbreviations.ts';

test.each([
  ['phát triển KT-XH của phường', ['KT-XH = kinh tế - xã hội']],
  ['CT UBND, TT Đảng ủy', ['CT = Chủ tịch', 'TT = Thường trực']],
  ['TT 01/2011, CT số 5', []],
  [
    'cấp GCN QSDĐ, GCNQSDĐ',
    ['GCN = giấy chứng nhận', 'QSDĐ = quyền sử dụng đất', 'GCNQSDĐ = giấy chứng nhận quyền sử dụng đất'],
  ],
  ['UB.MTTQVN phường', ['UB.MTTQVN = Ủy ban MTTQ Việt Nam']],
  ['12/BC-BCH, BCHX, xBCH', []],
])('%s', (text, expected) => {
  expect(findAbbreviations(text).map(({ short, full }) => `${short} = ${full}`)).toEqual(expected);
});

test.each([
  ['tổ dân phố (TDP)', 'TDP', true],
  ['sau đây gọi tắt là TDP', 'TDP', true],
  ['viết tắt là: “KT-XH”', 'KT-XH', true],
  ['các TDP', 'TDP', false],
])('%s explains %s: %s', (text, short, expected) => {
  expect(explains(text, short)).toBe(expected);
});
