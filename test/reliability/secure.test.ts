import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/node/files.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { docxText } from '../helpers/docx-text.ts';
import { EXAMPLES } from '../helpers/examples.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { testNeeding } from '../helpers/needs.ts';
import { hashesIn, PLAIN, start } from '../helpers/program.ts';
import { rawDocx } from '../helpers/raw-docx.ts';
import { run } from '../helpers/run.ts';
import { officeIn, photosOf, small } from '../helpers/smallest.ts';
import { ward } from '../helpers/ward.ts';

const FILES = EXAMPLES.map((name) => `examples/${name}.yaml`);
const NOBODY = 65_534;

describe('no network', () => {
  /** What every command says and writes, through a program that starts it. */
  function everything(through: readonly string[]): unknown[] {
    const out = freshFolder();
    const paper = join(out, 'phuong-mau-2026-kehoach.docx');
    const lines = [
      ['gen', 'all', ...FILES, '--format', 'docx,html,md', '--out', out],
      ['check', ...FILES, '--report', 'sarif'],
      ['explain', 'dulieu/impossible-date'],
      ['lint', paper, join(out, 'hoa-hieu-2023-bienban.docx')],
      ['verify', paper, 'examples/phuong-mau-2026.yaml'],
      ['diff', paper, 'examples/phuong-mau-2026.yaml'],
    ];
    const said = lines.map((line) => {
      const { status, stdout } = start(line, { through });
      return [status, stdout.replaceAll(/\S*Đối thoại [^/]*/g, '')];
    });
    expect(said.map(([status]) => status)).toEqual(said.map(() => 0));
    return [...said, hashesIn(out)];
  }

  testNeeding('unshare -rn')('every command does the same where there is none', () => {
    expect(everything(['unshare', '-rn'])).toEqual(everything([]));
  });

  testNeeding('unshare -rn', 'LibreOffice')('nor do pages need one', () => {
    const out = freshFolder();
    const line = ['gen', 'kehoach', FILES[0] ?? '', '--format', 'pdf', '--out', out];
    expect(start(line, { through: ['unshare', '-rn'] }).status).toBe(0);
    expect(readdirSync(out)).toHaveLength(1);
  });

  testNeeding('strace')('no socket is made, whatever the command', () => {
    const log = join(freshFolder(), 'log');
    everything(['strace', '-f', '-qq', '-A', '-e', 'signal=none', '-e', 'trace=socket,connect', '-o', log]);
    expect(readFileSync(log, 'utf8')).toBe('');
  });

  testNeeding('strace', 'LibreOffice')('for pages only those in which one machine talks to itself', () => {
    const log = join(freshFolder(), 'log');
    const line = ['gen', 'kehoach', FILES[0] ?? '', '--format', 'pdf', '--out', freshFolder()];
    const through = ['strace', '-f', '-qq', '-e', 'signal=none', '-e', 'trace=socket,connect', '-o', log];
    expect(start(line, { through }).status).toBe(0);
    const calls = readFileSync(log, 'utf8').trim().split('\n');
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.filter((call) => !/AF_UNIX|resumed/.test(call))).toEqual([]);
  });

  test('the program holds no way to one', () => {
    const bundle = readFileSync('dist/dialogue.cjs', 'latin1');
    const modules = [...bundle.matchAll(/[\w$]\("(?:node:)?([\w/]+)"\)/g)].map((m) => m[1] ?? '');
    const quiet =
      'child_process crypto events fs os path process readline stream timers/promises tty url util zlib'.split(
        ' ',
      );
    expect([...new Set(modules)].filter(isBuiltin).sort()).toEqual(quiet);
    expect(bundle).not.toMatch(/\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\(/);
  });
});

