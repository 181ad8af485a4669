import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshFolder, put } from './helpers/folder.ts';
import { run } from './helpers/run.ts';

const COMMANDS = [[], ['gen'], ['check'], ['diff'], ['verify'], ['new'], ['explain'], ['schema']] as const;
const LANGS = ['vi', 'en'] as const;
const pages = COMMANDS.flatMap((words) => LANGS.map((lang) => [words.join(' '), lang] as const));

/** Letters no English word has. */
const VIETNAMESE = /[À-ỹ]/u;

const good = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const bad = good.replace('11/12/2026', '31/11/2026');

/** A fresh folder with one faulty file. */
function faulty(): string {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', bad);
  return cwd;
}

async function help(words: string, lang: string): Promise<string> {
  const { code, stdout, stderr } = await run(
    [...words.split(' ').filter(Boolean), '--help', '--lang', lang],
    {
      cwd: '.',
    },
  );
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe.each(pages)('help of “%s” in %s', (words, lang) => {
  test('ends with examples to copy', async () => {
    const lines = (await help(words, lang)).trimEnd().split('\n');
    const examples = lines.slice(lines.indexOf(lang === 'vi' ? 'Ví dụ:' : 'Examples:') + 1);
    expect(examples.length).toBeOneOf([2, 3]);
    for (const line of examples) expect(line).toMatch(new RegExp(`^  dialogue ${words}\\b.*`));
  });

  test('is in that language alone', async () => {
    const text = await help(words, lang);
    if (lang === 'en') expect(text).not.toMatch(VIETNAMESE);
    else expect(text).not.toMatch(/Usage|Options|Arguments|Commands|default|\[options|\[command|\bthe\b/);
  });

  test('fits a window of 80 columns', async () => {
    expect((await help(words, lang)).split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test('the page of the program names every command, the page of a command every option', async () => {
  const page = await help('', 'en');
  for (const command of ['gen', 'check', 'lint', 'diff', 'verify', 'new', 'explain', 'schema'])
    expect(page).toMatch(new RegExp(`^  ${command} `, 'm'));
  const options =
    '--out --format --final --dry-run --check --force --beside --json --templates --root --strict --report';
  for (const option of options.split(' ')) expect(await help('gen', 'en')).toContain(`  ${option} `);
  for (const option of '--version --lang --today --quiet --color --no-color'.split(' '))
    for (const [words] of pages) expect(await help(words, 'en')).toMatch(new RegExp(`${option}\\b`));
});

describe('no command, or a wrong one', () => {
  test('alone it shows its help as a wrong call', async () => {
    const done = await run([], { cwd: '.' });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('Các lệnh:');
  });

  test.each<[string[], string, string]>([
    [['genn'], 'không có lệnh “genn”; ý bạn là gen?', "unknown command 'genn'"],
    [['gen', '--finall'], 'không có tùy chọn “--finall”; ý bạn là --final?', "unknown option '--finall'"],
    [['new', 'a.yaml', 'b.yaml'], 'có từ thừa', 'too many arguments'],
    [['gen', '--out'], 'còn thiếu giá trị', 'argument missing'],
    [['check', '--templates', 'mau-cu'], '--templates: không có thư mục “mau-cu”', 'there is no folder'],
    [['gen', '--root', 'xa'], '--root: không có thư mục “xa”', 'there is no folder'],
    [['gen', '--today', '31/2/2026'], 'không phải là một ngày', 'is not a date'],
  ])('%j', async (argv, vi, en) => {
    const cwd = faulty();
    const inVietnamese = await run(argv, { cwd });
    expect([inVietnamese.code, inVietnamese.stdout]).toEqual([2, '']);
    expect(inVietnamese.stderr).toContain(vi);
    const inEnglish = await run([...argv, '--lang=en'], { cwd });
    expect([inEnglish.code, inEnglish.stderr]).toEqual([2, expect.stringContaining(en)]);
    expect(inEnglish.stderr).not.toMatch(VIETNAMESE);
  });

  test('the page of the command called is named', async () => {
    const { stderr } = await run(['gen', '--finall'], { cwd: '.' });
    expect(stderr).toBe(
      'lỗi: không có tùy chọn “--finall”; ý bạn là --final? (xem cách dùng: dialogue gen --help)\n',
    );
    expect((await run(['genn'], { cwd: '.' })).stderr).toContain('(xem cách dùng: dialogue --help)');
  });

  test('help about a command there is not says so below the page', async () => {
    const { code, stdout, stderr } = await run(['help', 'xuat'], { cwd: '.' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Các lệnh:$[\s\S]*^lỗi: không có lệnh “xuat”\n$/m);
  });

  test('an unknown language is refused', async () => {
    expect(await run(['check', '--lang', 'fr'], { cwd: '.' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('chọn vi hoặc en'),
    });
  });
});

describe('options of every command', () => {
  const IMPOSSIBLE = { vi: 'không có ngày', en: 'there is no such day' };

  test.each<[string[], Record<string, string>, keyof typeof IMPOSSIBLE]>([
    [['check', 'a.yaml'], {}, 'vi'],
    [['check', 'a.yaml', '--lang', 'en'], {}, 'en'],
    [['--lang', 'en', 'check', 'a.yaml'], {}, 'en'],
    [['--lang=en', 'check', 'a.yaml'], {}, 'en'],
    [['check', 'a.yaml'], { DIALOGUE_LANG: 'en' }, 'en'],
    [['check', 'a.yaml', '--lang', 'vi'], { DIALOGUE_LANG: 'en' }, 'vi'],
  ])('%j with %j speaks %s', async (argv, env, lang) => {
    expect((await run(argv, { cwd: faulty(), env })).stdout).toContain(IMPOSSIBLE[lang]);
  });

  const [terminal, file] = [
    { stdout: true, stderr: true },
    { stdout: false, stderr: true },
  ];
  test.each<[string, string[], Record<string, string>, typeof terminal, boolean]>([
    ['a terminal', [], {}, terminal, true],
    ['a file, though messages go to a terminal', [], {}, file, false],
    ['a terminal under NO_COLOR', [], { NO_COLOR: '1' }, terminal, false],
    ['a file with --color', ['--color'], {}, file, true],
    ['--color against NO_COLOR', ['--color'], { NO_COLOR: '1' }, file, true],
    ['a terminal with --no-color', ['--no-color'], {}, terminal, false],
  ])('colour on %s', async (_, argv, env, tty, coloured) => {
    const { stdout } = await run(['check', 'a.yaml', ...argv], { cwd: faulty(), env, tty });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test('--quiet leaves stdout and the exit code', async () => {
    const cwd = freshFolder();
    put(cwd, 'tot.yaml', good);
    expect(await run(['gen', 'kehoach', '--quiet'], { cwd })).toEqual({
      code: 0,
      stdout: 'van-ban/tot-kehoach.docx\n',
      stderr: '',
    });
    expect(await run(['gen', 'kehoach', 'tot.yaml', '--final', '--quiet', '--out', 'x'], { cwd })).toEqual({
      code: 0,
      stdout: 'x/tot-kehoach.docx\n',
      stderr: '',
    });
    put(cwd, 'sai.yaml', bad);
    expect(await run(['gen', 'kehoach', 'sai.yaml', '--quiet'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });

  test.each([['--version'], ['-v'], ['gen --version']])('%s', async (line) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(line.split(' '), { cwd: '.' })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
