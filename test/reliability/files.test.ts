import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Files } from '../../src/io.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { failing, freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { jpeg } from '../helpers/image.ts';
import { itAsRoot, itTraces, remount, smallDisk, withoutPrivileges } from '../helpers/machine.ts';
import { dialogue } from '../helpers/process.ts';
import { run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const other = small.replace('Nguyễn Văn A', 'Trần Văn B');
const article = `${small}tin_bai:\n  anh:\n    - tep: anh.jpg\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAN = 'van-ban/a-kehoach.docx';
const KINDS = ['bienban', 'kehoach', 'thongbao', 'tinbai'];

/** A folder with `a.yaml` in it. */
function office(text = small): string {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', text);
  return cwd;
}

/** The same with the papers of the old data, and data that makes every paper another. */
async function papersOfOldData(formats = 'docx'): Promise<string> {
  const cwd = office();
  const { code } = await run(['gen', 'all', '--format', formats, '--quiet'], { cwd });
  expect(code).toBe(0);
  put(cwd, 'a.yaml', other);
  return cwd;
}

/** Every file below a folder, by its path. */
function filesBelow(folder: string, below = ''): Map<string, Uint8Array> {
  const found = namesIn(join(folder, below)).map((name) => (below === '' ? name : `${below}/${name}`));
  return new Map(
    found.flatMap((name): [string, Uint8Array][] => {
      const stat = lstatSync(join(folder, name));
      if (stat.isDirectory()) return [...filesBelow(folder, name)];
      return stat.isFile() ? [[name, readFileSync(join(folder, name))]] : [];
    }),
  );
}

const outputs = (cwd: string): string[] =>
  existsSync(join(cwd, 'van-ban')) ? namesIn(join(cwd, 'van-ban')) : [];

const gen = (cwd: string, ...more: string[]) =>
  run(['gen', 'all', 'a.yaml', '--report', 'short', ...more], { cwd });

describe('#60 a paper that a person has changed', () => {
  const made: [string, (old: Uint8Array) => Uint8Array][] = [
    [
      'a-kehoach.docx',
      (old) => withPart(old, 'word/document.xml', (xml) => xml.replace('Chủ trì', 'Chủ toạ')),
    ],
    ['a-bienban.docx', () => bytes('ghi chép của tôi')],
    ['a-tinbai.html', (old) => bytes(new TextDecoder().decode(old).replace('xã Mẫu', 'xã ta'))],
    ['a-tinbai.md', (old) => bytes(new TextDecoder().decode(old).replace('xã Mẫu', 'xã ta'))],
  ];

  async function edited(): Promise<{ cwd: string; byHand: Map<string, Uint8Array> }> {
    const cwd = await papersOfOldData('docx,html,md');
    const byHand = made.map(([name, edit]): [string, Uint8Array] => {
      const old = get(join(cwd, 'van-ban', name)) ?? new Uint8Array();
      const fresh = edit(old);
      expect(fresh).not.toEqual(old);
      put(join(cwd, 'van-ban'), name, fresh);
      return [name, fresh];
    });
    return { cwd, byHand: new Map(byHand) };
  }

  test('#60 is kept in every format, its siblings are written: 3', async () => {
    const { cwd, byHand } = await edited();
    const { code, stdout, stderr } = await gen(cwd, '--format', 'docx,html,md');
    expect(code).toBe(3);
    for (const [name, content] of byHand) {
      expect(get(join(cwd, 'van-ban', name))).toEqual(content);
      expect(stderr).toMatch(new RegExp(`^van-ban/${name}: lỗi: .*\\[output/edited\\]$`, 'm'));
    }
    expect(stdout).toBe('van-ban/a-thongbao.docx\nvan-ban/a-tinbai.docx\n');
    expect(outputs(cwd)).toHaveLength(6);
  });

  test('#60 --force replaces it and keeps it, byte for byte, as a backup with its permissions', async () => {
    const { cwd, byHand } = await edited();
    chmodSync(join(cwd, PLAN), 0o600);
    expect((await gen(cwd, '--format', 'docx,html,md', '--force')).code).toBe(0);
    for (const [name, content] of byHand) {
      expect(get(join(cwd, 'van-ban', name))).not.toEqual(content);
      expect(get(join(cwd, 'van-ban', name.replace('.', '.2026-11-21.bak.')))).toEqual(content);
    }
    expect(statSync(join(cwd, 'van-ban/a-kehoach.2026-11-21.bak.docx')).mode & 0o777).toBe(0o600);
    expect(statSync(join(cwd, PLAN)).mode & 0o777).toBe(0o600);
  });

  test('#60 saved in Word while the program waits for it is kept too', async () => {
    const cwd = await papersOfOldData();
    const rename: Files['rename'] = (from, to) => {
      if (!to.endsWith('kehoach.docx')) return nodeFiles.rename(from, to);
      put(cwd, PLAN, 'lưu từ Word');
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    };
    const { code, stderr } = await run(['gen', 'all', '--report', 'short'], {
      cwd,
      files: { ...nodeFiles, rename },
    });
    expect([code, get(join(cwd, PLAN))]).toEqual([3, bytes('lưu từ Word')]);
    expect(stderr).toMatch(
      /^van-ban\/a-kehoach\.docx: lỗi: .*không phải do dialogue tạo.*\[output\/edited\]$/m,
    );
    expect(outputs(cwd)).toEqual(KINDS.map((kind) => `a-${kind}.docx`));
  });

  test('#60 a photo beside an article is kept as a backup, for nothing tells whose it is', async () => {
    const cwd = office(article);
    put(cwd, 'anh.jpg', jpeg());
    const html = () => gen(cwd, '--format', 'html');
    expect((await html()).code).toBe(0);
    put(join(cwd, 'van-ban/a-tinbai'), 'anh.jpg', 'cắt bằng Paint');
    const { code, stderr } = await html();
    expect(code).toBe(0);
    expect(stderr).toContain('[output/backup]');
    expect(get(join(cwd, 'van-ban/a-tinbai/anh.2026-11-21.bak.jpg'))).toEqual(bytes('cắt bằng Paint'));
  });
});

describe('all papers of one YAML are rendered before its first is written', () => {
  test.each([
    ['a photo that is not there', ['--format', 'docx,html'], 1],
    ['no program to make pages with', ['--format', 'docx,pdf'], 3],
  ])('%s: nothing is written', async (_, options, expected) => {
    const cwd = office(article);
    if (expected === 3) put(cwd, 'anh.jpg', jpeg());
    const env = { DIALOGUE_SOFFICE: '/không/có' };
    const { code, stdout } = await run(['gen', 'all', ...options], { cwd, env });
    expect([code, stdout, outputs(cwd)]).toEqual([expected, '', []]);
  });
});

describe('#61 a full disk', () => {
  const fake = (cwd: string): string => {
    const program = put(
      cwd,
      'soffice',
      `#!/bin/sh\nfor in; do :; done\nprintf '%%PDF-1.6 %s /ID [ <${'0'.repeat(32)}> <${'0'.repeat(32)}> ]' "$(cksum < "$in")" > "\${in%.docx}.pdf"\n`,
    );
    chmodSync(program, 0o755);
    return program;
  };

  itAsRoot('#61 of 12 KB: the old paper is whole, nothing is left behind (root: tmpfs)', async () => {
    const cwd = office();
    const out = smallDisk(12);
    const plan = ['gen', 'kehoach', '--out', out, '--report', 'short'];
    expect((await run(plan, { cwd })).code).toBe(0);
    const old = get(join(out, 'a-kehoach.docx'));
    put(cwd, 'a.yaml', other);
    const { code, stderr } = await run(plan, { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/lỗi: ổ đĩa đã đầy nên không ghi được; bản cũ còn nguyên \[output\/disk-full\]/);
    expect([namesIn(out), get(join(out, 'a-kehoach.docx'))]).toEqual([['a-kehoach.docx'], old]);
  });

  itAsRoot(
    '#61 docx, pdf, html, md and photos, with no page free and more and more (root: tmpfs)',
    async () => {
      const cwd = office(article);
      put(cwd, 'anh.jpg', readFileSync('examples/anh/khai-mac.jpg'));
      const out = smallDisk(2000);
      const env = { DIALOGUE_SOFFICE: fake(cwd) };
      const all = ['gen', 'all', '--out', out, '--format', 'docx,pdf,html,md', '--report', 'short'];
      expect((await run(all, { cwd, env })).code).toBe(0);
      const old = filesBelow(out);
      expect(old.size).toBe(11);
      const { blocks, bfree, bsize } = statfsSync(out);
      put(cwd, 'a.yaml', article.replace('Nguyễn Văn A', 'Trần Văn B'));
      put(cwd, 'anh.jpg', readFileSync('examples/anh/phat-bieu.jpg'));
      for (const pages of [0, 1, 2, 5]) {
        remount(out, `size=${(blocks - bfree + pages) * bsize}`);
        const { code, stderr } = await run(all, { cwd, env });
        expect(code).toBe(3);
        expect(stderr).toContain('[output/disk-full]');
        expect([...filesBelow(out).keys()]).toEqual([...old.keys()]);
        if (pages === 0) expect(filesBelow(out)).toEqual(old);
      }
      remount(out, 'size=4m');
      expect((await run(all, { cwd, env })).code).toBe(0);
      for (const [name, content] of old) expect(get(join(out, name)), name).not.toEqual(content);
    },
  );

  itAsRoot('#61 is no reason to lose the data that check --fix corrects (root: tmpfs)', async () => {
    const cwd = smallDisk(4);
    const untidy = small.replace('Hội trường', 'Hội  trường');
    put(cwd, 'a.yaml', untidy);
    const { code, stdout } = await run(['check', '--fix', '--report', 'short'], { cwd });
    expect([code, namesIn(cwd), get(join(cwd, 'a.yaml'))]).toEqual([3, ['a.yaml'], bytes(untidy)]);
    expect(stdout).toContain('[output/disk-full]');
  });
});

