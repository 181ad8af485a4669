import { expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { impossibleDate } from '../../src/rules/impossible-date.ts';
import { readText } from '../helpers/conference.ts';

test.each([
  ['31/4/2026', ['hoi_nghi.phien[0].ngay']],
  ['30/02/2024', ['hoi_nghi.phien[0].ngay']],
  ['29/02/2023', ['hoi_nghi.phien[0].ngay']],
  ['4/27/2023', ['hoi_nghi.phien[0].ngay']],
  ['29/02/2024', []],
  ['30/4/2026', []],
])('%s', (date, paths) => {
  const { findings } = readText(`hoi_nghi:\n  phien:\n    - ngay: ${date}\n`);
  expect(findings.map(({ path }) => formatPath(path))).toEqual(paths);
  for (const { code } of findings) expect(code).toBe(impossibleDate.meta.code);
});
