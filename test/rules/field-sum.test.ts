import { fieldSum } from '../../src/rules/field-sum.ts';
import { testRule } from '../helpers/rule.ts';

testRule(fieldSum, [
  {
    name: 'less',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: đất đai
      so: 6`,
    paths: ['tong_hop_truoc.phan_loai'],
  },
  {
    name: 'more',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  sau_phan_loai: 15
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: đất đai
      so: 9`,
    paths: ['tong_hop_truoc.phan_loai'],
  },
  {
    name: 'neither all nor those after sorting',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  sau_phan_loai: 15
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: đất đai
      so: 5`,
    paths: ['tong_hop_truoc.phan_loai'],
  },
  {
    name: 'those after sorting',
    yaml: `
tong_hop_truoc:
  tong_so: 32
  sau_phan_loai: 21
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: đất đai
      so: 9`,
    paths: [],
  },
  {
    name: 'all received',
    yaml: `
tong_hop_truoc:
  tong_so: 21
  sau_phan_loai: 18
  phan_loai:
    - linh_vuc: đất đai
      so: 12
    - linh_vuc: đất đai
      so: 9`,
    paths: [],
  },
  {
    name: 'one field alone',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 6`,
    paths: [],
  },
  {
    name: 'one field alone, but too many',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 26`,
    paths: ['tong_hop_truoc.phan_loai'],
  },
  {
    name: 'a field without a number',
    yaml: `
tong_hop_truoc:
  tong_so: 20
  phan_loai:
    - linh_vuc: đất đai
      so: 6
    - linh_vuc: đất đai
    - linh_vuc: đất đai
      so: 5`,
    paths: [],
  },
  {
    name: 'no total',
    yaml: `
tong_hop_truoc:
  phan_loai:
    - linh_vuc: đất đai
      so: 6
    - linh_vuc: đất đai
      so: 5`,
    paths: [],
  },
]);
