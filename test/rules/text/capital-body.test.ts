import { capitalBody } from '../../../src/rules/text/capital-body.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalBody, [
  ['Ủy Ban Nhân Dân phường', 'Ủy ban nhân dân phường'],
  ['ủy ban nhân dân huyện đã trả lời', 'Ủy ban nhân dân huyện đã trả lời'],
  ['Uỷ ban Nhân dân', 'Uỷ ban nhân dân'],
  ['Hội đồng Nhân dân, hội đồng nhân dân', 'Hội đồng nhân dân, Hội đồng nhân dân'],
  ['Ban chấp hành Đảng bộ, Ban thường vụ', 'Ban Chấp hành Đảng bộ, Ban Thường vụ'],
  ['ỦY BAN NHÂN DÂN, Ủy ban nhân dân, Ban Chấp hành', 'ỦY BAN NHÂN DÂN, Ủy ban nhân dân, Ban Chấp hành'],
]);
