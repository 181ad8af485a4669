import { capitalPeople } from '../../../src/rules/text/capital-people.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalPeople, [
  ['chính quyền với nhân dân khối Tân Thắng', 'chính quyền với Nhân dân khối Tân Thắng'],
  ['nhân dân và nhân dân', 'Nhân dân và Nhân dân'],
  [
    'Hội đồng nhân dân, Ủy ban nhân dân, Uỷ ban nhân dân',
    'Hội đồng nhân dân, Ủy ban nhân dân, Uỷ ban nhân dân',
  ],
  [
    'Tòa án nhân dân, Viện Kiểm sát nhân dân, Công an nhân dân',
    'Tòa án nhân dân, Viện Kiểm sát nhân dân, Công an nhân dân',
  ],
  [
    'Quân đội nhân dân, Ban Thanh tra nhân dân, Quỹ tín dụng nhân dân',
    'Quân đội nhân dân, Ban Thanh tra nhân dân, Quỹ tín dụng nhân dân',
  ],
  ['Nhân dân, NHÂN DÂN, 5 nhân dân tệ', 'Nhân dân, NHÂN DÂN, 5 nhân dân tệ'],
]);
