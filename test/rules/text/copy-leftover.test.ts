import { expect, test } from 'vitest';
import { normalize } from '../../../src/model/conference.ts';
import { copyLeftover } from '../../../src/rules/text/copy-leftover.ts';
import { readText } from '../../helpers/conference.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(copyLeftover, [
  ['[bookmark: _GoBack]Với tinh thần', 'Với tinh thần'],
  ['Skip to main content\nHội nghị diễn ra\nreturn to top', '\nHội nghị diễn ra\n'],
  ['Hội nghị&nbsp;đối thoại A &amp; B', 'Hội nghị đối thoại A & B'],
  ['<p>Hội nghị</p>', '⟦<p>⟧Hội nghị⟦</p>⟧'],
  ['Số người dự: ………', 'Số người dự: ⟦………⟧'],
  ['Theo Error! Reference source not found.', 'Theo ⟦Error! Reference source not found.⟧'],
  ['đất đai… và môi trường...', 'đất đai… và môi trường...'],
  ['Bình luận về giá < 5 triệu, xem thêm tại trụ sở', 'Bình luận về giá < 5 triệu, xem thêm tại trụ sở'],
]);

test('what would leave nothing is told and not deleted', () => {
  const { data } = readText(`
tin_bai:
  y_nghia:
    - Skip to main content
    - "Tin\\nBình luận"
    - "Tin\\nreturn to top"`);
  const conference = normalize(data);
  expect(copyLeftover.slips(conference).length).toBe(3);
  expect(copyLeftover.corrections(conference).map(({ path }) => path.at(-1))).toEqual([2]);
});
