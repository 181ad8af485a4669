import { expect, test } from 'vitest';
import { joinList, joinSemicolons } from '../../src/vi/list.ts';

test.each([
  [[], ''],
  [['đất đai'], 'đất đai'],
  [['đất đai', 'môi trường'], 'đất đai và môi trường'],
  [['đất đai', 'môi trường', 'an ninh'], 'đất đai, môi trường và an ninh'],
  [['điện, đường', 'trường học', 'trạm y tế'], 'điện, đường; trường học; và trạm y tế'],
  [['đất đai', 'điện, nước'], 'đất đai; và điện, nước'],
  [['vệ sinh (rác, nước thải)', 'đất đai', 'an ninh'], 'vệ sinh (rác, nước thải), đất đai và an ninh'],
  [['đạt 87,5%', 'còn 12,5%'], 'đạt 87,5% và còn 12,5%'],
])('%j → %j', (items, expected) => {
  expect(joinList(items)).toBe(expected);
});

test('semicolons only', () => {
  expect(joinSemicolons(['a, b', 'c', 'd'])).toBe('a, b; c; d');
  expect(joinSemicolons([])).toBe('');
});
