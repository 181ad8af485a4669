import { opinionNumbering } from '../../src/rules/opinion-numbering.ts';
import { testRule } from '../helpers/rule.ts';

testRule(opinionNumbering, [
  {
    name: 'a gap',
    yaml: `
y_kien:
  - stt: 1
  - stt: 3
  - stt: 3`,
    paths: ['y_kien[1].stt'],
  },
  {
    name: 'twice the same',
    yaml: `
y_kien:
  - stt: 1
  - stt: 1`,
    paths: ['y_kien[1].stt'],
  },
  {
    name: 'from 0',
    yaml: `
y_kien:
  - stt: 0`,
    paths: ['y_kien[0].stt'],
  },
  {
    name: 'in order, one left out',
    yaml: `
y_kien:
  - stt: 1
  - noi_dung: A
  - stt: 3`,
    paths: [],
  },
]);
