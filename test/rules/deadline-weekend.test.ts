import { deadlineWeekend } from '../../src/rules/deadline-weekend.ts';
import { testRule } from '../helpers/rule.ts';

testRule(deadlineWeekend, [
  {
    name: 'every kind of deadline',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - xu_ly:
      han: 13/6/2026
  - chuyen:
      han_tra_loi: 14/6/2026
ket_luan:
  giao_nhiem_vu:
    - han: 20/6/2026
tiep_theo:
  - han: 21/6/2026`,
    paths: [
      'y_kien[0].xu_ly.han',
      'y_kien[1].chuyen.han_tra_loi',
      'ket_luan.giao_nhiem_vu[0].han',
      'tiep_theo[0].han',
    ],
  },
  {
    name: 'no session',
    yaml: `
tiep_theo:
  - han: 21/6/2026`,
    paths: ['tiep_theo[0].han'],
  },
  {
    name: 'Friday and Monday',
    yaml: `
tiep_theo:
  - han: 19/6/2026
  - han: 22/6/2026`,
    paths: [],
  },
  {
    name: 'before the conference: told by its own rule',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - xu_ly:
      han: 16/5/2026`,
    paths: [],
  },
]);
