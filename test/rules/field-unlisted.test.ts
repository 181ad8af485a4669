import { fieldUnlisted } from '../../src/rules/field-unlisted.ts';
import { testRule } from '../helpers/rule.ts';

testRule(fieldUnlisted, [
  {
    name: 'not in the list',
    yaml: `
linh_vuc: [Đất đai, y tế]
y_kien:
  - linh_vuc: đất đai`,
    paths: ['linh_vuc[1]'],
  },
  {
    name: 'an opinion without a field',
    yaml: `
linh_vuc: [đất đai, y tế]
y_kien:
  - linh_vuc: đất đai
  - noi_dung: Đề nghị mở cửa trạm y tế ngày nghỉ.`,
    paths: [],
  },
  {
    name: 'no list',
    yaml: `
linh_vuc: [đất đai, y tế]`,
    paths: [],
  },
]);
