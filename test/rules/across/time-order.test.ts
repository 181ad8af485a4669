import { timeOrder } from '../../../src/rules/across/time-order.ts';
import { testAcross } from '../../helpers/across.ts';
import { series } from '../../helpers/series.ts';

testAcross(timeOrder, [
  {
    name: 'lần 2 before lần 1',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/3/2026'),
    found: ['b.yaml hoi_nghi.phien[0].ngay'],
  },
  {
    name: 'whichever file comes first',
    yaml: series('lan: 2 @ 20/3/2026', 'lan: 1 @ 22/5/2026'),
    found: ['a.yaml hoi_nghi.phien[0].ngay'],
  },
  { name: 'in order', yaml: series('lan: 1 @ 20/3/2026', 'lan: 2 @ 22/5/2026'), found: [] },
  { name: 'on one day', yaml: series('lan: 1 @ 20/3/2026', 'lan: 2 @ 20/3/2026'), found: [] },
  { name: 'without numbers', yaml: series('nam: 2026 @ 22/5/2026', 'lan: 2 @ 20/3/2026'), found: [] },
  { name: 'of two years', yaml: series('lan: 1 @ 22/5/2027', 'lan: 2 @ 20/3/2026'), found: [] },
  {
    name: 'three, one out of order',
    yaml: series('lan: 1 @ 20/3/2026', 'lan: 2 @ 20/11/2026', 'lan: 3 @ 20/6/2026'),
    found: ['c.yaml hoi_nghi.phien[0].ngay'],
  },
  {
    name: 'by the first session',
    yaml: `${series('lan: 1 @ 22/5/2026')}
# b.yaml
co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi: {lan: 2, phien: [{ngay: 30/6/2026}, {ngay: 20/3/2026}]}`,
    found: ['b.yaml hoi_nghi.phien[1].ngay'],
  },
  ...[
    ['another audience', 'ben_doi_thoai: [thanh_nien], '],
    ['another leading side', 'ben_lanh_dao: [mttq], '],
    ['another theme', 'chuyen_de: [đất đai], '],
    ['another kind', 'loai: dot_xuat, '],
    ['another part of the unit', 'pham_vi: {don_vi: [Tổ dân phố số 1]}, '],
    ['another period', 'ky: quý I, '],
    ['a name of its own', 'ten: Hội nghị đối thoại với tiểu thương chợ Mẫu, '],
  ].map(([name = '', more = '']) => ({
    name,
    yaml: series('lan: 1 @ 22/5/2026', `${more}lan: 2 @ 20/3/2026`),
    found: [],
  })),
  {
    name: 'a theme counts apart, and is compared with itself',
    yaml: series('chuyen_de: [Đất đai], lan: 1 @ 22/5/2026', 'chuyen_de: [đất đai], lan: 2 @ 20/3/2026'),
    found: ['b.yaml hoi_nghi.phien[0].ngay'],
  },
  {
    name: 'another office',
    yaml: series('lan: 1 @ 22/5/2026', 'lan: 2 @ 20/3/2026').replace('Mẫu', 'Khác'),
    found: [],
  },
]);
