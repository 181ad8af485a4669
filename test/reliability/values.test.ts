import { describe, expect, test } from 'vitest';
import { MAX_YAML_BYTES } from '../../src/source/text.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { genPlan, heldAt, SMALL } from '../helpers/typed.ts';

/** The line of the plan that says where. */
const placeOf = (words: string | null): string | undefined =>
  words?.split('\n').find((line) => /[Đđ]ịa điểm/.test(line));

describe('a value with what no Word file can hold', () => {
  test.each([
    ['#31', 'a control character', heldAt('Hội\u0001trường'), '11:20', 'U+0001'],
    ['#31', 'a control character by its code', heldAt('"Hội\\u0001trường"'), '11:17', 'ký tự điều khiển'],
    ['#32', 'U+FFFE', heldAt('Hội\ufffetrường'), '11:20', 'U+FFFE'],
    ['#32', 'U+FFFF by its code', heldAt('"Hội\\uffff"'), '11:17', 'ký tự điều khiển'],
    [
      '#32',
      'half of a pair (a lone surrogate) by its code',
      heldAt('"Hội\\ud800"'),
      '11:17',
      'ký tự điều khiển',
    ],
  ])('%s %s: is refused on its line', async (_, __, typed, place, named) => {
    const { code, stderr, words } = await genPlan(typed);
    expect([code, words]).toEqual([1, null]);
    expect(stderr).toMatch(
      new RegExp(`^a\\.yaml:${place}: lỗi: .*${named.replace('+', '\\+')}.*\\[yaml/control-char\\]$`, 'm'),
    );
  });

  test('#31 NUL: the file is no text', async () => {
    const { code, stderr, words } = await genPlan(heldAt('Hội\0trường'));
    expect([code, words]).toEqual([1, null]);
    expect(stderr).toContain('[yaml/encoding]');
  });
});

describe('a value that can be printed', () => {
  test.each([
    ['#31', 'the line break of Word (VT)', 'Hội trường\u000bxã', 'Hội trường xã'],
    [
      '#33',
      'what nobody sees, and marks that turn the line around',
      'Hội trường\u200b \u202exã\u00ad',
      'Hội trường xã',
    ],
    ['#33', 'line breaks of other systems', 'Hội\u2028trường xã', 'Hội trường xã'],
    ['#34', 'a tab and a carriage return', '"Hội\\ttrường\\rxã"', 'Hội trường xã'],
    ['#35', 'the marks of templates', '"{chu_tri} {{x}} {#lap} {/lap}"', '{chu_tri} {{x}} {#lap} {/lap}'],
    ['#36', 'markup', '"</w:t><w:p> <![CDATA[a]]> & b"', '</w:t><w:p> <![CDATA[a]]> & b'],
    ['#37', 'a word of 5000 letters', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['#37', 'emoji and letters from right to left', 'Hội trường 😀 👨‍👩‍👧 שלום', 'Hội trường 😀 👨‍👩‍👧 שלום'],
  ])('%s %s: is printed as it is meant', async (_, __, typed, printed) => {
    const { code, words } = await genPlan(heldAt(typed));
    expect([code, placeOf(words)]).toEqual([0, expect.stringContaining(printed)]);
  });
});

describe('a file of unheard-of size', () => {
  test('#38 5000 opinions: all in the minutes', async () => {
    const cwd = freshFolder();
    const opinions = Array.from({ length: 5000 }, (_, i) => `  - noi_dung: Đề nghị sửa đường số ${i + 1}\n`);
    put(cwd, 'a.yaml', `${SMALL}y_kien:\n${opinions.join('')}`);
    expect((await run(['gen', 'bienban', 'a.yaml', '--quiet'], { cwd })).code).toBe(0);
    const { stdout } = await run(['diff', 'van-ban/a-bienban.docx'], { cwd });
    expect(stdout).not.toMatch(/\[-|\{\+/);
  });

  test.each(['#39', '#40'])('%s larger than the limit: not read, told in a line, 2', async () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', new Uint8Array(MAX_YAML_BYTES + 1).fill(0x23));
    expect(await run(['gen', 'kehoach', 'a.yaml'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^lỗi: tệp “a\.yaml” lớn hơn 20 MB; .*\n$/),
    });
  });
});
