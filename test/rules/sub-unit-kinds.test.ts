import { subUnitKinds } from '../../src/rules/sub-unit-kinds.ts';
import { testRule } from '../helpers/rule.ts';

testRule(subUnitKinds, [
  {
    name: 'in every place',
    yaml: `
hoi_nghi:
  pham_vi:
    don_vi: [Thôn 1, Thôn 2]
  phien:
    - don_vi: [Xóm 1]
thanh_phan:
  phan_bo:
    - don_vi: Bản 1
y_kien:
  - nguoi_neu:
      don_vi_con: Ấp 1
  - nguoi_neu:
      don_vi_con: Ấp 2`,
    paths: ['hoi_nghi.phien[0].don_vi[0]', 'thanh_phan.phan_bo[0].don_vi', 'y_kien[0].nguoi_neu.don_vi_con'],
  },
  {
    name: 'an abbreviation is the same word',
    yaml: `
hoi_nghi:
  pham_vi:
    don_vi: [TDP 1, Tổ dân phố số 2, Tân Thắng]`,
    paths: [],
  },
  {
    name: 'the list has both',
    yaml: `
co_quan:
  don_vi_con: [Thôn 1, Tổ dân phố số 1]
hoi_nghi:
  pham_vi:
    don_vi: [Thôn 1, Tổ dân phố số 1]`,
    paths: [],
  },
  {
    name: 'a district',
    yaml: `
co_quan:
  loai: huyen
y_kien:
  - nguoi_neu:
      don_vi_con: Thôn 1
  - nguoi_neu:
      don_vi_con: Bản 2`,
    paths: [],
  },
]);
