import { taskTwice } from '../../src/rules/task-twice.ts';
import { testRule } from '../helpers/rule.ts';

testRule(taskTwice, [
  {
    name: 'opinion and conclusion',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Phòng Kinh tế
      viec: Sửa cống đầu ngõ 5
ket_luan:
  giao_nhiem_vu:
    - don_vi: phòng kinh tế
      viec: sửa cống đầu ngõ 5`,
    paths: ['ket_luan.giao_nhiem_vu[0].viec'],
  },
  {
    name: 'two opinions',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Phòng Kinh tế
      viec: sửa cống
  - xu_ly:
      don_vi: Phòng Kinh tế
      viec: sửa cống`,
    paths: [],
  },
  {
    name: 'of two units',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Thôn 1
      viec: dọn vệ sinh
  - xu_ly:
      don_vi: Thôn 2
      viec: dọn vệ sinh`,
    paths: [],
  },
  {
    name: 'no words',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Phòng Kinh tế
  - xu_ly:
      don_vi: Phòng Kinh tế`,
    paths: [],
  },
]);