/** The part of `npm run faults` with this name, in small. */
function faults(name: string): string {
  return execFileSync(process.execPath, ['test/faults/run.js', '--only', name, '--quick'], {
    encoding: 'utf8',
  });
}

itTraces('#62 EIO, ENOSPC, EPERM, EBUSY or EACCES at any call: old or new, whole (strace)', () => {
  expect(faults('errors')).toMatch(/^errors +[1-9]\d* +0 /m);
});

describe('#63 killed while writing', () => {
  itTraces('#63 at any call: old or new, whole; the next run ends it and tidies up (strace)', () => {
    expect(faults('kills')).toMatch(/^kills +[1-9]\d* +0 /m);
  });

  const computer = hostname().replace(/[^a-z0-9]/gi, '');
  /** The id of a process that has ended just now. */
  const dead = (): string => execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
  const left = (run: string) => `.dialogue-${run}-0123456789ab.tmp`;

  test.each<[string, (cwd: string) => Promise<unknown>, string]>([
    ['gen', (cwd) => gen(cwd), 'van-ban'],
    ['gen of html, beside the photos', (cwd) => gen(cwd, '--format', 'html'), 'van-ban/a-tinbai'],
    ['check --fix', (cwd) => run(['check', '--fix'], { cwd }), '.'],
    ['new', (cwd) => run(['new', 'b.yaml'], { cwd }), '.'],
    ['lint --fix', (cwd) => run(['lint', '--fix', '-o', 'b.docx', 'c.docx'], { cwd }), '.'],
  ])('#63 what it has left is removed by the next %s', async (_, next, folder) => {
    const cwd = office(small.replace('Hội trường', 'Hội  trường'));
    await gen(cwd, '--format', 'docx,html');
    put(cwd, 'c.docx', get(join(cwd, PLAN)) ?? '');
    mkdirSync(join(cwd, folder), { recursive: true });
    const ours = left(`${computer}-${dead()}`);
    const kept = [
      left(`${computer}-${process.ppid}`),
      left(`maykhac-${dead()}`),
      `${ours}.docx`,
      '.dialogue.tmp',
    ];
    for (const name of [ours, ...kept]) put(join(cwd, folder), name, 'một nửa');
    await next(cwd);
    const names = namesIn(join(cwd, folder));
    expect(names).not.toContain(ours);
    expect(names).toEqual(expect.arrayContaining(kept));
  });

  test('#63 looking only removes nothing', async () => {
    const cwd = office();
    await gen(cwd);
    const ours = left(`${computer}-${dead()}`);
    put(join(cwd, 'van-ban'), ours, 'một nửa');
    await gen(cwd, '--check');
    await gen(cwd, '--dry-run');
    expect(outputs(cwd)).toContain(ours);
  });

  test('#63 the folder of a page maker that was killed goes with the next pages', async () => {
    const cwd = office();
    const temporary = freshFolder();
    const folder = join(temporary, `dialogue-${computer}-${dead()}-0123456789ab`);
    mkdirSync(join(folder, 'profile'), { recursive: true });
    put(folder, 'in.docx', 'bản thảo');
    const files = { ...nodeFiles, temporaryFolder: () => temporary };
    await run(['gen', 'kehoach', '--format', 'pdf'], { cwd, files, env: { DIALOGUE_SOFFICE: '/bin/true' } });
    expect(namesIn(temporary)).toEqual([]);
  });
});

