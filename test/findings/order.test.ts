import { describe, expect, it } from 'vitest';
import { type Finding, formatPath, hasErrors } from '../../src/findings/finding.ts';
import { sortFindings } from '../../src/findings/order.ts';
import { summary } from '../../src/findings/summary.ts';

function finding(code: string, changes: Partial<Finding> = {}): Finding {
  const message = { vi: 'sai', en: 'wrong' };
  return {
    code,
    severity: 'error',
    message,
    hint: null,
    file: 'a.yaml',
    span: null,
    path: null,
    source: null,
    ...changes,
  };
}

const at = (start: number) => ({ span: { start, end: start + 1 } });

describe('sortFindings', () => {
  it('sorts by file, place and code', () => {
    const findings = [
      finding('b/9', { file: 'b.yaml', ...at(0) }),
      finding('b/3', at(9)),
      finding('b/2', at(2)),
      finding('a/2', at(2)),
      finding('b/1'),
      finding('b/0', { file: null }),
    ];
    expect(sortFindings(findings).map(({ code }) => code)).toEqual([
      'b/0',
      'b/1',
      'a/2',
      'b/2',
      'b/3',
      'b/9',
    ]);
  });

  it('drops doubles alone', () => {
    const said = { message: { vi: 'khác', en: 'other' } };
    const findings = [
      finding('a/1', at(1)),
      finding('a/1', at(1)),
      finding('a/1', { ...at(1), ...said }),
      finding('a/1', { ...at(1), path: ['y_kien', 0] }),
      finding('a/1', at(2)),
      finding('a/1', { ...at(1), file: 'b.yaml' }),
    ];
    expect(sortFindings(findings)).toEqual([findings[0], findings[2], findings[3], findings[4], findings[5]]);
  });
});

describe('summary', () => {
  const counts = (errors: number, warnings: number, infos: number) => [
    ...Array.from({ length: errors }, () => finding('a/1')),
    ...Array.from({ length: warnings }, () => finding('a/1', { severity: 'warning' })),
    ...Array.from({ length: infos }, () => finding('a/1', { severity: 'info' })),
  ];

  it.each<[number, number, number, string, string]>([
    [2, 1, 3, '2 lỗi, 1 cảnh báo, 3 lưu ý', '2 errors, 1 warning, 3 notes'],
    [0, 2, 0, '2 cảnh báo', '2 warnings'],
    [0, 0, 0, 'không có lỗi', 'no problems'],
  ])('%i, %i, %i', (errors, warnings, infos, vi, en) => {
    expect(summary(counts(errors, warnings, infos), 'vi')).toBe(vi);
    expect(summary(counts(errors, warnings, infos), 'en')).toBe(en);
  });

  it('counts warnings as errors under strict alone', () => {
    expect(hasErrors(counts(0, 1, 1))).toBe(false);
    expect(hasErrors(counts(0, 1, 1), true)).toBe(true);
    expect(hasErrors(counts(0, 0, 1), true)).toBe(false);
    expect(hasErrors(counts(1, 0, 0))).toBe(true);
  });
});

describe('formatPath', () => {
  it.each<[readonly (string | number)[], string]>([
    [['y_kien', 2, 'xu_ly', 'han'], 'y_kien[2].xu_ly.han'],
    [[], ''],
    [['a', 0, 1], 'a[0][1]'],
  ])('%j', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});
