import { taskUndated } from '../../src/rules/task-undated.ts';
import { testRule } from '../helpers/rule.ts';

testRule(taskUndated, [
  {
    name: 'signed',
    yaml: `
thong_bao:
  ngay: 27/5/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: UBND phường
      viec: lập kế hoạch
    - don_vi: Công an phường
      han: 05/6/2026`,
    paths: ['ket_luan.giao_nhiem_vu[0]'],
  },
  {
    name: 'not signed yet',
    yaml: `
ket_luan:
  giao_nhiem_vu:
    - don_vi: UBND phường
      viec: lập kế hoạch`,
    paths: [],
  },
]);