describe('#66 a file that Windows holds', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])('#66 %s for a moment: it is waited for', async (code) => {
    const cwd = await papersOfOldData();
    const done = await run(['gen', 'all'], { cwd, files: failing('rename', code, 4) });
    expect(done.code).toBe(0);
    expect(done.stderr).toContain('4 cập nhật');
  });

  test('#66 for ever: it is whole, and the clerk is told to close it in Word', async () => {
    const cwd = await papersOfOldData();
    const old = filesBelow(join(cwd, 'van-ban'));
    const { code, stderr } = await run(['gen', 'kehoach', '--report', 'short'], {
      cwd,
      files: failing('rename', 'EBUSY'),
    });
    expect([code, filesBelow(join(cwd, 'van-ban'))]).toEqual([3, old]);
    expect(stderr).toMatch(
      /tệp đang mở ở chương trình khác hoặc chỉ cho đọc .*bản cũ còn nguyên \[output\/locked\]/,
    );
    const pretty = await run(['gen', 'kehoach'], { cwd, files: failing('rename', 'EBUSY') });
    expect(pretty.stderr).toContain('hãy đóng tệp “a-kehoach.docx” trong Word');
  });

  test('#66 that may not even be read: told the same', async () => {
    const cwd = await papersOfOldData();
    const read: Files['read'] = (path, limit) => {
      if (path.endsWith('kehoach.docx')) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
      return nodeFiles.read(path, limit);
    };
    const { code, stderr } = await run(['gen', 'all'], { cwd, files: { ...nodeFiles, read } });
    expect(code).toBe(3);
    expect(stderr).toContain('hãy đóng tệp “a-kehoach.docx” trong Word');
  });

  test('#66 a drive without links takes new papers too', async () => {
    const cwd = office();
    const done = await run(['gen', 'all'], { cwd, files: failing('link', 'EPERM') });
    expect([done.code, outputs(cwd)]).toEqual([0, KINDS.map((kind) => `a-${kind}.docx`)]);
  });
});

describe('#67 open in an office program', () => {
  test.each([
    ['Word, a short name', '~$a-kehoach.docx'],
    ['Word, a longer name', '~$-kehoach.docx'],
    ['Word, a long name', '~$kehoach.docx'],
    ['LibreOffice', '.~lock.a-kehoach.docx#'],
  ])('#67 %s: untouched, its siblings are written, and which lock to delete is told', async (_, lock) => {
    const cwd = await papersOfOldData();
    const old = get(join(cwd, PLAN));
    put(join(cwd, 'van-ban'), lock, '');
    const { code, stdout, stderr } = await run(['gen', 'all'], { cwd });
    expect([code, get(join(cwd, PLAN))]).toEqual([3, old]);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(3);
    expect(stderr).toContain(`tệp đang mở trong Word hoặc LibreOffice (có tệp khóa “${lock}”)`);
    expect(stderr).toContain('hãy đóng tệp “a-kehoach.docx” trong Word rồi chạy lại');
    expect(stderr).toContain(`xóa tệp khóa còn sót lại “van-ban/${lock}”`);
    rmSync(join(cwd, 'van-ban', lock));
    expect((await run(['gen', 'all'], { cwd })).code).toBe(0);
  });

  test('#67 beside a name that leaves no room for a lock', async () => {
    const name = `${'a'.repeat(249)}.yaml`;
    const cwd = freshFolder();
    put(cwd, name, small.replace('Hội trường', 'Hội  trường'));
    expect((await run(['check', '--fix', name], { cwd })).code).toBe(0);
    expect(get(join(cwd, name))).toEqual(bytes(small));
  });
});

