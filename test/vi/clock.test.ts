import { describe, expect, test } from 'vitest';
import {
  type ClockTime,
  compareTimes,
  dayPart,
  formatTime,
  minutesBetween,
  parseTime,
  shortTime,
} from '../../src/vi/clock.ts';

function at(gio: number, phut: number): ClockTime {
  return { gio, phut };
}

describe('parseTime', () => {
  test.each([
    ['19:30', 19, 30],
    ['07:30', 7, 30],
    ['7:05', 7, 5],
    ['19h30', 19, 30],
    ['19h 30', 19, 30],
    ['19H30', 19, 30],
    ['19h', 19, 0],
    ['19h05', 19, 5],
    ['19g30', 19, 30],
    ['19 giờ 30', 19, 30],
    ['19 giờ 30 phút', 19, 30],
    ['19 giờ 30 PHÚT', 19, 30],
    ['7 giờ', 7, 0],
    [' 08 giờ 00 phút ', 8, 0],
    ['0:00', 0, 0],
    ['23:59', 23, 59],
  ])('reads %j', (text, gio, phut) => {
    expect(parseTime(text)).toEqual({ ok: true, time: at(gio, phut) });
    expect(parseTime(text.normalize('NFD'))).toEqual({ ok: true, time: at(gio, phut) });
  });

  test.each(['25:00', '24:00', '19:60', '19h75', '24 giờ', '99 giờ 99 phút'])(
    '%j is no time of the day',
    (text) => {
      expect(parseTime(text)).toEqual({ ok: false, reason: 'impossible' });
    },
  );

  test.each(['', '19', '1930', '19:3', '19.30', 'tối', '7 giờ tối', '19:30:00', '-1:30'])(
    '%j is no time at all',
    (text) => {
      expect(parseTime(text)).toEqual({ ok: false, reason: 'shape' });
    },
  );
});

test.each([
  [19, 30, '19 giờ 30 phút', '19h30', 'toi'],
  [8, 0, '08 giờ 00 phút', '8h00', 'sang'],
  [11, 59, '11 giờ 59 phút', '11h59', 'sang'],
  [12, 0, '12 giờ 00 phút', '12h00', 'chieu'],
  [17, 59, '17 giờ 59 phút', '17h59', 'chieu'],
  [18, 0, '18 giờ 00 phút', '18h00', 'toi'],
  [0, 5, '00 giờ 05 phút', '0h05', 'sang'],
])('%i:%i is printed and placed in the day', (gio, phut, long, short, part) => {
  expect(formatTime(at(gio, phut))).toBe(long);
  expect(shortTime(at(gio, phut))).toBe(short);
  expect(dayPart(at(gio, phut))).toBe(part);
});

test.each([
  [at(19, 30), at(21, 40), 130],
  [at(8, 50), at(9, 5), 15],
  [at(9, 5), at(8, 50), -15],
  [at(8, 0), at(8, 0), 0],
])('from %o to %o: %i minutes', (a, b, minutes) => {
  expect(minutesBetween(a, b)).toBe(minutes);
  expect(Math.sign(compareTimes(b, a))).toBe(Math.sign(minutes));
});
