import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  blankLongDate,
  type CalendarDate,
  compareDates,
  daysBetween,
  formatRange,
  isWeekend,
  longDate,
  parseDate,
  sameDate,
  shortDate,
  toIso,
  weekday,
} from '../../src/vi/calendar.ts';

function date(iso: string): CalendarDate {
  const [nam = 0, thang = 0, ngay = 0] = iso.split('-').map(Number);
  return { nam, thang, ngay };
}

describe('parseDate', () => {
  test.each([
    ['27/4/2023', '2023-04-27'],
    ['27/04/2023', '2023-04-27'],
    ['27-4-2023', '2023-04-27'],
    ['27.4.2023', '2023-04-27'],
    ['2023-04-27', '2023-04-27'],
    ['31 /8 /2023', '2023-08-31'],
    ['  5 / 3 / 2020  ', '2020-03-05'],
    ['07.01.2021', '2021-01-07'],
    ['ngày 27 tháng 4 năm 2023', '2023-04-27'],
    ['Ngày 05 tháng 01 năm 2020', '2020-01-05'],
    ['27 tháng 4 năm 2023', '2023-04-27'],
    ['29/2/2024', '2024-02-29'],
    ['1/1/1945', '1945-01-01'],
    ['31/12/2100', '2100-12-31'],
  ])('reads %j', (text, iso) => {
    expect(parseDate(text)).toEqual({ ok: true, date: date(iso) });
    expect(parseDate(text.normalize('NFD'))).toEqual({ ok: true, date: date(iso) });
  });

  test.each([
    '31/2/2026',
    '29/2/2023',
    '31/4/2023',
    '0/4/2023',
    '12/13/2023',
    '4/27/2023',
    '2023-13-01',
    '27/4/1944',
    '27/4/2101',
    '27/4/0023',
    'ngày 31 tháng 6 năm 2023',
  ])('%j is no day', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: 'impossible' });
  });

  test.each([
    '',
    '27/4',
    '27/4/23',
    'tháng 4 năm 2023',
    '27/4-2023',
    '2023-04-27T00:00:00Z',
    '20230427',
    'hôm nay',
  ])('%j is no date at all', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: 'shape' });
  });

  test('reads back what the other functions print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 56_000 }), (days) => {
        const d = addDays(date('1945-01-01'), days);
        for (const text of [longDate(d), shortDate(d), toIso(d)])
          expect(parseDate(text)).toEqual({ ok: true, date: d });
      }),
    );
  });
});

describe('a date in words and in digits', () => {
  test.each([
    ['2020-03-05', 'ngày 05 tháng 3 năm 2020', '05/3/2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019', '29/6/2019'],
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020', '05/01/2020'],
    ['2026-02-03', 'ngày 03 tháng 02 năm 2026', '03/02/2026'],
    ['2023-09-10', 'ngày 10 tháng 9 năm 2023', '10/9/2023'],
    ['2023-12-31', 'ngày 31 tháng 12 năm 2023', '31/12/2023'],
  ])('%s', (iso, long, short) => {
    expect(longDate(date(iso))).toBe(long);
    expect(shortDate(date(iso))).toBe(short);
  });

  test('a blank date has gaps of three em spaces', () => {
    expect(blankLongDate(2026)).toBe('ngày\u2003\u2003\u2003tháng\u2003\u2003\u2003năm 2026');
    expect(blankLongDate(null)).toBe('ngày\u2003\u2003\u2003tháng\u2003\u2003\u2003năm\u2003\u2003\u2003');
  });
});

describe('weekday', () => {
  test.each([
    ['2023-06-19', 'thứ Hai', false],
    ['2023-06-20', 'thứ Ba', false],
    ['2023-06-21', 'thứ Tư', false],
    ['2023-04-27', 'thứ Năm', false],
    ['2026-05-29', 'thứ Sáu', false],
    ['2026-05-30', 'thứ Bảy', true],
    ['2026-05-31', 'Chủ nhật', true],
  ])('%s is %s', (iso, name, weekend) => {
    expect(weekday(date(iso))).toBe(name);
    expect(isWeekend(date(iso))).toBe(weekend);
  });
});

describe('counting days', () => {
  test.each([
    ['2023-04-24', '2023-04-27', 3],
    ['2023-04-27', '2023-06-19', 53],
    ['2023-12-31', '2024-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-04-27', '2023-04-24', -3],
    ['2023-04-27', '2023-04-27', 0],
  ])('from %s to %s: %i', (a, b, days) => {
    expect(daysBetween(date(a), date(b))).toBe(days);
    expect(addDays(date(a), days)).toEqual(date(b));
    expect(Math.sign(compareDates(date(b), date(a)))).toBe(Math.sign(days));
    expect(sameDate(date(a), date(b))).toBe(days === 0);
  });

  test.each([
    ['2023-04-27', 5, '2023-05-04'],
    ['2023-04-28', 1, '2023-05-01'],
    ['2023-04-29', 1, '2023-05-01'],
    ['2023-05-01', -1, '2023-04-28'],
    ['2023-04-29', 0, '2023-04-29'],
  ])('%s and %i working days: %s', (from, days, to) => {
    expect(addWorkingDays(date(from), days)).toEqual(date(to));
  });
});

describe('formatRange', () => {
  test.each([
    ['2024-03-20', '2024-03-27', 'từ ngày 20 đến ngày 27/3/2024'],
    ['2024-03-05', '2024-03-07', 'từ ngày 05 đến ngày 07/3/2024'],
    ['2024-02-20', '2024-04-05', 'từ ngày 20/02 đến ngày 05/4/2024'],
    ['2023-12-28', '2024-01-03', 'từ ngày 28/12/2023 đến ngày 03/01/2024'],
    ['2024-03-20', '2024-03-20', 'ngày 20/3/2024'],
  ])('%s … %s: %s', (a, b, expected) => {
    expect(formatRange(date(a), date(b))).toBe(expected);
  });
});