describe('#68 what may not be written', () => {
  const told = /^van-ban\/a-kehoach\.docx: lỗi: .*\[output\/no-access\]$/m;
  const plan = ['gen', 'kehoach', '--report', 'short'];

  itAsRoot('#68 a folder that is not ours to write in (root: setpriv)', async () => {
    const cwd = await papersOfOldData();
    const old = get(join(cwd, PLAN));
    chmodSync(join(cwd, 'van-ban'), 0o555);
    const { status, stderr } = dialogue(plan, cwd, { before: withoutPrivileges });
    expect([status, get(join(cwd, PLAN))]).toEqual([3, old]);
    expect(stderr).toMatch(told);
    expect(stderr).toContain('không có quyền ghi vào thư mục “van-ban” (EACCES)');
  });

  itAsRoot('#68 a folder in which none can be made (root: setpriv)', () => {
    const cwd = office();
    chmodSync(cwd, 0o555);
    const { status, stderr } = dialogue(plan, cwd, { before: withoutPrivileges });
    expect([status, namesIn(cwd)]).toEqual([3, ['a.yaml']]);
    expect(stderr).toMatch(told);
  });

  itAsRoot('#68 a paper that may not be read, and data that may not (root: setpriv)', async () => {
    const cwd = await papersOfOldData();
    chmodSync(join(cwd, PLAN), 0o200);
    const { status, stderr } = dialogue(plan, cwd, { before: withoutPrivileges });
    expect(status).toBe(3);
    expect(stderr).toContain('không có quyền đọc bản đang có nên không dám thay (EACCES)');
    chmodSync(join(cwd, 'a.yaml'), 0);
    const unread = dialogue(plan, cwd, { before: withoutPrivileges });
    expect([unread.status, unread.stderr]).toEqual([
      2,
      'lỗi: không có quyền đọc tệp “a.yaml” (EACCES); hãy chép tệp vào thư mục của mình, hoặc hỏi người quản trị máy\n',
    ]);
  });

  test('#68 a paper with a read-only mark, as on Windows', async () => {
    const cwd = await papersOfOldData();
    const old = get(join(cwd, PLAN));
    chmodSync(join(cwd, PLAN), 0o444);
    const { code, stderr } = await gen(cwd);
    expect([code, get(join(cwd, PLAN))]).toEqual([3, old]);
    expect(stderr).toMatch(/a-kehoach\.docx: lỗi: .*chỉ cho đọc.*\[output\/locked\]/);
    expect(stderr).toContain('3 cập nhật, 1 giữ nguyên');
  });

  /** Until the test ends, not even root may change it. */
  function immutable(path: string): void {
    execFileSync('chattr', ['+i', path]);
    onTestFinished(() => void execFileSync('chattr', ['-i', path]));
  }

  itAsRoot('#68 chattr +i on a paper and on a folder (root)', async () => {
    const cwd = await papersOfOldData();
    const old = filesBelow(join(cwd, 'van-ban'));
    immutable(join(cwd, PLAN));
    const paper = await run(plan, { cwd });
    expect(paper.code).toBe(3);
    expect(paper.stderr).toContain('[output/locked]');
    immutable(join(cwd, 'van-ban'));
    const folder = await gen(cwd);
    expect(folder.code).toBe(3);
    expect(folder.stderr).toMatch(
      /a-thongbao\.docx: lỗi: không có quyền ghi .*\(EPERM\) \[output\/no-access\]/,
    );
    expect(filesBelow(join(cwd, 'van-ban'))).toEqual(old);
  });

  itAsRoot('#68 a disk that is read-only (root: tmpfs)', async () => {
    const cwd = office();
    const out = smallDisk(100);
    remount(out, 'ro');
    const { code, stderr } = await run([...plan, '--out', out], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/\(EROFS\) \[output\/no-access\]/);
  });

  test('#68 a disk whose share is used up', async () => {
    const cwd = await papersOfOldData();
    const old = get(join(cwd, PLAN));
    const { code, stderr } = await run(plan, { cwd, files: failing('writeNew', 'EDQUOT') });
    expect([code, get(join(cwd, PLAN))]).toEqual([3, old]);
    expect(stderr).toContain('[output/disk-full]');
  });
});

