import { expect, test } from 'vitest';
import { normalize } from '../../../src/model/conference.ts';
import { abbreviation } from '../../../src/rules/text/abbreviation.ts';
import { readText } from '../../helpers/conference.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(abbreviation, [
  ['KT-XH, QP-AN', 'kinh tế - xã hội, quốc phòng - an ninh'],
  ['PBT, CT UBND phường', 'Phó Bí thư, Chủ tịch UBND phường'],
  ['ủy viên BCH, Ban CTMTTQ', 'ủy viên Ban Chấp hành, Ban công tác Mặt trận'],
  ['Chủ tịch UB.MTTQVN, TT HĐND', 'Chủ tịch Ủy ban MTTQ Việt Nam, Thường trực HĐND'],
  ['CB, CC phường; BT chi bộ', 'cán bộ, công chức phường; Bí thư chi bộ'],
  ['UBND, HĐND, MTTQ, TP, VNeID, BT xi măng', 'UBND, HĐND, MTTQ, TP, VNeID, BT xi măng'],
  ['Kế hoạch số 12-KH/BCH, CT 135, TT 01', 'Kế hoạch số 12-KH/BCH, CT 135, TT 01'],
  ['giải phóng mặt bằng (GPMB); công tác GPMB', 'giải phóng mặt bằng (GPMB); công tác GPMB'],
]);

test('each is told once, where it first stands', () => {
  const { data } = readText(`
hoi_nghi:
  muc_dich:
    - thông tin về GPMB, GPMB
    - tiến độ GPMB, TTHC
  noi_dung:
    - tổ dân phố, viết tắt là TDP
tiep_theo:
  - viec: TDP, TTHC`);
  const found = abbreviation
    .slips(normalize(data))
    .map(({ text, slips }) => `${text.path.join('.')} ${slips.map(({ start }) => start)}`);
  expect(found).toEqual(['hoi_nghi.muc_dich.0 13', 'hoi_nghi.muc_dich.1 14']);
});
