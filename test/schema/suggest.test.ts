import { describe, expect, test } from 'vitest';
import { editDistance, isEnglish, nearest, otherNames } from '../../src/schema/suggest.ts';

const KEYS = ['chu_tri', 'thu_ky', 'dai_bieu', 'ngay', 'nam', 'ho_ten', 'so_co_mat'];

describe('nearest', () => {
  test.each([
    ['chu_tri', 'chu_tri'],
    ['Chủ trì', 'chu_tri'],
    ['chutrì', 'chu_tri'],
    ['chu_try', 'chu_tri'],
    ['cuh_tri', 'chu_tri'],
    ['thu_kí', 'thu_ky'],
    ['dai_bieuu', 'dai_bieu'],
    ['ngai', 'ngay'],
    ['ho_va_ten', 'ho_ten'],
    ['so_cos_mat', 'so_co_mat'],
    ['han', null],
    ['nan', 'nam'],
    ['gio', null],
    ['thoi_tiet', null],
    ['', null],
  ])('%s → %s', (typed, expected) => {
    expect(nearest(typed, KEYS)).toBe(expected);
  });
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', '', 3],
  ['abcdef', 'uvwxyz', 4],
])('editDistance %s %s, at most 4: %i', (a, b, expected) => {
  expect(editDistance(a, b, 4)).toBe(expected);
});

test.each([
  ['date', ['ngay']],
  ['Date', ['ngay']],
  ['Chức danh', ['chuc_vu']],
  ['constructor', []],
])('other names of %s', (typed, expected) => {
  expect(otherNames(typed)).toEqual(expected);
});

test('what is English', () => {
  expect(['date', 'Title ', 'ngay_hop', 'toString'].map(isEnglish)).toEqual([true, true, false, false]);
});
