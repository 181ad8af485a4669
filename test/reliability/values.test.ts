import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_TOKENS } from '../../src/source/said.ts';
import { MAX_YAML_BYTES } from '../../src/source/text.ts';
import { freshFolder, namesIn, put } from '../helpers/folder.ts';
import { dialogue } from '../helpers/process.ts';
import { run } from '../helpers/run.ts';
import { became, opinion, printed, refused, sound } from '../helpers/typed.ts';

/** Typed in double quotes as escapes. */
const escaped = (code: string): string => opinion(`"Đường${code}hỏng"`);
const RAW = 'yaml/control-char@23:21';
const ESCAPE = 'yaml/control-char@23:15';

describe('#31 a control character', () => {
  test.each(['\u0001', '\u0007', '\b', '\u000e', '\u001b', '\u001f', '\u007f'])(
    '#31 %j: refused at its place',
    async (char) => {
      const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      expect(await refused(opinion(`Đường ${char} hỏng`), RAW)).toContain(`(${code})`);
    },
  );

  test('#31 NUL: the file is no text', async () => {
    await refused(opinion('Đường \0 hỏng'), 'yaml/encoding@null:null');
  });

  test.each(['\\0', '\\x07', '\\e', '\\u000B'])(
    '#31 made by the escape %s: refused at the value',
    async (code) => {
      expect(await refused(escaped(code), ESCAPE)).toContain('xóa mã ấy');
    },
  );

  test('#31 in a key: refused at the key, which is shown nowhere', async () => {
    expect(await refused(`${sound}"ghi\\x07chu": A\n`, 'yaml/control-char@22:1')).not.toContain('\u0007');
  });

  test('#31 the line break and page break of Word: blanks', async () => {
    expect(await printed(opinion('Đường\vsố\fba'))).toContain(': Đường số ba.\n');
  });
});

describe('#32 what XML cannot hold', () => {
  test.each([
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
  ])('#32 %j: refused at its place', async (char, code) => {
    expect(await refused(opinion(`Đường ${char} hỏng`), RAW)).toContain(`(${code})`);
  });

  test.each(['\\uFFFE', '\\uFFFF', '\\uD800', '\\uDC00', '\\uDE00\\uD83D'])(
    '#32 made by the escape %s: refused at the value',
    async (code) => {
      await refused(escaped(code), ESCAPE);
    },
  );

  test('#32 half a character in UTF-16: refused at its place', async () => {
    const file = (char: string) => Buffer.from(`\ufeff${opinion(`Đường ${char} hỏng`)}`, 'utf16le');
    expect(await refused(file('\ud83d'), RAW)).toContain('(U+D83D)');
    expect(await refused(file('\ud83d').swap16(), RAW)).toContain('(U+D83D)');
    expect(await printed(file('\ud83d\ude00'))).toContain('Đường 😀 hỏng');
  });

  test('#32 half a character in UTF-8: refused with its line', async () => {
    const [before = '', after = ''] = opinion('Đường | hỏng').split('|');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.of(0xed, 0xa0, 0xbd), Buffer.from(after)]);
    expect(await refused(bytes, 'yaml/encoding@null:null')).toContain('dòng đầu tiên không đọc được: 23');
  });

  test('#32 in a key: refused at the key', async () => {
    await refused(`${sound}"ghi\\uD800chu": A\n`, 'yaml/control-char@22:1');
  });

  test('#32 two halves written as escapes are one character', async () => {
    expect(await printed(escaped('\\uD83D\\uDE00'))).toContain(': Đường😀hỏng.\n');
  });
});

