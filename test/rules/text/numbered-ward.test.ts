import { numberedWard } from '../../../src/rules/text/numbered-ward.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(numberedWard, [
  ['các hộ dân phường 7', 'các hộ dân Phường 7'],
  ['phường 7, quận 10', 'Phường 7, Quận 10'],
  ['nhân dân phường 7 lần 1 năm 2023', 'nhân dân Phường 7 lần 1 năm 2023'],
  ['toàn phường 7 khu phố, phường 12 hộ', 'toàn phường 7 khu phố, phường 12 hộ'],
  ['Phường 7, phường 1.200 hộ, KH-phường 7', 'Phường 7, phường 1.200 hộ, KH-phường 7'],
]);

testTextRule(
  numberedWard,
  [['phường 7 phối hợp, phường 8 phối hợp', 'Phường 7 phối hợp, phường 8 phối hợp']],
  {
    around: 'co_quan: {loai: phuong, ten: 7}',
  },
);
