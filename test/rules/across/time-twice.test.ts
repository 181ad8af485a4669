import { timeTwice } from '../../../src/rules/across/time-twice.ts';
import { testAcross } from '../../helpers/across.ts';
import { series } from '../../helpers/series.ts';

testAcross(timeTwice, [
  {
    name: 'lần 1 again',
    yaml: series('lan: 1 @ 20/11/2026', 'lan: 1 @ 22/5/2026'),
    found: ['a.yaml hoi_nghi.lan'],
  },
  { name: 'next year', yaml: series('lan: 1 @ 22/5/2026', 'lan: 1 @ 22/5/2027'), found: [] },
  { name: 'lần 2', yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/11/2026'), found: [] },
  {
    name: 'a file and its copy, or parts on one day',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 1 @ 22/5/2026'),
    found: [],
  },
  { name: 'no number', yaml: series('nam: 2026 @ 22/5/2026', 'nam: 2026 @ 20/11/2026'), found: [] },
  {
    name: 'counted by parts',
    yaml: series(
      'pham_vi: {kieu: cum, don_vi: [Thôn 1]}, lan: 1 @ 22/5/2026',
      'pham_vi: {kieu: cum, don_vi: [Thôn 2]}, lan: 1 @ 25/5/2026',
    ),
    found: [],
  },
  {
    name: 'counted by themes',
    yaml: series('chuyen_de: [đất đai], lan: 1 @ 22/5/2026', 'chuyen_de: [giao thông], lan: 1 @ 25/5/2026'),
    found: [],
  },
  {
    name: 'a year that is not that of the day is told elsewhere',
    yaml: series('nam: 2026, lan: 1 @ 22/5/2025', 'nam: 2026, lan: 1 @ 20/11/2026'),
    found: [],
  },
]);
