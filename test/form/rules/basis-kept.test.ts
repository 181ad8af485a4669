import { describe, expect, test } from 'vitest';
import { withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, goodPapers } from '../../helpers/form.ts';
import { behind, paragraph } from '../../helpers/spoil.ts';

const good = goodPapers();

const state = [
  'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
  'Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025; Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 25 tháng 6 năm 2025;',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
  'Căn cứ Nghị định của Chính phủ số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư;',
  'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ;',
  'Căn cứ Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025 - 2030;',
  'Căn cứ Quy chế làm việc của Ủy ban nhân dân phường;',
  'Căn cứ vào chức năng, nhiệm vụ được giao;',
  'Căn cứ Quyết định số [cần bổ sung: số, ký hiệu] của Ủy ban nhân dân tỉnh;',
];

const party = [
  '- Căn cứ Luật Đất đai năm 2024;',
  '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ phường khóa I;',
  '- Căn cứ Nghị quyết số 05-NQ/ĐU, ngày 02/02/2026 của Đảng ủy phường về nhiệm vụ năm 2026;',
];

describe('bases that are right', () => {
  test.each(state)('of a state body: %s', (line) => expect(brokenWith('nd30-kehoach', line)).toEqual([]));
  test.each(party)('of the Party: %s', (line) => expect(brokenWith('hd05-kehoach', line)).toEqual([]));
});

/** Criteria of bases that the line breaks behind the first basis. */
function brokenWith(name: Parameters<typeof good>[0], line: string): string[] {
  const bytes = withPart(good(name), 'word/document.xml', (xml) =>
    behind(xml, 'CanCu', paragraph('CanCu', line)),
  );
  return brokenBy(bytes).filter((id) => id.startsWith('CC-'));
}