describe('#69 the place of a paper', () => {
  test('#69 folders that are not there are made', async () => {
    const cwd = office();
    expect((await gen(cwd, '--out', 'năm 2026/quý IV')).code).toBe(0);
    expect(namesIn(join(cwd, 'năm 2026/quý IV'))).toHaveLength(4);
  });

  test('#69 a folder is in it', async () => {
    const cwd = office();
    mkdirSync(join(cwd, PLAN), { recursive: true });
    const { code, stderr } = await gen(cwd);
    expect(code).toBe(3);
    expect(stderr).toMatch(/a-kehoach\.docx: lỗi: đường dẫn này là một thư mục.*\[output\/not-file\]/);
    expect(namesIn(join(cwd, PLAN))).toEqual([]);
    expect(outputs(cwd)).toHaveLength(4);
  });

  test.each<[string, (path: string) => unknown]>([
    ['a file', (path) => writeFileSync(path, 'của tôi')],
    ['a link to nothing', (path) => symlinkSync('/không/có', path)],
    ['a link to itself', (path) => symlinkSync('ra', path)],
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a device', (path) => symlinkSync('/dev/null', path)],
  ])('#69 %s has the name of the folder, or of one on the way', async (_, make) => {
    const cwd = office();
    make(join(cwd, 'ra'));
    for (const out of ['ra', 'ra/sau']) {
      const { code, stderr } = await gen(cwd, '--out', out);
      expect(code).toBe(3);
      expect(stderr).toMatch(/lỗi: không tạo được thư mục “ra.*\[output\/no-folder\]/);
    }
    expect(namesIn(cwd)).toEqual(['a.yaml', 'ra']);
  });

  test('#69 a folder behind a link is a folder: the one who made the link wants it so', async () => {
    const cwd = office();
    mkdirSync(join(cwd, 'OneDrive'));
    symlinkSync('OneDrive', join(cwd, 'van-ban'));
    expect((await gen(cwd)).code).toBe(0);
    expect(namesIn(join(cwd, 'OneDrive'))).toHaveLength(4);
  });

  test.each(['26/BB', '../../26'])(
    '#69 the number %s is refused as data, and is in no name',
    async (number) => {
      const cwd = office(`${small}bien_ban:\n  so: ${number}\n`);
      const { code, stderr } = await gen(cwd);
      expect([code, namesIn(cwd)]).toEqual([1, ['a.yaml']]);
      expect(stderr).toContain('[dulieu/number-form]');
      put(cwd, 'a.yaml', `${small}bien_ban:\n  so: 26\n`);
      expect((await gen(cwd)).code).toBe(0);
      expect(outputs(cwd)).toEqual(KINDS.map((kind) => `a-${kind}.docx`));
    },
  );
});

describe('#70 nothing gets out of its folder', () => {
  test('#70 no photo from outside, none under a name that leads out', async () => {
    const cwd = office(
      `${small}tin_bai:\n  anh:\n    - tep: ..\\ngoai.jpg\n    - tep: anh/../../ngoai.jpg\n`,
    );
    const { code, stderr } = await gen(cwd, '--format', 'html');
    expect([code, outputs(cwd)]).toEqual([1, []]);
    expect(stderr.match(/\[output\/photo-outside-root\]/g)).toHaveLength(2);
  });

  test('#70 {dir} is the folder of the YAML, whatever it is called', async () => {
    const cwd = freshFolder();
    const names = ['{dir}', '..x', '$&'];
    for (const name of names) {
      mkdirSync(join(cwd, name));
      put(join(cwd, name), 'a.yaml', small);
    }
    const files = names.map((name) => `${name}/a.yaml`);
    const { code } = await run(['gen', 'kehoach', ...files, '--out', '{dir}/ra'], { cwd });
    expect(code).toBe(0);
    expect(namesIn(cwd)).toEqual([...names].sort());
    for (const name of names) expect(namesIn(join(cwd, name, 'ra'))).toEqual(['a-kehoach.docx']);
  });

  test('#70 a name that only looks like a way out is a name', async () => {
    const cwd = freshFolder();
    put(cwd, '..a.yaml', `${small}tin_bai:\n  anh:\n    - tep: ..%2f..%2fx.jpg\n`);
    put(cwd, '..%2f..%2fx.jpg', jpeg());
    const { code } = await run(['gen', 'tinbai', '..a.yaml', '--format', 'html'], { cwd });
    expect(code).toBe(0);
    expect(outputs(cwd)).toEqual(['..a-tinbai', '..a-tinbai.html']);
    expect(namesIn(join(cwd, 'van-ban/..a-tinbai'))).toEqual(['..%2f..%2fx.jpg']);
  });
});

describe('#71 a paper that is no file', () => {
  const inTheWay: [string, (path: string, cwd: string) => unknown, string][] = [
    ['a link to a file', (path, cwd) => symlinkSync(put(cwd, 'khac.docx', 'của tôi'), path), 'một liên kết'],
    ['a link to nothing', (path) => symlinkSync('/không/có', path), 'một liên kết'],
    ['a link to a device', (path) => symlinkSync('/dev/null', path), 'một liên kết'],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'một thiết bị hoặc tệp đặc biệt'],
    ['a socket', socket, 'một thiết bị hoặc tệp đặc biệt'],
  ];

  async function socket(path: string): Promise<void> {
    const server = createServer();
    onTestFinished(() => void server.close());
    await once(server.listen(path), 'listening');
  }

  test.each(inTheWay)(
    '#71 %s: refused, with --force and --beside too, and left as it is',
    async (_, make, what) => {
      const cwd = office();
      mkdirSync(join(cwd, 'van-ban'));
      await make(join(cwd, PLAN), cwd);
      const before = lstatSync(join(cwd, PLAN)).ino;
      for (const option of [[], ['--force'], ['--beside']]) {
        const { code, stderr } = await run(['gen', 'kehoach', '--report', 'short', ...option], { cwd });
        expect(code).toBe(3);
        expect(stderr).toMatch(
          new RegExp(`a-kehoach\\.docx: lỗi: đường dẫn này là ${what}.*\\[output/not-file\\]`),
        );
      }
      expect([lstatSync(join(cwd, PLAN)).ino, outputs(cwd)]).toEqual([before, ['a-kehoach.docx']]);
      if (existsSync(join(cwd, 'khac.docx'))) expect(get(join(cwd, 'khac.docx'))).toEqual(bytes('của tôi'));
    },
  );

  itAsRoot('#71 a device (root: mknod)', async () => {
    const cwd = office();
    mkdirSync(join(cwd, 'van-ban'));
    execFileSync('mknod', [join(cwd, PLAN), 'c', '1', '3']);
    const { code, stderr } = await run(['gen', 'kehoach', '--force'], { cwd });
    expect([code, lstatSync(join(cwd, PLAN)).isCharacterDevice()]).toEqual([3, true]);
    expect(stderr).toContain('một thiết bị hoặc tệp đặc biệt');
  });
});

