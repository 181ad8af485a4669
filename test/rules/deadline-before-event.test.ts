import { deadlineBeforeEvent } from '../../src/rules/deadline-before-event.ts';
import { testRule } from '../helpers/rule.ts';

testRule(deadlineBeforeEvent, [
  {
    name: 'before, on and after the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: A
    xu_ly:
      han: 15/6/2025
  - noi_dung: B
    xu_ly:
      han: 22/5/2026
  - noi_dung: C
    xu_ly:
      han: 23/5/2026`,
    paths: ['y_kien[0].xu_ly.han', 'y_kien[1].xu_ly.han'],
  },
  {
    name: 'answer asked of a higher body',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
y_kien:
  - noi_dung: A
    chuyen:
      han_tra_loi: 30/4/2026`,
    paths: ['y_kien[0].chuyen.han_tra_loi'],
  },
  {
    name: 'task of the conclusion and next step',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ket_luan:
  giao_nhiem_vu:
    - viec: A
      han: 20/5/2026
tiep_theo:
  - viec: B
    han: 20/5/2026`,
    paths: ['ket_luan.giao_nhiem_vu[0].han', 'tiep_theo[0].han'],
  },
  {
    name: 'counted from its own session',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
y_kien:
  - phien: 2
    xu_ly:
      han: 25/5/2026
  - phien: 1
    xu_ly:
      han: 25/5/2026`,
    paths: ['y_kien[0].xu_ly.han'],
  },
  {
    name: 'a session that is not there',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
    - ngay: 25/5/2026
y_kien:
  - phien: 5
    xu_ly:
      han: 22/5/2026`,
    paths: ['y_kien[0].xu_ly.han'],
  },
  {
    name: 'no session date',
    yaml: `
y_kien:
  - xu_ly:
      han: 22/5/2020`,
    paths: [],
  },
  {
    name: 'preparation is due before the day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
ke_hoach:
  phan_cong:
    - don_vi: A
      han: 20/5/2026`,
    paths: [],
  },
]);