describe('wherever it is started', () => {
  const BARE = { PATH: PLAIN.PATH };
  const closing = (signs: string) => ['sh', '-c', `exec "$0" "$@" ${signs}`];

  test.each<[string, Record<string, string>, string[]]>([
    ['without a home', BARE, []],
    ['with a home that is not there', { ...BARE, HOME: '/nonexistent', XDG_CACHE_HOME: '/nonexistent' }, []],
    ['with an empty environment', {}, []],
    ['in the C locale', { ...BARE, LC_ALL: 'C' }, []],
    ['without stdin', BARE, closing('<&-')],
    ['without stdout', BARE, closing('>&-')],
    ['without stderr', BARE, closing('2>&-')],
    ['without any of the three', BARE, closing('<&- >&- 2>&-')],
  ])('%s it writes the same paper', (_, env, through) => {
    const [cwd, there] = [freshFolder(), freshFolder()];
    put(cwd, 'a.yaml', small);
    put(there, 'a.yaml', small);
    expect(start(['gen', 'kehoach'], { cwd: there }).status).toBe(0);
    const shell = through.length === 0 ? [] : ['/bin/sh', ...through.slice(1)];
    expect(start(['gen', 'kehoach'], { cwd, env, through: shell }).status).toBe(0);
    expect(hashesIn(cwd)).toEqual(hashesIn(there));
  });

  describe('as another user, from a package that cannot be written', () => {
    let folder = '';
    const program = () => join(folder, 'chuong-trinh');

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
      for (const part of ['bin', 'dist', 'templates', 'src/schema', 'package.json'])
        cpSync(part, join(program(), part), { recursive: true });
      execFileSync('chmod', ['-R', 'a=rX', folder]);
    });
    afterAll(() => {
      execFileSync('chmod', ['-R', 'u+w', folder]);
      rmSync(folder, { recursive: true });
    });

    /** A folder that anyone may write to, with the smallest example. */
    function open(mode = 0o777): string {
      const cwd = freshFolder();
      put(cwd, 'a.yaml', small);
      chmodSync(cwd, mode);
      return cwd;
    }

    const gen = (cwd: string) =>
      start(['gen', 'kehoach', 'a.yaml'], { cwd, program: program(), user: NOBODY });

    test('it works and leaves nothing in it', () => {
      const before = hashesIn(folder);
      const [cwd, there] = [open(), open()];
      expect(gen(cwd).status).toBe(0);
      start(['gen', 'kehoach', 'a.yaml'], { cwd: there });
      expect(hashesIn(cwd)).toEqual(hashesIn(there));
      expect(hashesIn(folder)).toEqual(before);
    });

    test('with a compiled form it may not read, too', () => {
      const cache = join(program(), 'dist/dialogue.gen.cache');
      chmodSync(cache, 0);
      const { status, stderr } = gen(open());
      chmodSync(cache, 0o444);
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('EACCES')]);
    });

    testNeeding('root')('in a folder that may not be listed a file is found by its name', () => {
      const cwd = open(0o711);
      const check = (...args: string[]) =>
        start(['check', ...args], { cwd, program: program(), user: NOBODY });
      expect(check('a.yaml').status).toBe(0);
      expect(check()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^lỗi: không có quyền đọc/) });
      expect(gen(cwd)).toMatchObject({ status: 3, stderr: expect.stringContaining('không có quyền ghi') });
    });

    testNeeding('root')(
      'an office file or a photo it may not read is told on its line, and the other files go on',
      () => {
        const cwd = open();
        put(cwd, 'b.yaml', officeIn('kin/co-quan.yaml'));
        put(cwd, 'c.yaml', photosOf('kin/a.jpg'));
        mkdirSync(join(cwd, 'kin'), { mode: 0o700 });
        const line = ['gen', 'tinbai', 'b.yaml', 'c.yaml', 'a.yaml', '--report', 'short'];
        const { status, stdout, stderr } = start(line, { cwd, program: program(), user: NOBODY });
        expect([status, stdout]).toEqual([1, 'van-ban/a-tinbai.docx\n']);
        expect(stderr).toMatch(/b\.yaml:3:10: lỗi: .*EACCES.*\[schema\/office-unreadable\]/);
        expect(stderr).toMatch(/c\.yaml:22:12: lỗi: .*EACCES.*\[output\/photo-unreadable\]/);
      },
    );
  });

  test('in a folder that is gone: one line and 3, and help all the same', () => {
    const gone = ['sh', '-c', 'cd "$(mktemp -d)" && rmdir "$PWD" && exec "$0" "$@"'];
    expect(start(['check', resolve(FILES[0] ?? '')], { through: gone })).toEqual({
      status: 3,
      stdout: '',
      stderr: 'lỗi: thư mục đang đứng không còn nữa; hãy chuyển sang thư mục khác rồi chạy lại\n',
    });
    for (const line of [['--version'], ['--help'], ['schema'], ['explain']])
      expect(start(line, { through: gone }).status, line.join(' ')).toBe(0);
  });

  test('a folder that goes while it works is no fault of ours', async () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', small);
    const files = {
      ...nodeFiles,
      read: (path: string) => {
        const bytes = nodeFiles.read(path);
        if (path.endsWith('a.yaml')) rmSync(cwd, { recursive: true });
        return bytes;
      },
    };
    const { code, stdout } = await run(['gen', 'all', 'a.yaml'], { cwd, files });
    expect([code, stdout.split('\n')]).toEqual([0, expect.arrayContaining(['van-ban/a-kehoach.docx'])]);
    expect(readdirSync(join(cwd, 'van-ban'))).toHaveLength(4);
  });
});

