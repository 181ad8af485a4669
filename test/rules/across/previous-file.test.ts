import { previousFile } from '../../../src/rules/across/previous-file.ts';
import { testAcross } from '../../helpers/across.ts';
import { series } from '../../helpers/series.ts';

testAcross(previousFile, [
  {
    name: 'another day than the file of that number',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/11/2026\nky_truoc: {lan: 1, ngay: 25/5/2026}'),
    found: ['b.yaml ky_truoc.ngay'],
  },
  {
    name: 'another number than the file of that day',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 3 @ 20/11/2026\nky_truoc: {lan: 2, ngay: 22/5/2026}'),
    found: ['b.yaml ky_truoc.lan'],
  },
  {
    name: 'as the file says',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/11/2026\nky_truoc: {lan: 1, ngay: 22/5/2026}'),
    found: [],
  },
  {
    name: 'a day alone, of which there is no file',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/11/2026\nky_truoc: {ngay: 25/5/2026}'),
    found: [],
  },
  {
    name: 'lần 1 of another year has no file',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/3/2027\nky_truoc: {lan: 1, ngay: 10/01/2027}'),
    found: [],
  },
  {
    name: 'lần 1 of another audience',
    yaml: series(
      'ben_doi_thoai: [thanh_nien], lan: 1 @ 22/5/2026',
      'lan: 2 @ 20/11/2026\nky_truoc: {lan: 1, ngay: 25/5/2026}',
    ),
    found: [],
  },
  {
    name: 'lần 1 of the year before, which has no file',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/11/2026\nky_truoc: {lan: 1, ngay: 12/12/2025}'),
    found: [],
  },
  {
    name: 'two files of that number: either may be meant',
    yaml: series(
      'lan: 1 @ 22/5/2026',
      'lan: 1 @ 24/5/2026',
      'lan: 2 @ 20/11/2026\nky_truoc: {lan: 1, ngay: 25/5/2026}',
    ),
    found: [],
  },
  {
    name: 'a series by theme that goes on over New Year',
    yaml: series(
      'chuyen_de: [đất đai], lan: 1 @ 22/11/2026',
      'chuyen_de: [đất đai], lan: 2 @ 07/01/2027\nky_truoc: {lan: 1, ngay: 22/11/2026}',
    ),
    found: [],
  },
]);
