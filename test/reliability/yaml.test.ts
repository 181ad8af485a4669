import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_TEXT } from '../../src/source/said.ts';
import { became, opinion, printed, refused, sound } from '../helpers/typed.ts';

test('#1 aliases of aliases, ten to the tenth of them: not one is followed', async () => {
  const keys = [...'abcdefghij'];
  const lines = keys.map(
    (key, n) => `${key}: &${key} [${Array(10).fill(n === 0 ? 'x' : `*${keys[n - 1]}`)}]\n`,
  );
  const words = await refused(lines.join(''), ...lines.map((_, n) => `yaml/anchor@${n + 1}:4`));
  expect(words).toContain('chép nội dung vào từng chỗ');
});

test('#2 a long text and 95 aliases of it: refused, each with its line', async () => {
  const uses = Array.from({ length: 95 }, (_, n) => `yaml/alias@${n + 23}:15`);
  const yaml = sound.replace('ten: Mẫu', `ten: &x ${'a'.repeat(90_000)}`);
  const words = await refused(
    `${yaml}y_kien:\n${'  - noi_dung: *x\n'.repeat(95)}`,
    'yaml/anchor@5:8',
    ...uses,
  );
  expect(words).toContain('chép thẳng nội dung vào đây');
});

test('#2 a text of forty pages and one letter: refused with both lengths, one letter less is printed', async () => {
  const words = await refused(opinion('a'.repeat(MAX_TEXT + 1)), 'yaml/long-text@23:15');
  expect(words).toContain(`dài ${MAX_TEXT + 1} ký tự, nhiều nhất là ${MAX_TEXT}`);
  expect((await printed(opinion('A'.repeat(MAX_TEXT)))).match(/A{9,}/)?.[0]).toHaveLength(MAX_TEXT);
});

describe('#3 lists and groups inside each other', () => {
  const bracket = `yaml/depth@23:${15 + MAX_DEPTH - 4}`;

  test.each([40, 800, 8000, 100_000])('#3 %i brackets: refused before they are parsed', async (levels) => {
    expect(await refused(opinion('['.repeat(levels)), bracket)).toContain(`quá ${MAX_DEPTH} cấp`);
  });

  test('#3 again and again in one process: it lives', async () => {
    for (let n = 0; n < 20; n++)
      await refused(opinion('[{a: '.repeat(2000)), expect.stringMatching(/^yaml\/depth@23/));
  });

  test('#3 800 lines, each a step further in: told at the first that is too deep', async () => {
    const steps = Array.from({ length: 800 }, (_, level) => `${' '.repeat(level)}a:\n`);
    await refused(`${sound}${steps.join('')}`, `yaml/depth@${22 + MAX_DEPTH}:${1 + MAX_DEPTH}`);
  });
});

test('#4 a tab for indentation: told in Vietnamese at its line', async () => {
  const words = await refused(sound.replace('  loai: xa', '\tloai: xa'), 'yaml/tab@4:1');
  expect(words).toBe(
    'đầu dòng thụt bằng phím Tab; YAML chỉ nhận dấu cách\nxóa Tab và gõ dấu cách, mỗi cấp hai dấu\n',
  );
});

describe('#12 a key twice', () => {
  test.each([
    ['letter for letter', 'loai'],
    ['with accents and capitals', 'Loại'],
  ])('#12 %s: told with both lines', async (_, key) => {
    const yaml = sound.replace('  loai: xa\n', `  loai: xa\n  ${key}: phuong\n`);
    expect(await refused(yaml, 'yaml/duplicate-key@5:3')).toContain(
      `khóa \`${key}\` (dòng 5) trùng với \`loai\` (dòng 4)`,
    );
  });
});

describe('#24 a key that reaches into the program', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'Constructor'])(
    '#24 %s: refused at any depth',
    async (key) => {
      await refused(`${sound}${key}:\n  loai: tinh\n`, 'yaml/forbidden-key@22:1');
      await refused(
        sound.replace('  loai: xa\n', `  loai: xa\n  ${key}: {loai: tinh}\n`),
        'yaml/forbidden-key@5:3',
      );
    },
  );

  test('#24 what every object has is a key like any other that is unknown', async () => {
    const yaml = `${sound}toString: x\nhasOwnProperty: y\n`;
    await refused(yaml, 'schema/unknown-key@22:1', 'schema/unknown-key@23:1');
  });
});