describe('#72 what is no input', () => {
  test.each<[string, (cwd: string) => string, number, RegExp]>([
    ['/dev/zero', () => '/dev/zero', 2, /không phải là một tệp/],
    ['/dev/null', () => '/dev/null', 2, /không phải là một tệp/],
    ['a pipe', (cwd) => fifo(join(cwd, 'a.yaml')), 2, /không phải là một tệp/],
    ['a folder', (cwd) => cwd, 2, /là một thư mục/],
    ['a link to nothing', (cwd) => link(join(cwd, 'a.yaml')), 2, /không phải là một tệp/],
    ['a file of /proc', () => '/proc/self/status', 1, /tệp không có dữ liệu nào/],
    ['a file of /proc without end', () => '/proc/self/pagemap', 1, /tệp không có dữ liệu nào/],
    ['a file of 200 GB', (cwd) => sparse(join(cwd, 'a.yaml')), 2, /lớn hơn 20 MB/],
  ])('#72 %s is refused at once', (_, make, code, says) => {
    const cwd = freshFolder();
    for (const command of [['check'], ['gen', 'kehoach'], ['lint']]) {
      const path = make(cwd);
      if (command[0] === 'lint' && /yaml$/.test(path)) continue;
      const { status, stdout, stderr } = dialogue([...command, path], cwd);
      expect([status, outputs(cwd)]).toEqual([code, []]);
      if (command[0] !== 'lint') expect(stdout + stderr).toMatch(says);
    }
  });

  function fifo(path: string): string {
    rmSync(path, { force: true });
    execFileSync('mkfifo', [path]);
    return path;
  }
  function link(path: string, target = '/không/có'): string {
    rmSync(path, { force: true });
    symlinkSync(target, path);
    return path;
  }
  function aFolder(path: string): void {
    rmSync(path);
    mkdirSync(path);
  }
  function sparse(path: string): string {
    put(path, '', '');
    truncateSync(path, 200 * 2 ** 30);
    return path;
  }

  /** Files with which something happens to `a.yaml` between the look at it and the reading of it. */
  function swapped(path: string, swap: () => void): Files {
    let done = false;
    return {
      ...nodeFiles,
      read: (at, limit) => {
        if (at === path && !done) {
          done = true;
          swap();
        }
        return nodeFiles.read(at, limit);
      },
    };
  }

  test.each<[string, (path: string) => unknown, RegExp]>([
    ['goes', (path) => rmSync(path), /không tìm thấy tệp/],
    ['becomes a pipe', fifo, /không phải là một tệp/],
    ['becomes a folder', aFolder, /không phải là một tệp/],
    ['becomes a link to /dev/zero', (path) => link(path, '/dev/zero'), /không phải là một tệp/],
    ['grows to 30 MB', (path) => truncateSync(path, 30 * 2 ** 20), /lớn hơn 20 MB/],
  ])('#72 a file that %s between looking and reading', async (_, swap, says) => {
    const cwd = office();
    const path = join(cwd, 'a.yaml');
    const { code, stderr } = await run(['check', 'a.yaml'], { cwd, files: swapped(path, () => swap(path)) });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  test('#72 a photo that becomes a pipe between looking and reading', async () => {
    const cwd = office(article);
    const path = put(cwd, 'anh.jpg', jpeg());
    const done = await run(['gen', 'tinbai', '--report', 'short'], {
      cwd,
      files: swapped(path, () => fifo(path)),
    });
    expect([done.code, outputs(cwd)]).toEqual([1, []]);
    expect(done.stderr).toContain('[output/photo-unreadable]');
  });

  test('#72 a photo of 5 GB is not read', async () => {
    const cwd = office(article);
    const path = put(cwd, 'anh.jpg', jpeg());
    truncateSync(path, 5 * 2 ** 30);
    const done = await run(['gen', 'tinbai', '--report', 'short'], { cwd });
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('ảnh nặng 5120 MB, quá mức 20 MB');
  });

  test.each(['a.yaml/b.yaml', `${'x'.repeat(400)}.yaml`, 'lo/b.yaml', '"a\\0b.yaml"'])(
    '#72 an office file that cannot be: %s',
    async (path) => {
      const cwd = office(small.replace(/co_quan:\n( {2}.*\n)+/, `co_quan: ${path}\n`));
      symlinkSync('lo', join(cwd, 'lo'));
      const { code, stdout } = await run(['check', '--report', 'short'], { cwd });
      expect(code).toBe(1);
      expect(stdout).toMatch(/\[(?:schema\/no-office-file|yaml\/control-char)\]/);
    },
  );

  itAsRoot('#72 an office file one may not look at (root: setpriv)', () => {
    const cwd = office(small.replace(/co_quan:\n( {2}.*\n)+/, 'co_quan: kin/b.yaml\n'));
    mkdirSync(join(cwd, 'kin'), { mode: 0 });
    const { status, stdout } = dialogue(['check'], cwd, { before: withoutPrivileges });
    // The data names it, so it is a finding on its line, and stops no other file.
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(
        /lỗi\[schema\/office-unreadable\]: không có quyền đọc tệp “kin\/b\.yaml” \(EACCES\)/,
      ),
    ]);
  });
});

