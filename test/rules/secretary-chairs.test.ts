import { secretaryChairs } from '../../src/rules/secretary-chairs.ts';
import { testRule } from '../helpers/rule.ts';

testRule(secretaryChairs, [
  {
    name: 'the co-chair writes',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - ho_ten: Trần Thị B
  thu_ky:
    - Phạm Thị D
    - bà Trần Thị B`,
    paths: ['thanh_phan.thu_ky[1]'],
  },
  {
    name: 'who was replaced may write',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      thay_cho: Trần Thị B
  thu_ky:
    - Trần Thị B`,
    paths: [],
  },
  {
    name: 'two people',
    yaml: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
  thu_ky:
    - Phạm Thị D`,
    paths: [],
  },
]);
