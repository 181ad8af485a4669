import { basisUnknownCode } from '../../src/rules/basis-unknown-code.ts';
import { testRule } from '../helpers/rule.ts';

testRule(basisUnknownCode, [
  {
    name: 'a code or a line that looks like one',
    yaml: `
can_cu:
  - ma: luat-72-2026
  - luat-73-2025
  - ma: luật tổ chức
thong_bao:
  can_cu: [nd-34-2021]`,
    paths: ['can_cu[0].ma', 'can_cu[1]', 'can_cu[2].ma', 'thong_bao.can_cu[0]'],
  },
  {
    name: 'known ones, in any writing',
    yaml: `
can_cu:
  - ma: LUAT_72_2025
  - luat-10-2022`,
    paths: [],
  },
  {
    name: 'lines that are no code',
    yaml: `
can_cu:
  - 26-KH/ĐU
  - Kế hoạch năm 2026
  - Hiến pháp`,
    paths: [],
  },
]);
