import { answeredExceedsChosen } from '../../src/rules/answered-exceeds-chosen.ts';
import { testRule } from '../helpers/rule.ts';

testRule(answeredExceedsChosen, [
  {
    name: 'than chosen',
    yaml: `
tong_hop_truoc:
  tong_so: 9
  so_chon_tra_loi: 1
y_kien:
  - nguon: truoc_hoi_nghi
  - nguon: phat_bieu_truc_tiep
  - nguon: truoc_hoi_nghi`,
    paths: ['tong_hop_truoc.so_chon_tra_loi'],
  },
  {
    name: 'than sorted',
    yaml: `
tong_hop_truoc:
  sau_phan_loai: 1
y_kien:
  - nguon: truoc_hoi_nghi
  - nguon: phat_bieu_truc_tiep
  - nguon: truoc_hoi_nghi`,
    paths: ['tong_hop_truoc.sau_phan_loai'],
  },
  {
    name: 'than received',
    yaml: `
tong_hop_truoc:
  tong_so: 1
y_kien:
  - nguon: truoc_hoi_nghi
  - nguon: phat_bieu_truc_tiep
  - nguon: truoc_hoi_nghi`,
    paths: ['tong_hop_truoc.tong_so'],
  },
  {
    name: 'as many',
    yaml: `
tong_hop_truoc:
  so_chon_tra_loi: 2
y_kien:
  - nguon: truoc_hoi_nghi
  - nguon: phat_bieu_truc_tiep
  - nguon: truoc_hoi_nghi`,
    paths: [],
  },
  {
    name: 'not counted',
    yaml: `
y_kien:
  - nguon: truoc_hoi_nghi
  - nguon: phat_bieu_truc_tiep
  - nguon: truoc_hoi_nghi`,
    paths: [],
  },
]);
