import { weekdayDiffers } from '../../src/rules/weekday-differs.ts';
import { testRule } from '../helpers/rule.ts';

testRule(weekdayDiffers, [
  {
    name: 'another day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
      thu: thứ Hai`,
    paths: ['hoi_nghi.phien[0].thu'],
  },
  {
    name: 'no day',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
      thu: cuối tuần`,
    paths: ['hoi_nghi.phien[0].thu'],
  },
  {
    name: 'in every spelling',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
      thu: Thứ Sáu
    - ngay: 22/5/2026
      thu: thứ 6
    - ngay: 22/5/2026
      thu: T6
    - ngay: 22/5/2026
      thu: sáu
    - ngay: 24/5/2026
      thu: CN
    - ngay: 26/5/2026
      thu: ngày thứ ba
    - ngay: 27/5/2026
      thu: thứ Tư`,
    paths: [],
  },
  {
    name: 'no date',
    yaml: `
hoi_nghi:
  phien:
    - thu: thứ Hai`,
    paths: [],
  },
]);