describe('#73 a name of 400 bytes', () => {
  const long = 'đ'.repeat(200);

  test('#73 as an input there is none', async () => {
    const { code, stderr } = await run(['check', `${long}.yaml`], { cwd: office() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('không tìm thấy tệp')]);
  });

  test('#73 as a folder for papers, or for a new file, it is told to be too long', async () => {
    const cwd = office();
    const papers = await gen(cwd, '--out', long);
    expect(papers.code).toBe(3);
    expect(papers.stderr).toContain('tên tệp hoặc tên thư mục dài quá mức của ổ đĩa (ENAMETOOLONG)');
    const started = await run(['new', `${long}.yaml`], { cwd });
    expect([started.code, started.stderr]).toEqual([
      3,
      expect.stringMatching(/quá dài \(ENAMETOOLONG\); hãy đặt tên ngắn hơn\n$/),
    ]);
    expect(namesIn(cwd)).toEqual(['a.yaml']);
  });

  test('#73 the longest name Linux has gives papers with short ones', async () => {
    const cwd = freshFolder();
    put(cwd, `${'đ'.repeat(125)}.yaml`, small);
    expect((await run(['gen', 'all', '--quiet'], { cwd })).code).toBe(0);
    expect(outputs(cwd)).toEqual(KINDS.map((kind) => `${'đ'.repeat(60)}-${kind}.docx`));
  });

  test('#73 two that are one when cut are a clash, told before anything is written', async () => {
    const cwd = freshFolder();
    for (const end of ['1', '2']) put(cwd, `${'đ'.repeat(100)}${end}.yaml`, small);
    const { code, stderr } = await run(['gen', 'all', '*.yaml'], { cwd });
    expect([code, outputs(cwd)]).toEqual([2, []]);
    expect(stderr).toContain('cùng cho ra một tệp');
  });
});

describe('#74 names that Windows refuses', () => {
  test.each([
    ['CON', '_CON'],
    ['aux.2026', '_aux.2026'],
    ['a:b?*"<>|', 'a-b------'],
    ['phường 7 . . ', 'phường 7'],
  ])('#74 %j gives papers named %j', async (name, safe) => {
    const cwd = freshFolder();
    const file = put(cwd, `${name}.yaml`, small);
    expect((await run(['gen', 'kehoach', '--quiet'], { cwd })).code).toBe(0);
    expect(file && outputs(cwd)).toEqual([`${safe}-kehoach.docx`]);
  });

  test('#74 a photo is put beside the article under a safe name, and linked by it', async () => {
    const cwd = office(`${small}tin_bai:\n  anh:\n    - tep: "anh/a:b?.jpg"\n    - tep: anh/nul.jpg\n`);
    mkdirSync(join(cwd, 'anh'));
    for (const name of ['a:b?.jpg', 'nul.jpg']) put(join(cwd, 'anh'), name, jpeg());
    expect((await gen(cwd, '--format', 'html')).code).toBe(0);
    expect(namesIn(join(cwd, 'van-ban/a-tinbai'))).toEqual(['_nul.jpg', 'a-b-.jpg']);
    const page = new TextDecoder().decode(get(join(cwd, 'van-ban/a-tinbai.html')) ?? new Uint8Array());
    for (const name of ['_nul.jpg', 'a-b-.jpg']) expect(page).toContain(`a-tinbai/${name}`);
  });

  test.each([
    [['new', 'CON.yaml'], '_CON.yaml'],
    [['new', 'hội nghị?'], '"hội nghị-.yaml"'],
    [['new', 'a:b.yaml', '--from', 'a.yaml'], 'a-b.yaml'],
    [['lint', '--fix', '-o', 'nul.docx', PLAN], '_nul.docx'],
    [['lint', '--fix', '-o', 'a<b>.docx', PLAN], 'a-b-.docx'],
  ])('#74 %j is a wrong call with a better name', async (argv, better) => {
    const cwd = office();
    await gen(cwd);
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`không dùng được trên Windows; hãy đặt tên khác, ví dụ: ${better}\n`);
    expect(namesIn(cwd)).toEqual(['a.yaml', 'van-ban']);
  });

  test('#74 a path too long for Windows is written, with a warning', async () => {
    const cwd = office();
    const { code, stderr } = await gen(cwd, '--out', `${'a'.repeat(200)}/${'b'.repeat(60)}`);
    expect(code).toBe(0);
    expect(stderr).toContain('[output/long-path]');
  });
});