describe('nothing reaches into JavaScript', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype).sort();

  test('a key of the prototype is refused in every map of a file, however it is written', () => {
    const keys = [
      '__proto__',
      'constructor',
      'prototype',
      '"__proto__"',
      "'constructor'",
      '__PROTO__',
      '"__proto__ "',
    ];
    let n = 0;
    const text = ward.replace(/^ *(?=\w+:)/gm, (indent) => {
      n += 1;
      return `${indent}${keys[n % keys.length]}: {polluted: ${n}}\n${indent}`;
    });
    expect(n).toBeGreaterThan(100);
    const { findings } = parseYaml({ file: 'a.yaml', text });
    expect(findings.map(({ code }) => code)).toEqual(Array(n).fill('yaml/forbidden-key'));
    expect(parseYaml({ file: 'a.yaml', text: 'a: [{__proto__: {polluted: 1}}]' }).findings).toHaveLength(1);
    expect('polluted' in {}).toBe(false);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(inherited);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '“%s” is no choice of any option',
    async (word) => {
      const cwd = freshFolder();
      put(cwd, 'a.yaml', small);
      put(cwd, 'a.docx', rawDocx({ body: '<w:p/>' }));
      for (const line of [
        ['check', 'a.yaml', '--report', word],
        ['gen', 'kehoach', 'a.yaml', '--report', word],
        ['gen', 'kehoach', 'a.yaml', '--format', word],
        ['gen', word, 'a.yaml'],
        ['lint', 'a.docx', '--standard', word],
        ['new', 'b.yaml', '--mau', word],
        ['explain', word],
        ['help', word],
        ['check', 'a.yaml', '--lang', word],
        [word],
      ]) {
        const { code, stderr } = await run(line, { cwd });
        expect([line.join(' '), code, stderr]).toEqual([
          line.join(' '),
          2,
          expect.stringMatching(/^lỗi: không có /m),
        ]);
      }
      expect(readdirSync(cwd).sort()).toEqual(['a.docx', 'a.yaml']);
    },
  );

  test('a template calls nothing and sees no prototype', async () => {
    const code = 'globalThis.executed = true';
    const tags = [
      `constructor.constructor("${code}")()`,
      'constructor',
      '__proto__',
      'toString',
      '#constructor}x{/constructor',
      '#__proto__}{constructor}{/__proto__',
      '=1+1',
      '$index',
    ];
    const calls = [
      `{{constructor.constructor "${code}"}}`,
      `{{#with "s" as |s|}}{{s.constructor.constructor "${code}"}}{{/with}}`,
      `{{lookup (lookup this "constructor") "constructor"}}`,
      '{{__proto__.constructor}}',
      '{{toString}}',
      '{{@root.constructor}}',
      '{{> (lookup . "constructor")}}',
    ];
    const cwd = freshFolder();
    put(cwd, 'a.yaml', small);
    for (const folder of ['mau/kehoach', 'mau/cau/ke_hoach', 'mau/tinbai'])
      mkdirSync(join(cwd, folder), { recursive: true });
    /** The findings when the office's own template is used, and else what it made. */
    const used = async (path: string, content: string | Uint8Array): Promise<string> => {
      writeFileSync(join(cwd, 'mau', path), content);
      const line = ['gen', 'kehoach', 'tinbai', 'a.yaml', '--report', 'short', '--force'];
      const docx = await run(line, { cwd });
      const html = await run([...line.toSpliced(1, 1), '--format', 'html'], { cwd });
      rmSync(join(cwd, 'mau', path));
      if (docx.code === 1 || html.code === 1) return docx.stderr + html.stderr;
      const made = ['kehoach.docx', 'tinbai.html'].map((name) =>
        readFileSync(join(cwd, 'van-ban', `a-${name}`)),
      );
      return `${docxText(made[0] ?? new Uint8Array())}${made[1]}`;
    };
    for (const tag of tags) {
      const body = `<w:p><w:r><w:t>{${tag.replaceAll('"', '&quot;')}}</w:t></w:r></w:p>`;
      expect(await used('kehoach/nd30.docx', rawDocx({ body }))).toContain('[template/');
    }
    for (const call of calls)
      for (const path of ['cau/ke_hoach/mo_dau.hbs', 'tinbai/tinbai.html.hbs'])
        expect(await used(path, `từ ${call} đến`)).toMatch(/\[template\/|từ {1,2}đến/);
    expect('executed' in globalThis).toBe(false);
  });

  test('names of the prototype in a Word file are names like any other', async () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', small);
    await run(['gen', 'kehoach', 'a.yaml', '--out', '.'], { cwd });
    const made = readFileSync(join(cwd, 'a-kehoach.docx'));
    const style = (type: string) => `<w:style w:type="${type}" w:default="1" w:styleId="${type}"/>`;
    const styles = ['__proto__', 'constructor', 'toString'].map(style).join('');
    const strange = withPart(made, 'word/styles.xml', (xml) =>
      xml
        .replace('</w:styles>', `${styles}</w:styles>`)
        .replaceAll(/(<w:jc w:val=")\w+/g, '$1constructor')
        .replaceAll('</w:pPr>', '<w:pBdr><constructor w:val="single"/></w:pBdr></w:pPr>'),
    );
    const document = (xml: string) =>
      xml.replaceAll('</w:t>', '</w:t><constructor/>').replace('Căn cứ Luật', 'Căn cứ  Luật');
    put(cwd, 'b.docx', withPart(strange, 'word/document.xml', document));
    for (const line of [
      ['lint', 'b.docx'],
      ['lint', '--fix', '-o', 'c.docx', 'b.docx'],
    ]) {
      const { code, stdout, stderr } = await run(line, { cwd });
      expect([code, stdout + stderr]).toEqual([1, expect.not.stringMatching(/function |\[object|undefined/)]);
    }
  });
});

test('what data or a file name holds cannot steer a terminal, nor pose as another line', async () => {
  const cwd = freshFolder();
  const evil = 'x\u001b]0;y\u0007\n::error::z\u202e\u009b2J';
  const odd = 'a\u001b[2J\nb.yaml';
  put(cwd, odd, officeIn(evil).replace('hoi_nghi:', `${JSON.stringify(evil)}: 1\nhoi_nghi:`));
  put(cwd, 'c.docx', rawDocx({ body: `<w:p><w:r><w:t>ỦY\u009b2J BAN \u202eNHÂN</w:t></w:r></w:p>` }));
  for (const report of ['pretty', 'short'])
    for (const line of [
      ['check', odd],
      ['gen', 'kehoach', odd],
      ['lint', 'c.docx'],
      ['check', 'khong-co\u001b[2J.yaml'],
    ]) {
      const { stdout, stderr } = await run([...line, '--report', report], { cwd });
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|^::|[\u202a-\u202e\u2066-\u2069]/mu);
    }
});
