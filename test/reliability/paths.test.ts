import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, put } from '../helpers/folder.ts';
import { rawDocx } from '../helpers/raw-docx.ts';
import { run } from '../helpers/run.ts';
import { officeIn, photosOf, small } from '../helpers/smallest.ts';

describe('files are read only below the root', () => {
  /** `trong/` to work in, beside `ngoài/` with an office file, a photo, a secret; the way out by links. */
  function folders(): string {
    const top = freshFolder();
    const [cwd, other] = [join(top, 'trong'), join(top, 'ngoài')];
    mkdirSync(join(cwd, 'sub'), { recursive: true });
    mkdirSync(other);
    put(other, 'co-quan.yaml', 'loai: xa\nten: Mẫu\ntinh: tỉnh Mẫu\n');
    cpSync('examples/anh/khai-mac.jpg', join(other, 'anh.jpg'));
    for (const name of ['co-quan.yaml', 'anh.jpg']) symlinkSync(`../ngoài/${name}`, join(cwd, `noi-${name}`));
    symlinkSync('../ngoài', join(cwd, 'noi'));
    symlinkSync('vong', join(cwd, 'vong'));
    execFileSync('mkfifo', [join(cwd, 'ong')]);
    put(cwd, 'lon', '');
    truncateSync(join(cwd, 'lon'), 3 * 1024 ** 3);
    return cwd;
  }

  const OUTSIDE = [
    '../ngoài/NAME',
    '..\\ngoài\\NAME',
    'sub/../../ngoài/NAME',
    './../trong/../ngoài/NAME',
    'noi/NAME',
    'noi-NAME',
    '/proc/self/environ',
    '/dev/stdin',
    '/dev/zero',
    '/etc/passwd',
    '\\\\may-chu\\chung\\NAME',
    '//may-chu/chung/NAME',
    '..',
    '/',
  ];
  /** Not there, no file, or not to be read: never outside, for that would say what lies there. */
  const NOWHERE: [string, string][] = [
    ['file:///etc/passwd', 'absent'],
    ['https://example.com/NAME', 'absent'],
    ['C:\\Users\\NAME', 'absent'],
    ['~/NAME', 'absent'],
    ['%2e%2e/ngoài/NAME', 'absent'],
    ['．．/ngoài/NAME', 'absent'],
    ['‥/ngoài/NAME', 'absent'],
    ['..\u2215ngoài\u2215NAME', 'absent'],
    ['..\u202e/ngoài/NAME', 'absent'],
    ['a.yaml/NAME', 'absent'],
    [`${'x'.repeat(300)}/NAME`, 'absent'],
    [`${'x/'.repeat(3000)}NAME`, 'absent'],
    ['sub', 'absent'],
    ['ong', 'absent'],
    ['vong', 'absent'],
    ['lon', 'large'],
  ];

  test.each([
    ...OUTSIDE.map((path): [string, string] => [path, 'schema/outside-root']),
    ...NOWHERE.map(([path, why]): [string, string] => [
      path,
      why === 'large' ? 'schema/office-unreadable' : 'schema/no-office-file',
    ]),
  ])('co_quan: %j', async (path, code) => {
    const cwd = folders();
    put(cwd, 'a.yaml', officeIn(path.replace('NAME', 'co-quan.yaml')));
    const done = await run(['gen', 'kehoach', 'a.yaml', '--json'], { cwd });
    const { findings, files } = JSON.parse(done.stdout);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors).toMatchObject([{ code, line: 3, column: 10, path: 'co_quan' }]);
    expect([done.code, files]).toEqual([1, []]);
  });

  test('every photo', async () => {
    const cwd = folders();
    const paths = [...OUTSIDE, ...NOWHERE.map(([path]) => path)].map((path) =>
      path.replace('NAME', 'anh.jpg'),
    );
    put(cwd, 'a.yaml', photosOf(...paths));
    const done = await run(['gen', 'tinbai', 'a.yaml', '--format', 'docx,html,md', '--json'], { cwd });
    const { findings, files } = JSON.parse(done.stdout);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    const codes = [
      ...OUTSIDE.map(() => 'output/photo-outside-root'),
      ...NOWHERE.map(([, why]) => (why === 'large' ? 'output/photo-too-large' : 'output/photo-absent')),
    ];
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect([done.code, files]).toEqual([1, []]);
  });

  test('--root says how far', async () => {
    const cwd = folders();
    put(cwd, 'a.yaml', officeIn('../ngoài/co-quan.yaml') + photosOf('noi/anh.jpg').slice(small.length));
    expect((await run(['gen', 'tinbai', 'a.yaml'], { cwd })).code).toBe(1);
    expect((await run(['gen', 'tinbai', 'a.yaml', '--root', '..'], { cwd })).code).toBe(0);
    expect((await run(['gen', 'tinbai', 'a.yaml', '--root', 'sub', '--force'], { cwd })).code).toBe(1);
  });

  test('a folder whose name begins with two dots is inside', async () => {
    const cwd = folders();
    cpSync(join(cwd, '../ngoài'), join(cwd, '..mau'), { recursive: true });
    put(cwd, 'a.yaml', officeIn('..mau/co-quan.yaml'));
    expect((await run(['gen', 'kehoach', 'a.yaml'], { cwd })).code).toBe(0);
  });

  describe('templates too, for a folder may come from anywhere', () => {
    const SENTENCE = 'cau/chung/ten_hoi_nghi.hbs';
    const PLAN = 'kehoach/nd30.docx';

    /** Beside the YAML an empty `mau/`; outside a folder of templates with a secret in it. */
    function withSecret(make: (cwd: string) => void): string {
      const cwd = folders();
      put(cwd, 'a.yaml', small);
      for (const folder of ['mau', '../ngoài'])
        mkdirSync(join(cwd, folder, 'cau/chung'), { recursive: true });
      mkdirSync(join(cwd, '../ngoài/kehoach'));
      put(join(cwd, '../ngoài'), SENTENCE, 'mật khẩu là 123\n');
      put(join(cwd, '../ngoài'), PLAN, rawDocx({ body: '<w:p><w:r><w:t>mật khẩu là 123</w:t></w:r></w:p>' }));
      make(cwd);
      return cwd;
    }

    /** In place of what is there. */
    function link(to: string, path: string): void {
      rmSync(path, { recursive: true, force: true });
      symlinkSync(to, path);
    }

    test.each<[string, (cwd: string) => void]>([
      ['a sentence', (cwd) => link(`../../../../ngoài/${SENTENCE}`, join(cwd, 'mau', SENTENCE))],
      ['a folder of sentences', (cwd) => link('../../../ngoài/cau/chung', join(cwd, 'mau/cau/chung'))],
      ['a folder of templates', (cwd) => link('../../ngoài/kehoach', join(cwd, 'mau/kehoach'))],
      ['all of it', (cwd) => link('../ngoài', join(cwd, 'mau'))],
      [
        'a link to a link',
        (cwd) => {
          link('../../ngoài/cau', join(cwd, 'sub/cau'));
          link('../sub/cau', join(cwd, 'mau/cau'));
        },
      ],
    ])('%s that is a link out', async (_, make) => {
      const cwd = withSecret(make);
      for (const line of [
        ['check', 'a.yaml'],
        ['gen', 'all', 'a.yaml'],
      ]) {
        const { code, stdout, stderr } = await run(line, { cwd });
        const said = stdout + stderr;
        expect([code, said]).toEqual([1, expect.stringContaining('dẫn ra ngoài thư mục được phép đọc')]);
        expect(said).not.toContain('mật khẩu');
      }
      expect(readdirSync(cwd)).not.toContain('van-ban');
    });

    test('a link that stays inside is followed', async () => {
      const cwd = withSecret((cwd) => {
        put(join(cwd, 'sub'), 'cau.hbs', 'Hội nghị của xã\n');
        symlinkSync('../../../sub/cau.hbs', join(cwd, 'mau', SENTENCE));
      });
      expect((await run(['gen', 'kehoach', 'a.yaml'], { cwd })).code).toBe(0);
    });

    test('a pipe is no template, and nobody waits for it', async () => {
      const cwd = withSecret((cwd) => execFileSync('mkfifo', [join(cwd, 'mau', SENTENCE)]));
      const { code, stderr } = await run(['gen', 'kehoach', 'a.yaml'], { cwd });
      expect([code, stderr]).toEqual([1, expect.stringContaining('[template/unreadable]')]);
    });

    test('a folder named by --templates may lie anywhere, for whoever types it trusts it: but not what it links to', async () => {
      const cwd = withSecret(() => undefined);
      rmSync(join(cwd, '../ngoài/kehoach'), { recursive: true });
      const line = ['gen', 'kehoach', 'a.yaml', '--templates', '../ngoài'];
      expect((await run(line, { cwd })).code).toBe(0);
      symlinkSync('/etc/passwd', join(cwd, '../ngoài/cau/chung/bao_cao.hbs'));
      expect((await run(line, { cwd })).code).toBe(1);
    });
  });
});

