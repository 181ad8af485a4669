import { expect, test } from 'vitest';
import { overdueTask } from '../../src/rules/overdue-task.ts';
import { runRules } from '../../src/rules/rule.ts';
import { conferenceOf } from '../helpers/conference.ts';
import { testRule } from '../helpers/rule.ts';

testRule(
  overdueTask,
  [
    {
      name: 'past its day',
      yaml: `
y_kien:
  - xu_ly:
      han: 30/6/2026
      trang_thai: dang
  - xu_ly:
      han: 15/6/2026
      trang_thai: chua`,
      paths: ['y_kien[0].xu_ly.trang_thai', 'y_kien[1].xu_ly.trang_thai'],
    },
    {
      name: 'not yet',
      yaml: `
y_kien:
  - xu_ly:
      han: 01/7/2026
      trang_thai: qua_han`,
      paths: ['y_kien[0].xu_ly.trang_thai'],
    },
    {
      name: 'as said',
      yaml: `
y_kien:
  - xu_ly:
      han: 30/6/2026
      trang_thai: qua_han
  - xu_ly:
      han: 01/7/2026
      trang_thai: dang
  - xu_ly:
      han: 15/6/2026
      trang_thai: xong`,
      paths: [],
    },
    {
      name: 'done after all: told by its own rule',
      yaml: `
y_kien:
  - xu_ly:
      han: 30/6/2026
      trang_thai: dang
      ngay_hoan_thanh: 29/6/2026`,
      paths: [],
    },
    {
      name: 'no state is kept',
      yaml: `
y_kien:
  - xu_ly:
      han: 30/6/2026`,
      paths: [],
    },
  ],
  { today: { nam: 2026, thang: 7, ngay: 1 } },
);

test('says nothing where today is not told', () => {
  const conference = conferenceOf(overdueTask.meta.bad);
  expect(runRules([overdueTask], conference)).toEqual([]);
});
