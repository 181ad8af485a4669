import { capitalState } from '../../../src/rules/text/capital-state.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalState, [
  ['chính sách, pháp luật của nhà nước', 'chính sách, pháp luật của Nhà nước'],
  ['giữa Đảng, nhà nước với Nhân dân', 'giữa Đảng, Nhà nước với Nhân dân'],
  ['Đảng và nhà nước', 'Đảng và Nhà nước'],
  [
    'quản lý nhà nước, ngân sách nhà nước, cơ quan nhà nước',
    'quản lý nhà nước, ngân sách nhà nước, cơ quan nhà nước',
  ],
  ['của Nhà nước', 'của Nhà nước'],
]);
