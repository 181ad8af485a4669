import { capitalParty } from '../../../src/rules/text/capital-party.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(capitalParty, [
  ['ủy viên Ban Chấp hành đảng ủy xã', 'ủy viên Ban Chấp hành Đảng ủy xã'],
  ['chủ trương của đảng.', 'chủ trương của Đảng.'],
  ['công tác xây dựng đảng, đảng ta, đảng và nhà nước', 'công tác xây dựng Đảng, Đảng ta, Đảng và nhà nước'],
  [
    'các đảng ủy xã, đảng viên, tổ chức đảng, công tác đảng, của đảng viên',
    'các đảng ủy xã, đảng viên, tổ chức đảng, công tác đảng, của đảng viên',
  ],
  ['Đảng ủy xã, của Đảng', 'Đảng ủy xã, của Đảng'],
]);