describe('#33 what nobody sees', () => {
  test.each([
    ['zero-width space', '\u200b', 'Đườngsố'],
    ['soft hyphen', '\u00ad', 'Đườngsố'],
    ['mark of direction', '\u202e', 'Đườngsố'],
    ['byte order mark', '\ufeff', 'Đườngsố'],
    ['no-break space', '\u00a0', 'Đường số'],
  ])('#33 a %s: told, and not printed', async (_, char, right) => {
    const told = ['dulieu/invisible-character@23:20'];
    expect(await printed(opinion(`Đường${char}số ba`), { told })).toContain(`: ${right} ba.\n`);
  });

  test.each([
    ['U+0085', '\u0085'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
  ])('#33 the line end %s, which no editor shows: told, a paragraph ends there', async (code, char) => {
    const { words, told, paper } = await became(opinion(`Đường${char}Số ba`));
    expect(told).toEqual(['dulieu/invisible-character@23:20']);
    expect(words).toContain(`(${code})`);
    expect(paper).toMatch(/: Đường[.;]?\nSố ba\.\n/);
  });
});

describe('#34 a tab or a return in a value', () => {
  test('#34 a tab: told, and printed as a blank', async () => {
    const told = ['dulieu/double-space@23:20'];
    expect(await printed(opinion('Đường\tsố ba'), { told })).toContain(': Đường số ba.\n');
  });

  test('#34 a return made by an escape: a line end as any other', async () => {
    const { paper } = await became(opinion('"Đường\\r\\nSố ba\\rHết"'));
    expect(paper).toMatch(/: Đường[.;]?\nSố ba[.;]?\nHết\.\n/);
  });
});

test.each(['{', '}', '{x}', '{{x}}', '{#loop} {/loop}', '{@raw}', '{{{x}}}', '{{> cau}}', '{%anh}'])(
  '#35 the tag %s in a value: printed as it is',
  async (tag) => {
    expect(await printed(opinion(`"Đường ${tag} hỏng"`))).toContain(`: Đường ${tag} hỏng.\n`);
  },
);

test.each(['</w:t></w:r></w:p><w:p>', '<![CDATA[x]]>', ']]>', '<!-- x -->', 'A & B', 'a < b > c', '"\''])(
  '#36 the markup %s in a value: printed as it is',
  async (markup) => {
    const typed = `|\n      Đường ${markup} hỏng`;
    expect(await printed(opinion(typed))).toContain(`: Đường ${markup} hỏng.\n`);
  },
);

test.each([
  ['a word of 5000 letters', `Đ${'ư'.repeat(5000)}`],
  ['faces and families', 'Đường 😀 👨‍👩‍👧 hỏng'],
  ['writing from right to left', 'Đường שלום مرحبا hỏng'],
  ['letters beyond 16 bits', 'Đường 𠀀 hỏng'],
])('#37 %s: printed', async (_, typed) => {
  expect((await printed(opinion(typed))).includes(`: ${typed}.\n`)).toBe(true);
});

describe('#38 a conference with many opinions', () => {
  const opinions = (count: number): string => {
    const lines = Array.from({ length: count }, (_, n) => `  - noi_dung: Đường ${n} hỏng\n`);
    return `${sound}y_kien:\n${lines.map((line) => `${line}    ket_qua: tiep_thu_ghi_nhan\n`).join('')}`;
  };

  test('#38 5000: each is printed', async () => {
    expect((await printed(opinions(5000))).match(/: Đường \d+ hỏng\.$/gm)).toHaveLength(5000);
  });

  test('#38 50 000: they are read and judged, and the plan is written', () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', opinions(50_000));
    const { status, stdout } = dialogue(['gen', 'kehoach', '--quiet'], cwd);
    expect([status, stdout]).toEqual([0, 'van-ban/a-kehoach.docx\n']);
  });
});

/** `a.yaml` of so many bytes, which take no place on the disk. */
function fileOf(bytes: number): string {
  const cwd = freshFolder();
  truncateSync(put(cwd, 'a.yaml', sound), bytes);
  return cwd;
}

const TOO_LARGE = 'lỗi: tệp “a.yaml” lớn hơn 20 MB; tệp của một hội nghị chỉ vài chục KB';

test.each([
  ['155 MB', 155 * 2 ** 20],
  ['one byte more than 20 MB', MAX_YAML_BYTES + 1],
])('#39 a file of %s: refused by its size, unread', async (_, bytes) => {
  const cwd = fileOf(bytes);
  const { code, stderr } = await run(['gen', 'kehoach', 'a.yaml'], { cwd });
  expect([code, stderr.trim(), namesIn(cwd)]).toEqual([2, TOO_LARGE, ['a.yaml']]);
});

test('#39 a small file that would take a gigabyte when parsed: refused before', async () => {
  const words = await refused(`${sound}a: "${'\n'.repeat(MAX_TOKENS + 1)}"\n`, 'yaml/too-long@22:4');
  expect(words).toContain('2,5 triệu');
});

test('#40 a file of 600 MB, more than a text can hold: refused in 64 MB of memory', () => {
  const cwd = fileOf(600 * 2 ** 20);
  const { status, stderr } = dialogue(['gen', 'kehoach', 'a.yaml'], cwd, {
    node: ['--max-old-space-size=64'],
  });
  expect([status, stderr.trim(), namesIn(cwd)]).toEqual([2, TOO_LARGE, ['a.yaml']]);
});
