import { funnelOrder } from '../../src/rules/funnel-order.ts';
import { testRule } from '../helpers/rule.ts';

testRule(funnelOrder, [
  {
    name: 'sorted over received',
    yaml: `
tong_hop_truoc:
  tong_so: 30
  sau_phan_loai: 31`,
    paths: ['tong_hop_truoc.sau_phan_loai'],
  },
  {
    name: 'chosen over sorted',
    yaml: `
tong_hop_truoc:
  tong_so: 32
  sau_phan_loai: 20
  so_chon_tra_loi: 21`,
    paths: ['tong_hop_truoc.so_chon_tra_loi'],
  },
  {
    name: 'chosen over received',
    yaml: `
tong_hop_truoc:
  tong_so: 32
  so_chon_tra_loi: 33`,
    paths: ['tong_hop_truoc.so_chon_tra_loi'],
  },
  {
    name: '132 → 39 → 18',
    yaml: `
tong_hop_truoc:
  tong_so: 132
  sau_phan_loai: 39
  so_chon_tra_loi: 18`,
    paths: [],
  },
  {
    name: 'all the same',
    yaml: `
tong_hop_truoc:
  tong_so: 12
  sau_phan_loai: 12
  so_chon_tra_loi: 12`,
    paths: [],
  },
]);