test('#75 Vietnamese names with blanks, under LANG=C, without HOME, in an empty environment', () => {
  const cwd = freshFolder();
  put(cwd, 'Biên bản đối thoại số 26.yaml', small);
  const clean = { before: ['env', '-i', 'LANG=C'] };
  const { status, stdout } = dialogue(['gen', 'bienban', 'Biên bản đối thoại số 26.yaml'], cwd, clean);
  expect([status, stdout]).toEqual([0, 'van-ban/Biên bản đối thoại số 26-bienban.docx\n']);
  expect(outputs(cwd)).toEqual(['Biên bản đối thoại số 26-bienban.docx']);
});

describe('the clerk’s data, which check --fix writes', () => {
  const untidy = small.replace('Hội trường', 'Hội  trường');
  const fix = (cwd: string, files: Files = nodeFiles) =>
    run(['check', '--fix', 'a.yaml', '--report', 'short'], { cwd, files });

  itAsRoot('keeps its permissions and its owner (root: chown)', async () => {
    const cwd = office(untidy);
    chmodSync(join(cwd, 'a.yaml'), 0o640);
    chownSync(join(cwd, 'a.yaml'), 65534, 65534);
    expect((await fix(cwd)).code).toBe(0);
    const { mode, uid, gid } = statSync(join(cwd, 'a.yaml'));
    expect([get(join(cwd, 'a.yaml')), mode & 0o777, uid, gid]).toEqual([bytes(small), 0o640, 65534, 65534]);
  });

  test('is kept as somebody has just saved it', async () => {
    const cwd = office(untidy);
    const writeNew: Files['writeNew'] = (path, content, like) => {
      appendFileSync(join(cwd, 'a.yaml'), '# thêm trong Notepad\n');
      return nodeFiles.writeNew(path, content, like);
    };
    const { code, stdout, stderr } = await fix(cwd, { ...nodeFiles, writeNew });
    expect([code, get(join(cwd, 'a.yaml'))]).toEqual([3, bytes(`${untidy}# thêm trong Notepad\n`)]);
    expect(stdout).toContain('[output/overtaken]');
    expect(stderr).not.toContain('đã sửa');
    expect(namesIn(cwd)).toEqual(['a.yaml']);
  });

  test('is corrected from one reading of it', async () => {
    const cwd = office(untidy);
    let reads = 0;
    const read: Files['read'] = (path, limit) => {
      if (path.endsWith('a.yaml') && ++reads === 2) put(cwd, 'a.yaml', `# mới\n${untidy}`);
      return nodeFiles.read(path, limit);
    };
    const { code } = await fix(cwd, { ...nodeFiles, read });
    expect([code, get(join(cwd, 'a.yaml'))]).toEqual([3, bytes(`# mới\n${untidy}`)]);
  });

  test('is not reached through a link, which is told by its own name', async () => {
    const cwd = freshFolder();
    put(cwd, 'that.yaml', untidy);
    symlinkSync('that.yaml', join(cwd, 'a.yaml'));
    const { code, stdout } = await run(['check', '--fix', 'a.yaml'], { cwd });
    expect([code, get(join(cwd, 'that.yaml'))]).toEqual([3, bytes(untidy)]);
    expect(stdout).toContain('dialogue check --fix that.yaml');
    expect(lstatSync(join(cwd, 'a.yaml')).isSymbolicLink()).toBe(true);
  });

  test('is not written when it has a read-only mark', async () => {
    const cwd = office(untidy);
    chmodSync(join(cwd, 'a.yaml'), 0o444);
    const { code, stdout } = await fix(cwd);
    expect([code, get(join(cwd, 'a.yaml'))]).toEqual([3, bytes(untidy)]);
    expect(stdout).toContain('[output/locked]');
  });
});

describe('a new file never replaces one that comes in between', () => {
  /** Somebody saves a file at that path just before ours gets its name. */
  function overtaken(path: string): Files {
    const link: Files['link'] = (from, to) => {
      if (to === path) writeFileSync(path, 'của người khác');
      nodeFiles.link(from, to);
    };
    return { ...nodeFiles, link };
  }

  test.each([
    ['new', ['new', 'b.yaml'], 'b.yaml', 2],
    ['lint --fix', ['lint', '--fix', '-o', 'b.docx', PLAN], 'b.docx', 3],
    ['gen', ['gen', 'kehoach', 'a.yaml', '--out', 'ra'], 'ra/a-kehoach.docx', 3],
  ])('%s', async (_, argv, name, code) => {
    const cwd = office();
    await gen(cwd);
    const done = await run(argv, { cwd, files: overtaken(join(cwd, name)) });
    expect([done.code, get(join(cwd, name))]).toEqual([code, bytes('của người khác')]);
  });
});

describe('npm run faults', () => {
  itAsRoot('finds losses where a naive writer is at work (root, strace)', { timeout: 180_000 }, () => {
    const naive = execFileSync(process.execPath, ['test/faults/run.js', '--self-test'], { encoding: 'utf8' });
    const lost = naive.match(/^(?:errors|kills|disk|chance|writers|windows) +[1-9]\d* +[1-9]\d* /gm);
    expect(lost ?? []).toHaveLength(6);
  });

  test.each([
    ['', 0],
    ['1', 1],
  ])('tells what it leaves out; where all must run (“%s”) that is a failure', (required, code) => {
    const env = { ...process.env, PATH: '/không/có', REQUIRE_RENDERERS: required };
    const args = ['test/faults/run.js', '--only', 'errors'];
    const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect([status, stdout]).toEqual([
      code,
      expect.stringMatching(/^errors +left out, there is no strace here: /m),
    ]);
  });
});
