import { describe, expect, test } from 'vitest';
import { todayOf } from '../../src/commands/today.ts';
import { ioIn } from '../helpers/folder.ts';

const at = (iso: string, env: Record<string, string> = {}) => ioIn('.', { env, now: () => new Date(iso) });

describe('today', () => {
  test.each([
    ['late in the evening in Greenwich it is tomorrow in Vietnam', '2026-06-07T17:00:00Z', {}, 8],
    ['a second before it is not', '2026-06-07T16:59:59Z', {}, 7],
    [
      'SOURCE_DATE_EPOCH stands for the clock',
      '2030-01-01T00:00:00Z',
      { SOURCE_DATE_EPOCH: '1780855200' },
      8,
    ],
    ['one that is no number does not', '2026-06-08T00:00:00Z', { SOURCE_DATE_EPOCH: 'nay' }, 8],
  ])('%s', (_, now, env, ngay) => {
    expect(todayOf(at(now, env), undefined)).toEqual({ nam: 2026, thang: 6, ngay });
  });

  test('--today goes before both, in any form of a date', () => {
    for (const typed of ['27/4/2026', '27-4-2026', '2026-04-27'])
      expect(todayOf(at('2030-01-01T00:00:00Z', { SOURCE_DATE_EPOCH: '1' }), typed)).toEqual({
        nam: 2026,
        thang: 4,
        ngay: 27,
      });
  });
});
