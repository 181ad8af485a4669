import { expect, test } from 'vitest';
import { lint } from '../../../src/form/lint.ts';
import { languageRules } from '../../../src/form/rules/language/language.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { describeRules, goodPapers, paperOf } from '../../helpers/form.ts';
import { behind, paragraph } from '../../helpers/spoil.ts';

const OPEN = 'Hội nghị diễn ra công khai, dân chủ';

describeRules('what is left', languageRules, [
  {
    id: 'LNG-01',
    good: 'nd30-thongbao',
    change: (xml) => xml.replace(OPEN, 'Hội nghị diễn ra tại ………………, có […] người'),
    says: /“\[…\]”.*\n.*“……”/u,
  },
  {
    id: 'LNG-01',
    good: 'hd05-kehoach',
    change: (xml) => xml.replace('Giữ trật tự', 'TODO Giữ trật tự'),
    says: 'còn chỗ chưa điền hoặc chữ thừa: “TODO”',
  },
]);

const good = goodPapers();

/** Severity of what is found once a paper is changed. */
function severities(change: (xml: string) => string): string[] {
  const paper = paperOf(withPart(good('nd30-thongbao'), 'word/document.xml', change));
  return lint(languageRules, paper, 'x.docx').findings.map(({ severity }) => severity);
}

test('a draft is only told, and a gap of ours makes it one', () => {
  expect(severities((xml) => xml.replace(OPEN, 'Hội nghị diễn ra tại ……………'))).toEqual(['error']);
  const draft = (xml: string) => behind(xml, 'SoKyHieu', paragraph('NoiDung', 'DỰ THẢO'));
  expect(severities((xml) => draft(xml.replace(OPEN, 'Hội nghị diễn ra tại ……………')))).toEqual(['info']);
  expect(severities((xml) => xml.replace(OPEN, 'Hội nghị diễn ra tại [cần bổ sung: địa điểm họp]'))).toEqual([
    'info',
  ]);
});

test.each([
  'Hội nghị diễn ra tại ba nơi... và v.v.',
  'Hội nghị nêu: [1], [a], ☐ Có, [ ] Không',
  'Số người dự [theo danh sách]',
])('%s', (text) => {
  expect(severities((xml) => xml.replace(OPEN, text))).toEqual([]);
});