describe('#25 a file that holds no facts', () => {
  test.each([
    ['nothing', '', 'yaml/empty@1:1'],
    ['blank lines', '\n\n', 'yaml/empty@1:1'],
    ['comments alone', '# co_quan:\n', 'yaml/empty@1:1'],
    ['a sentence', 'Hội nghị đối thoại\n', 'yaml/root@1:1'],
    ['a list', '- Hội nghị\n- Đối thoại\n', 'yaml/root@1:1'],
    ['a number', '2026\n', 'yaml/root@1:1'],
  ])('#25 %s: refused, no empty paper', async (_, yaml, told) => {
    expect(await refused(yaml, told)).toContain('dialogue new');
  });
});

test('#26 two conferences in one file: told where the second begins', async () => {
  expect(await refused(`${sound}---\n${sound}`, 'yaml/many-documents@22:1')).toContain(
    'chuyển phần sau sang tệp khác',
  );
});

describe('#27 a type of YAML', () => {
  test.each([
    '!!js/function "function(){}"',
    '!!python/object/apply:os.system [id]',
    '!gap Mẫu',
    '!!str Mẫu',
  ])('#27 %s: refused, known or not', async (typed) => {
    await refused(sound.replace('ten: Mẫu', `ten: ${typed}`), 'yaml/tag@5:8');
  });
});

test('#28 a merge key: refused with what to write', async () => {
  const words = await refused(sound.replace('  ten: Mẫu\n', '  <<: {ten: Mẫu}\n'), 'yaml/merge-key@5:3');
  expect(words).toContain('chép thẳng các dòng cần dùng vào đây');
});

describe('#29 a value that YAML reads otherwise', () => {
  test.each([
    ['a colon', 'Bà hỏi: bao giờ sửa', 'yaml/colon-in-value@23:15', '`"Bà hỏi: bao giờ sửa"`'],
    ['quotes in quotes', '"Ông nói "sửa" đường"', 'yaml/quote@23:25', 'dấu ngoặc bên trong thành “ ”'],
    ['a percent sign first', '%5 số hộ', 'yaml/reserved-char@23:15', '`"%5 số hộ"`'],
    ['an at sign first', '@anh ơi', 'yaml/reserved-char@23:15', '`"@anh ơi"`'],
    ['a back tick first', '`a`', 'yaml/reserved-char@23:15', 'đặt cả giá trị trong ngoặc kép'],
  ])('#29 %s: told at the value, with what to write', async (_, typed, told, cure) => {
    expect(await refused(opinion(typed), told)).toContain(cure);
  });

  test('#29 a no-break space for indentation: told at its line', async () => {
    const words = await refused(sound.replace('  loai: xa', '\u00a0 loai: xa'), 'yaml/blank@4:1');
    expect(words).toContain('gõ lại bằng phím cách');
  });

  test('#29 written as the hints say: printed', async () => {
    expect(await printed(opinion('"Bà hỏi: bao giờ sửa"'))).toContain(': Bà hỏi: bao giờ sửa.\n');
    expect(await printed(opinion('\'Ông nói "sửa" đường\''))).toContain(': Ông nói "sửa" đường.\n');
    expect(await printed(opinion('"%5 số hộ"'))).toContain(': %5 số hộ.\n');
  });
});

describe('#30 a number sign in a value', () => {
  test('#30 behind a blank: what is lost is told with its place', async () => {
    const told = ['yaml/lost-after-hash@23:26'];
    expect(await printed(opinion('Đường số 3 #2 hỏng'), { told })).toContain(': Đường số 3.\n');
  });

  test('#30 first: the same, for all of it is lost', async () => {
    const { told } = await became(opinion('#2 hỏng'));
    expect(told).toContain('yaml/lost-after-hash@23:15');
  });

  test('#30 in quotes, or behind a letter: printed', async () => {
    expect(await printed(opinion('"Đường số 3 #2 hỏng"'))).toContain(': Đường số 3 #2 hỏng.\n');
    expect(await printed(opinion('Đường số 3#2 hỏng'))).toContain(': Đường số 3#2 hỏng.\n');
  });
});