describe('names from data stay in the output folder', () => {
  const shownOf = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  test.each([
    ...[
      '..',
      '...',
      '. ',
      'CON',
      'nul.txt',
      '~',
      '-n',
      '{dir}',
      '%2e%2e%2f',
      'a\nb',
      'a\u202eb',
      'a:b',
      'a ',
    ],
    ...['\u001b[31m', '$(id)', 'x'.repeat(250), '．．', '<a>"|'],
  ])('a YAML called %j', async (name) => {
    const top = freshFolder();
    const cwd = join(top, 'a/b');
    mkdirSync(cwd, { recursive: true });
    const file = put(cwd, `${name}.yaml`, small);
    const before = shownOf(top);
    expect((await run(['gen', 'kehoach', file, '--out', 'ra'], { cwd })).code).toBe(0);
    const made = shownOf(top).filter((one) => !before.includes(one));
    expect(made).toEqual([
      'a/b/ra',
      expect.stringMatching(/^a\/b\/ra\/(?!con|nul)[^<>:"/\\|?*\p{Cc}\p{Bidi_C}]+$/iu),
    ]);
  });

  test('photos, whatever they are called', async () => {
    const top = freshFolder();
    const cwd = join(top, 'a/b');
    mkdirSync(join(cwd, 'anh'), { recursive: true });
    const names = [
      'CON.jpg',
      'a:b.jpg',
      'a\u202egpj.exe',
      'a\nb.jpg',
      '<b>.jpg',
      '.jpg',
      'x'.repeat(250),
      'a. ',
    ];
    for (const name of names) cpSync('examples/anh/khai-mac.jpg', join(cwd, name));
    const typed = [...names, 'CON.jpg/.', './CON.jpg/..//CON.jpg', 'CON.jpg/x/..', 'anh/../CON.jpg'];
    put(cwd, 'a.yaml', photosOf(...typed));
    const before = shownOf(top);
    const done = await run(['gen', 'tinbai', 'a.yaml', '--format', 'html,md', '--out', 'ra'], { cwd });
    expect(done.code).toBe(0);
    const made = shownOf(top).filter((name) => !before.includes(name));
    expect(made.filter((name) => !name.startsWith('a/b/ra'))).toEqual([]);
    const photos = readdirSync(join(cwd, 'ra/a-tinbai'));
    expect(photos).toHaveLength(typed.length);
    for (const name of photos)
      expect(name).toMatch(/^(?!con\.)[^<>:"/\\|?*\p{Cc}\p{Bidi_C}]{1,130}(?<![. ])$/iu);
    const html = readFileSync(join(cwd, 'ra/a-tinbai.html'), 'utf8');
    for (const [, src = ''] of html.matchAll(/src="([^"]*)"/g))
      expect(photos).toContain(decodeURIComponent(src).replace('a-tinbai/', ''));
  });
});
