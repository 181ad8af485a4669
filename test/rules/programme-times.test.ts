import { programmeTimes } from '../../src/rules/programme-times.ts';
import { testRule } from '../helpers/rule.ts';

testRule(programmeTimes, [
  {
    name: 'ends before it begins',
    yaml: `
ke_hoach:
  chuong_trinh:
    - tu: 8h15
      den: 8h00`,
    paths: ['ke_hoach.chuong_trinh[0].den'],
  },
  {
    name: 'begins before the item above',
    yaml: `
ke_hoach:
  chuong_trinh:
    - tu: 8h15
    - den: 8h30
    - tu: 8h10`,
    paths: ['ke_hoach.chuong_trinh[2].tu'],
  },
  {
    name: 'in order, with gaps',
    yaml: `
ke_hoach:
  chuong_trinh:
    - tu: 7h30
      den: 8h00
    - noi_dung: Chào cờ
    - tu: 8h00
      den: 8h00`,
    paths: [],
  },
  {
    name: 'one programme for two sessions',
    yaml: `
hoi_nghi:
  phien:
    - ngay: 21/5/2026
    - ngay: 22/5/2026
ke_hoach:
  chuong_trinh:
    - tu: 14h00
    - tu: 8h00`,
    paths: [],
  },
]);
