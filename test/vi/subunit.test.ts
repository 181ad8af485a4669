import { expect, test } from 'vitest';
import { sameSubUnit, subUnitWord } from '../../src/vi/subunit.ts';

test.each([
  ['Thôn 1', 'thôn'],
  ['tổ dân phố số 17', 'tổ dân phố'],
  ['TDP 3', 'tổ dân phố'],
  ['TDP3', 'tổ dân phố'],
  ['khối Tân Thắng', 'khối'],
  ['Khu phố 5', 'khu phố'],
  ['Bản Mẫu', 'bản'],
  ['xã An Mẫu', null],
  ['Tân Thắng', null],
  ['Bảnh Mẫu', null],
])('%s is called %s', (name, word) => {
  expect(subUnitWord(name)).toBe(word);
});

test.each([
  ['Tổ dân phố số 1', 'tổ dân phố số 1'],
  ['Tổ dân phố số 1', 'TDP 01'],
  ['khối Tân Thắng', 'Tân Thắng'],
  ['xã An Mẫu', 'An Mẫu'],
  ['Thôn Hòa', 'thôn Hoà'],
])('%s is %s', (a, b) => {
  expect(sameSubUnit(a, b)).toBe(true);
});

test.each([
  ['Thôn 1', 'Thôn 11'],
  ['Thôn 1', 'Xóm 1'],
  ['Tổ dân phố số 1', 'Tổ dân phố số 10'],
  ['xã An Mẫu', 'xã Bình Mẫu'],
])('%s is not %s', (a, b) => {
  expect(sameSubUnit(a, b)).toBe(false);
});
