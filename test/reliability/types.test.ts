import { describe, expect, test } from 'vitest';
import { printed, refused, sound } from '../helpers/typed.ts';

const plan = (lines: string): string => `${sound}ke_hoach:\n${lines}`;
const numbered = (typed: string): string => plan(`  so: ${typed}\n`);
const held = (day: string): string => sound.replace('11/12/2026', day);

test('#13 so: 026: printed with its zero', async () => {
  expect(await printed(numbered('026'), { kind: 'kehoach' })).toContain('Số: 026/KH-UBND');
});

test('#14 so: 0o26: told as no number, never printed as 22', async () => {
  expect(await refused(numbered('0o26'), 'dulieu/number-form@23:7')).toContain('“0o26”');
});

test('#15 so: 12345678901234567890: printed to the last digit', async () => {
  const paper = await printed(numbered('12345678901234567890'), { kind: 'kehoach' });
  expect(paper).toContain('Số: 12345678901234567890/KH-UBND');
});

test('#16 1.10: printed with its zero as a text, told as no number', async () => {
  expect(await printed(sound.replace('Hội trường', '1.10'))).toContain('Địa điểm: 1.10');
  expect(await refused(numbered('1.10'), 'dulieu/number-form@23:7')).toContain('“1.10”');
});

test.each(['yes', 'false', 'on'])('#17 %s: a word where a text stands, told as no number', async (word) => {
  expect(await printed(sound.replace('Hội trường', word))).toContain(`Địa điểm: ${word} `);
  expect(await refused(numbered(word), 'dulieu/number-form@23:7')).toContain(`“${word}”`);
});

describe('#18 a fact that is missing', () => {
  test.each(['', '""'])('#18 so: %s: the gap of an unsigned paper', async (typed) => {
    expect(await printed(numbered(typed), { kind: 'kehoach' })).toContain('Số: \u2003\u2003\u2003/KH-UBND');
  });

  test.each(['null', '~'])('#18 so: %s: told as no number', async (typed) => {
    expect(await refused(numbered(typed), 'dulieu/number-form@23:7')).toContain(`“${typed}”`);
  });

  test('#18 never typed: a visible placeholder, and nowhere a word of the program', async () => {
    const paper = await printed(sound);
    expect(paper).toContain('[cần bổ sung: kết luận của người chủ trì]');
    expect(paper).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test.each(['11/12/2026', '2026-12-11', '11-12-2026', '11.12.2026'])(
  '#19 ngay: %s: printed in words',
  async (day) => {
    expect(await printed(held(day))).toContain('ngày 11 tháng 12 năm 2026');
  },
);

test('#20 ngay: !!timestamp 2026-12-11: no types of YAML', async () => {
  await refused(held('!!timestamp 2026-12-11'), 'yaml/tag@11:13');
});

describe('#21 a day that is not', () => {
  test.each(['31/02/2026', '29/02/2026', '31/04/2026', '2026-02-31', '00/01/2026', '01/13/2026'])(
    '#21 %s: told, and no other day is printed',
    async (day) => {
      expect(await refused(held(day), 'dulieu/impossible-date@11:13')).toContain(`“${day}”`);
    },
  );

  test('#21 04/05/2026: the fourth of May', async () => {
    expect(await printed(held('04/05/2026'))).toContain('ngày 04 tháng 5 năm 2026');
  });
});

describe('#22 more than a text where a text is wanted', () => {
  test.each([
    ['a group', '{loai: xa, ten: Mẫu}', 'nhóm khóa'],
    ['a list', '[A, B]', 'danh sách'],
  ])('#22 %s: refused with what it is', async (_, typed, what) => {
    const words = await refused(sound.replace('ten: Mẫu', `ten: ${typed}`), 'schema/need-text@5:8');
    expect(words).toContain(`cần chữ, nhưng ở đây là ${what}`);
  });
});

describe('#23 no list where a list is wanted', () => {
  test.each([
    ['a text', 'y_kien: Đường hỏng\n', 'schema/need-list@22:9', '`- noi_dung: Đường hỏng`'],
    ['a group', 'y_kien:\n  noi_dung: Đường hỏng\n', 'schema/need-list@23:3', '`- noi_dung: …`'],
  ])('#23 %s: refused with how to write the list', async (_, lines, told, cure) => {
    expect(await refused(sound + lines, told)).toContain(cure);
  });
});
