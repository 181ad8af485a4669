import { chairSubstitute } from '../../src/rules/chair-substitute.ts';
import { testRule } from '../helpers/rule.ts';

testRule(chairSubstitute, [
  {
    name: 'no reason',
    yaml: `
thanh_phan:
  chu_tri:
    - Lê Văn C
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A`,
    paths: ['thanh_phan.chu_tri[1].thay_cho'],
  },
  {
    name: 'a reason, but for whom',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      ly_do: đi công tác`,
    paths: ['thanh_phan.chu_tri[0].ly_do'],
  },
  {
    name: 'explained',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác`,
    paths: [],
  },
  {
    name: 'no substitute',
    yaml: `
thanh_phan:
  chu_tri:
    - Lê Văn C`,
    paths: [],
  },
]);
