import { expect, test } from 'vitest';
import { balanceLines } from '../../src/standards/balance.ts';
import { boldWidth } from '../../src/standards/width.ts';

const page = 467.75;

test.each([
  [
    'Kết luận của Chủ tịch Ủy ban nhân dân phường tại Hội nghị đối thoại trực tiếp với Nhân dân năm 2026',
    [
      'Kết luận của Chủ tịch Ủy ban nhân dân phường',
      'tại Hội nghị đối thoại trực tiếp với Nhân dân năm 2026',
    ],
  ],
  [
    'tổ chức hội nghị đối thoại giữa người đứng đầu cấp uỷ, chính quyền với Nhân dân năm 2026',
    ['tổ chức hội nghị đối thoại giữa người đứng đầu cấp uỷ,', 'chính quyền với Nhân dân năm 2026'],
  ],
  [
    'TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỦA NHÂN DÂN VÀ KẾT QUẢ GIẢI QUYẾT',
    ['TỔNG HỢP Ý KIẾN, KIẾN NGHỊ', 'CỦA NHÂN DÂN VÀ KẾT QUẢ GIẢI QUYẾT'],
  ],
  [
    'Hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân xã Mẫu lần 2 năm 2023',
    [
      'Hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy,',
      'chính quyền với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội',
      'và Nhân dân xã Mẫu lần 2 năm 2023',
    ],
  ],
  ['Tổ chức đối thoại', ['Tổ chức đối thoại']],
  ['', []],
])('breaks “%s”', (text, lines) => {
  expect(balanceLines(text, 14, page)).toEqual(lines);
});

test('a placeholder, a year and a numbered ward stay together', () => {
  const lines = balanceLines(
    'Tổ chức Hội nghị đối thoại trực tiếp [cần bổ sung: các bên đối thoại] tại Phường 7 năm 2026',
    14,
    page,
  );
  expect(lines.length).toBe(2);
  for (const whole of ['[cần bổ sung: các bên đối thoại]', 'Phường 7', 'năm 2026']) {
    expect(lines.some((line) => line.includes(whole))).toBe(true);
  }
});

const words =
  'Tổ chức Hội nghị tiếp xúc đối thoại trực tiếp giữa người đứng đầu cấp ủy chính quyền với Mặt trận Tổ quốc và Nhân dân trên địa bàn xã'.split(
    ' ',
  );

test.each(words.map((_, at) => at + 1))(
  'the first %d words: every line fits, none is a word alone',
  (count) => {
    const text = words.slice(0, count).join(' ');
    const lines = balanceLines(text, 14, page);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(boldWidth(line, 14)).toBeLessThanOrEqual(page * 0.85);
    if (lines.length > 1) expect(lines.at(-1)).toContain(' ');
  },
);

test('a word longer than the page keeps its own line', () => {
  const long = 'A'.repeat(60);
  expect(balanceLines(`Hội nghị ${long} năm 2026`, 14, page)).toContain(long);
});
