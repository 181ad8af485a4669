import { describe, expect, test } from 'vitest';
import { freshFolder, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { asked, genPlan, heldAt, numbered, SMALL } from '../helpers/typed.ts';

/** What a clerk did, the file, and the finding with its place that keeps the paper from being made. */
type Refused = [what: string, typed: string | Uint8Array, place: string, code: string];

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** UTF-8 that a program has read as one byte a letter and saved again. */
const mangled = (text: string): string => Buffer.from(text).toString('latin1');

const REFUSED: readonly Refused[] = [
  ['#1 names a part to use it again and again (an alias bomb)', bomb(9), '18:4', 'yaml/anchor'],
  ['#2 does so but once', `${SMALL}x: &a [b]\ny: [*a]\n`, '19:5', 'yaml/alias'],
  ['#3 opens 800 brackets', `${SMALL}x: ${'['.repeat(800)}${']'.repeat(800)}\n`, '18:34', 'yaml/depth'],
  ['#3 opens 100 000 brackets and closes none', `${SMALL}x: ${'['.repeat(100_000)}`, '18:34', 'yaml/depth'],
  ['#3 indents 100 lines further and further', stairs(100), '50:65', 'yaml/depth'],
  ['#4 indents by Tab', SMALL.replace('  loai: xa', '\tloai: xa'), '2:1', 'yaml/tab'],
  ['#6 saves as UTF-16 without a mark', utf16(SMALL), '', 'yaml/encoding'],
  ['#7 saves in the code of Windows', latin1(SMALL), '', 'yaml/encoding'],
  ['#10 types in TCVN3', heldAt('§¹i biÓu Uû ban nh©n d©n'), '11:17', 'dulieu/legacy-encoding'],
  ['#10 types in VNI', heldAt('Ñaïi bieåu Uyû ban nhaân daân'), '11:17', 'dulieu/legacy-encoding'],
  ['#11 pastes what was read in a wrong code', heldAt(mangled('Hội trường')), '11:17', 'dulieu/mojibake'],
  ['#12 writes a key twice', `${SMALL}co_quan:\n  ten: B\n`, '18:1', 'yaml/duplicate-key'],
  ['#20 names a type of YAML', SMALL.replace('11/12/2026', '!!timestamp 2026-12-11'), '9:13', 'yaml/tag'],
  [
    '#21 writes a day there is not',
    SMALL.replace('11/12/2026', '31/02/2027'),
    '9:13',
    'dulieu/impossible-date',
  ],
  ['#22 writes a group where a text is wanted', heldAt('{a: b}'), '11:17', 'schema/need-text'],
  ['#22 writes a list where a text is wanted', heldAt('[a, b]'), '11:17', 'schema/need-text'],
  ['#23 writes a text where a list is wanted', `${SMALL}y_kien: sửa đường\n`, '18:9', 'schema/need-list'],
  [
    '#23 writes a group where a list is wanted',
    `${SMALL}y_kien:\n  noi_dung: a\n`,
    '19:3',
    'schema/need-list',
  ],
  ['#24 uses a key that steers programs', `${SMALL}__proto__:\n  a: b\n`, '18:1', 'yaml/forbidden-key'],
  [
    '#24 uses another, deep inside',
    SMALL.replace('ten: Mẫu', 'constructor: Mẫu'),
    '3:3',
    'yaml/forbidden-key',
  ],
  ['#25 leaves the file empty', '', '1:1', 'yaml/empty'],
  ['#25 writes nothing but notes', '# để sau\n', '1:1', 'yaml/empty'],
  ['#25 writes a sentence', 'hội nghị ngày mai\n', '1:1', 'yaml/root'],
  ['#25 writes a list', '- a\n- b\n', '1:1', 'yaml/root'],
  ['#26 puts two conferences into one file', `${SMALL}---\n${SMALL}`, '18:1', 'yaml/many-documents'],
  ['#27 pastes a function', heldAt('!!js/function "function(){}"'), '11:17', 'yaml/tag'],
  ['#28 mixes one part into another', `${SMALL}ke_hoach:\n  <<: {so: 5}\n`, '19:3', 'yaml/merge-key'],
  ['#29 writes a colon inside a text', asked('Bà hỏi: bao giờ sửa đường'), '19:15', 'yaml/colon-in-value'],
  ['#29 writes quotes inside quotes', asked('"Ông nói "sửa" đi"'), '19:25', 'yaml/quote'],
  ['#29 begins with %', asked('%khó'), '19:15', 'yaml/reserved-char'],
  ['#29 begins with @', asked('@khó'), '19:15', 'yaml/reserved-char'],
  ['#29 indents with a blank of Word', SMALL.replace('  loai', '\u00a0\u00a0loai'), '2:1', 'yaml/blank'],
];

describe('who writes the file', () => {
  test.each(REFUSED)('%s: is told where, and nothing is made', async (_, typed, place, code) => {
    const { code: exit, stderr, stdout, words } = await genPlan(typed);
    expect([exit, stdout, words]).toEqual([1, '', null]);
    expect(stderr).toMatch(new RegExp(`^a\\.yaml${place && `:${place}`}: lỗi: .* \\[${code}\\]$`, 'm'));
  });

  test('#5 with a byte order mark and the line ends of Windows: gets the same paper', async () => {
    const { code, words } = await genPlan(`\ufeff${SMALL.replaceAll('\n', '\r\n')}`);
    expect([code, words]).toEqual([0, (await genPlan(SMALL)).words]);
  });

  test('#6 as “Unicode” of Notepad: gets the same paper', async () => {
    const { code, words } = await genPlan(utf16(`\ufeff${SMALL}`));
    expect([code, words]).toEqual([0, (await genPlan(SMALL)).words]);
  });

  test('#8 in letters taken apart (macOS): is told, and the paper has them whole', async () => {
    const { code, words, stderr } = await genPlan(SMALL.normalize('NFD'));
    expect([code, words]).toEqual([0, (await genPlan(SMALL)).words]);
    expect(stderr).toMatch(/^a\.yaml:3:9: lưu ý: .* \[yaml\/nfd\]$/m);
    expect(words).toBe(words?.normalize('NFC'));
  });

  test('#9 with keys in Vietnamese, taken apart: they are the same keys', async () => {
    const typed = SMALL.replace('hoi_nghi', 'Hội nghị'.normalize('NFD')).replace('co_quan', 'Cơ quan');
    expect((await genPlan(typed)).words).toBe((await genPlan(SMALL)).words);
  });

  test.each([
    ['#13', '026', 'Số: 026/KH-UBND'],
    ['#15', '12345678901234567890', 'Số: 12345678901234567890/KH-UBND'],
  ])('%s a number %s: it is printed as it was typed', async (_, typed, printed) => {
    expect((await genPlan(numbered(typed))).words).toContain(printed);
  });

  test.each([
    ['#14', '0o26'],
    ['#16', '1.10'],
    ['#17', 'yes'],
    ['#17', 'false'],
    ['#18', '~'],
    ['#18', 'null'],
  ])('%s `%s` where a number is wanted: the words are shown as typed, and refused', async (_, typed) => {
    const { code, stderr, words } = await genPlan(numbered(typed));
    expect([code, words]).toEqual([1, null]);
    expect(stderr).toMatch(new RegExp(`^a\\.yaml:19:7: lỗi: .*“${typed}”.* \\[dulieu/number-form\\]$`, 'm'));
  });

  test.each([
    ['empty', numbered('')],
    ['left out', SMALL],
  ])('#18 with a number %s: a gap for it is left, never undefined', async (_, typed) => {
    const { code, words } = await genPlan(typed);
    expect([code, words]).toEqual([0, expect.stringMatching(/Số:\s+\/KH-UBND/)]);
    expect(words).not.toMatch(/undefined|null/);
  });

  test('#19 with a day in the order of computers: it is printed in that of the decree', async () => {
    const { words } = await genPlan(SMALL.replace('11/12/2026', '2026-12-11'));
    expect(words).toBe((await genPlan(SMALL)).words);
    expect(words).toContain('ngày 11 tháng 12 năm 2026');
  });

  test('#30 and loses the rest of a line behind #: is told what is lost', async () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', asked('Đường số 3 #2 hỏng'));
    const { stdout } = await run(['check', 'a.yaml', '--format', 'short'], { cwd });
    expect(stdout).toMatch(/^a\.yaml:19:26: cảnh báo: từ dấu `#` .* \[yaml\/lost-after-hash\]$/m);
    expect((await run(['check', 'a.yaml', '--strict'], { cwd })).code).toBe(1);
  });
});

/** Ten of ten of ten… of a word. */
function bomb(levels: number): string {
  const lists = Array.from({ length: levels }, (_, i) =>
    i === 0
      ? 'x: &a0 [lol]'
      : `x${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
  );
  return `${SMALL}${lists.join('\n')}\n`;
}

function stairs(steps: number): string {
  return `${SMALL}${Array.from({ length: steps }, (_, i) => `${' '.repeat(2 * i)}b${i}:`).join('\n')}\n`;
}
