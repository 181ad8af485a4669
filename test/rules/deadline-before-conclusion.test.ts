import { deadlineBeforeConclusion } from '../../src/rules/deadline-before-conclusion.ts';
import { testRule } from '../helpers/rule.ts';

testRule(deadlineBeforeConclusion, [
  {
    name: 'earlier than the notice',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
ket_luan:
  giao_nhiem_vu:
    - han: 05/6/2026
    - han: 28/5/2026`,
    paths: ['ket_luan.giao_nhiem_vu[1].han'],
  },
  {
    name: 'on its day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
ket_luan:
  giao_nhiem_vu:
    - han: 29/5/2026`,
    paths: [],
  },
  {
    name: 'before the conference is told by its own rule',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
ket_luan:
  giao_nhiem_vu:
    - han: 20/5/2026`,
    paths: [],
  },
  {
    name: 'a task of the conference itself may be done before the notice',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
y_kien:
  - xu_ly:
      han: 27/5/2026`,
    paths: [],
  },
  {
    name: 'no notice',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ket_luan:
  giao_nhiem_vu:
    - han: 28/5/2026`,
    paths: [],
  },
]);
