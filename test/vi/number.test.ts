import { describe, expect, test } from 'vitest';
import {
  count,
  documentNumber,
  isTooLarge,
  letter,
  parseInteger,
  percent,
  plain,
  roman,
} from '../../src/vi/number.ts';

describe('parseInteger', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['07', 7],
    [' 100 ', 100],
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['999.999.999', 999_999_999],
    ['0000000000012', 12],
  ])('%j → %i', (text, expected) => {
    expect(parseInteger(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '1.25',
    '1.2500',
    '0.125',
    '12.50.000',
    '1,250',
    '-3',
    '+3',
    '1e3',
    'bảy',
    '7 người',
    '1000000000',
    '99999999999999999',
  ])('%j is no whole number', (text) => {
    expect(parseInteger(text)).toBeNull();
  });
});

test.each([
  ['1000000000', true],
  ['9.007.199.254.740.991', true],
  ['999999999', false],
  ['1000000000 người', false],
])('%s is too large a number: %j', (text, expected) => {
  expect(isTooLarge(text)).toBe(expected);
});

describe('count and plain', () => {
  test.each([
    [0, '00', '0'],
    [7, '07', '7'],
    [10, '10', '10'],
    [999, '999', '999'],
    [1000, '1.000', '1.000'],
    [1250, '1.250', '1.250'],
    [1_250_000, '1.250.000', '1.250.000'],
  ])('%i', (n, counted, bare) => {
    expect(count(n)).toBe(counted);
    expect(plain(n)).toBe(bare);
  });

  test.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])('%d is refused', (n) => {
    expect(() => count(n)).toThrow(RangeError);
    expect(() => plain(n)).toThrow(RangeError);
  });
});

describe('roman', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i → %s', (n, expected) => {
    expect(roman(n)).toBe(expected);
  });

  test.each([0, 4000, 1.5, Number.NaN])('%d has none', (n) => {
    expect(() => roman(n)).toThrow(RangeError);
  });
});

describe('letter', () => {
  test('the 23 letters in Vietnamese order', () => {
    const letters = Array.from({ length: 23 }, (_, i) => letter(i)).join(' ');
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  test('then doubled, then tripled', () => {
    expect([letter(23), letter(24), letter(27), letter(45), letter(46)]).toEqual([
      'aa',
      'bb',
      'đđ',
      'yy',
      'aaa',
    ]);
  });

  test.each([-1, 0.5, Number.NaN])('%d has none', (i) => {
    expect(() => letter(i)).toThrow(RangeError);
  });
});

describe('documentNumber', () => {
  test.each([
    ['5', '05'],
    ['05', '05'],
    [' 9 ', '09'],
    ['026', '026'],
    ['26', '26'],
    ['342', '342'],
    ['12a', '12a'],
    ['', ''],
  ])('%j → %j', (typed, expected) => {
    expect(documentNumber(typed)).toBe(expected);
  });
});

describe('percent', () => {
  test.each([
    [35, 40, '87,5%'],
    [1, 2, '50%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [120, 120, '100%'],
    [0, 120, '0%'],
    [1999, 2000, '99,9%'],
    [1, 5000, '0,1%'],
    [3, 2, '150%'],
  ])('%i of %i: %s', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });

  test.each([
    [0, 0],
    [1, 0],
    [-1, 5],
    [Number.NaN, 5],
  ])('%d of %d is refused', (part, whole) => {
    expect(() => percent(part, whole)).toThrow(RangeError);
  });
});
