import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { Files } from '../../src/io.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { docxText } from '../helpers/docx-text.ts';
import { freshFolder, get, ioIn, namesIn, put } from '../helpers/folder.ts';
import { asWordSaves } from '../helpers/resave.ts';
import { run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const full = readFileSync('examples/phuong-mau-2026.yaml', 'utf8')
  .replace(
    /^co_quan: co-quan\/.*$/m,
    () =>
      `co_quan:\n${readFileSync('examples/co-quan/phuong-mau.yaml', 'utf8').replace(/^#.*$/gm, '').replace(/^/gm, '  ')}`,
  )
  .replace(/^ {4}- tep: .*\n( +)chu_thich/gm, '    - chu_thich');

/** A fresh folder with one YAML in it. */
function office(name = 'hoi-nghi.yaml', text = small): string {
  const folder = freshFolder();
  put(folder, name, text);
  return folder;
}

const outputs = (folder: string): string[] =>
  existsSync(join(folder, 'van-ban')) ? namesIn(join(folder, 'van-ban')) : [];

describe('what is written', () => {
  test('all four kinds under van-ban, paths on stdout, words on stderr', async () => {
    const folder = office();
    const done = await run(['gen', 'all'], { cwd: folder });
    const names = ['kehoach', 'bienban', 'thongbao', 'tinbai'].map((kind) => `van-ban/hoi-nghi-${kind}.docx`);
    expect([done.code, done.stdout]).toEqual([0, `${names.join('\n')}\n`]);
    expect(done.stderr).toContain('4 tạo mới');
    expect(outputs(folder)).toHaveLength(4);
  });

  test('kinds match without accents and case; the file may come first', async () => {
    const folder = office();
    const done = await run(['gen', 'hoi-nghi.yaml', 'Kế-hoạch', 'tin_bai'], { cwd: folder });
    expect(done.code).toBe(0);
    expect(outputs(folder)).toEqual(['hoi-nghi-kehoach.docx', 'hoi-nghi-tinbai.docx']);
  });

  test('khong_lam is left out of all, and written when named', async () => {
    const folder = office('a.yaml', `${small}khong_lam:\n  - Tin bài\n  - bien_ban\n`);
    await run(['gen'], { cwd: folder });
    expect(outputs(folder)).toEqual(['a-kehoach.docx', 'a-thongbao.docx']);
    await run(['gen', 'bienban'], { cwd: folder });
    expect(outputs(folder)).toContain('a-bienban.docx');
  });

  test('a plan for the year without a session is a plan only', async () => {
    const folder = office('nam.yaml', readFileSync('test/fixtures/shapes/ke-hoach-nam.yaml', 'utf8'));
    await run(['gen', 'all'], { cwd: folder });
    expect(outputs(folder)).toEqual(['nam-kehoach.docx']);
  });

  test('a second run changes nothing, a changed YAML changes its papers', async () => {
    const folder = office();
    await run(['gen', 'kehoach', 'thongbao'], { cwd: folder });
    const again = await run(['gen', 'kehoach', 'thongbao', '--json'], { cwd: folder });
    expect(JSON.parse(again.stdout).files.map((f: { status: string }) => f.status)).toEqual(['same', 'same']);
    put(folder, 'hoi-nghi.yaml', small.replace('8h00', '9h15'));
    const changed = await run(['gen', 'kehoach', 'thongbao', '--json'], { cwd: folder });
    expect(JSON.parse(changed.stdout).files.map((f: { status: string }) => f.status)).toEqual([
      'changed',
      'same',
    ]);
  });

  test('--out knows the folder of the YAML', async () => {
    const folder = freshFolder();
    const file = put(freshFolder(), 'x.yaml', small);
    const done = await run(['gen', 'kehoach', file, '--out', '{dir}/ra'], { cwd: folder });
    expect(done.code).toBe(0);
    expect(existsSync(join(file, '..', 'ra', 'x-kehoach.docx'))).toBe(true);
  });

  test('two inputs that would write one file are refused before anything is written', async () => {
    const folder = office('a.yaml');
    const other = put(freshFolder(), 'A.yaml', small);
    const done = await run(['gen', 'kehoach', 'a.yaml', other], { cwd: folder });
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/a\.yaml.*A\.yaml/s);
    expect(outputs(folder)).toEqual([]);
  });
});

describe('nothing is written while anything is wrong', () => {
  test('an error in the data stops that YAML, not the others', async () => {
    const folder = office('tot.yaml');
    put(folder, 'sai.yaml', small.replace('11/12/2026', '31/11/2026'));
    const done = await run(['gen', 'all', 'sai.yaml', 'tot.yaml'], { cwd: folder });
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('sai.yaml:11:13');
    expect(done.stderr).toMatch(/^văn bản: 4 tạo mới; không ghi gì cho sai\.yaml; 1 lỗi\b.*\n$/m);
    expect(outputs(folder).every((name) => name.startsWith('tot-'))).toBe(true);
    expect(outputs(folder)).toHaveLength(4);
  });

  test('--final refuses a paper with a gap and names each with the line where it belongs', async () => {
    const folder = office();
    const done = await run(['gen', 'bienban', '--final', '--report', 'short'], { cwd: folder });
    expect([done.code, done.stdout, outputs(folder)]).toEqual([1, '', []]);
    expect(done.stderr).toMatch(/hoi-nghi\.yaml:16:1: lỗi: còn thiếu thư ký .*\[thieu\/thanh_phan\.thu_ky\]/);
    expect(done.stderr).toMatch(/hoi-nghi\.yaml:11:7: lỗi: còn thiếu giờ kết thúc/);
    const gaps = docxText(await minutes(folder)).match(/\[cần bổ sung: [^\]]+\]/g) ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of new Set(gaps)) expect(done.stderr).toContain(gap.slice('[cần bổ sung: '.length, -1));
  });

  test('--final accepts a complete paper, its number and date still blank', async () => {
    const folder = office('p.yaml', full.replace(/^ {2}so: .*\n/gm, '').replace(/^( {2})ngay: .*\n/gm, ''));
    const done = await run(['gen', 'kehoach', 'bienban', 'thongbao', 'tinbai', '--final'], { cwd: folder });
    expect([done.code, done.stderr]).toEqual([0, expect.not.stringContaining('lỗi')]);
    const plan = docxText(get(join(folder, 'van-ban/p-kehoach.docx')) ?? new Uint8Array());
    expect(plan).toContain('Số \u2003\u2003\u2003-KH/ĐU');
    expect(plan).toMatch(/ngày\u2003\u2003\u2003tháng\u2003\u2003\u2003năm 2026/);
  });

  async function minutes(folder: string): Promise<Uint8Array> {
    await run(['gen', 'bienban'], { cwd: folder });
    return get(join(folder, 'van-ban/hoi-nghi-bienban.docx')) ?? new Uint8Array();
  }
});

describe('looking before writing', () => {
  test('--dry-run tells what would be new and writes nothing', async () => {
    const folder = office();
    const done = await run(['gen', 'all', '--dry-run'], { cwd: folder });
    expect([done.code, outputs(folder)]).toEqual([0, []]);
    expect(done.stderr).toContain('4 tạo mới (chưa ghi gì)');
  });

  test('--check is 1 until the papers on disk are those of the YAML', async () => {
    const folder = office();
    const check = async () => {
      const { code, stderr } = await run(['gen', 'all', '--check'], { cwd: folder });
      return [code, stderr.split('\n').at(-2)?.replace(/; .*/, '')];
    };
    expect(await check()).toEqual([1, 'văn bản: 4 chưa có (chỉ so, không ghi)']);
    await run(['gen', 'all'], { cwd: folder });
    expect(await check()).toEqual([0, 'văn bản: 4 đúng (chỉ so, không ghi)']);
    put(folder, 'hoi-nghi.yaml', small.replace('8h00', '9h15'));
    expect(await check()).toEqual([
      1,
      expect.stringMatching(/^văn bản: \d khác kết quả mới, \d đúng \(chỉ so, không ghi\)$/),
    ]);
  });

  test('--json is the contract’s object and nothing else', async () => {
    const folder = office();
    const done = await run(['gen', 'kehoach', '--json'], { cwd: folder });
    const json = JSON.parse(done.stdout);
    expect(Object.keys(json)).toEqual(['formatVersion', 'findings', 'files']);
    expect(json.files).toEqual([
      {
        kind: 'kehoach',
        path: 'van-ban/hoi-nghi-kehoach.docx',
        status: 'new',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });
});

describe('a paper changed by hand', () => {
  async function edited(): Promise<{ folder: string; path: string; bytes: Uint8Array }> {
    const folder = office();
    await run(['gen', 'kehoach', 'thongbao'], { cwd: folder });
    const path = join(folder, 'van-ban/hoi-nghi-kehoach.docx');
    const bytes = withPart(get(path) ?? new Uint8Array(), 'word/document.xml', (xml) =>
      xml.replace('Chủ trì', 'Chủ toạ'),
    );
    put(join(folder, 'van-ban'), 'hoi-nghi-kehoach.docx', bytes);
    put(folder, 'hoi-nghi.yaml', small.replace('8h00', '9h15'));
    return { folder, path, bytes };
  }

  test('is never overwritten: exit 3, its siblings still written', async () => {
    const { folder, path, bytes } = await edited();
    const done = await run(['gen', 'kehoach', 'bienban', '--json'], { cwd: folder });
    expect(done.code).toBe(3);
    expect(JSON.parse(done.stdout).files.map((f: { status: string }) => f.status)).toEqual(['kept', 'new']);
    expect(get(path)).toEqual(bytes);
  });

  test('--beside writes the new one beside it, again when the data change, and not over an edit of that one', async () => {
    const { folder, path, bytes } = await edited();
    const beside = join(folder, 'van-ban/hoi-nghi-kehoach.moi.docx');
    const again = async (...options: string[]) => {
      const { code, stdout } = await run(['gen', 'kehoach', '--beside', '--json', ...options], {
        cwd: folder,
      });
      const { files, findings } = JSON.parse(stdout);
      return [
        code,
        files[0].path,
        files[0].status,
        findings.find((f: Finding) => f.code.startsWith('output/')).code,
      ];
    };
    const name = 'van-ban/hoi-nghi-kehoach.moi.docx';
    expect(await again('--dry-run')).toEqual([0, name, 'new', 'output/beside']);
    expect(outputs(folder)).toEqual(['hoi-nghi-kehoach.docx', 'hoi-nghi-thongbao.docx']);
    expect(await again()).toEqual([0, name, 'new', 'output/beside']);
    expect(await again()).toEqual([0, name, 'same', 'output/beside']);
    put(folder, 'hoi-nghi.yaml', small.replace('8h00', '10h00'));
    expect(await again()).toEqual([0, name, 'changed', 'output/beside']);
    const own = retouched(get(beside), 'Chủ trì', 'Người chủ trì');
    put(join(folder, 'van-ban'), 'hoi-nghi-kehoach.moi.docx', own);
    expect(await again()).toEqual([3, name, 'kept', 'output/edited']);
    expect([get(path), get(beside)]).toEqual([bytes, own]);
  });

  test('--force keeps every edited version under a name of its own', async () => {
    const { folder, path, bytes } = await edited();
    const force = async (...options: string[]) =>
      (await run(['gen', 'kehoach', '--force', '--quiet', ...options], { cwd: folder })).code;
    expect([await force('--dry-run'), get(path)]).toEqual([0, bytes]);
    expect(outputs(folder).filter((name) => name.includes('.bak'))).toEqual([]);
    const versions = [bytes];
    expect(await force()).toBe(0);
    for (const words of ['lần hai', 'lần ba']) {
      versions.push(retouched(get(path), 'Chủ trì', words));
      put(join(folder, 'van-ban'), 'hoi-nghi-kehoach.docx', versions.at(-1) ?? '');
      expect(await force()).toBe(0);
    }
    // Nothing was edited any more: no copy.
    expect(await force()).toBe(0);
    const copies = outputs(folder).filter((name) => name.includes('.bak'));
    expect(copies).toEqual([
      'hoi-nghi-kehoach.2026-11-21.2.bak.docx',
      'hoi-nghi-kehoach.2026-11-21.3.bak.docx',
      'hoi-nghi-kehoach.2026-11-21.bak.docx',
    ]);
    const [second, third, first] = copies.map((name) => get(join(folder, 'van-ban', name)));
    expect([first, second, third]).toEqual(versions);
  });

  test('--check finds it and touches nothing', async () => {
    const { folder, path, bytes } = await edited();
    const before = outputs(folder);
    const done = await run(['gen', 'kehoach', 'thongbao', '--check', '--json'], { cwd: folder });
    expect(done.code).toBe(3);
    expect(JSON.parse(done.stdout).files.map((f: { status: string }) => f.status)).toEqual(['kept', 'same']);
    expect([outputs(folder), get(path)]).toEqual([before, bytes]);
  });

  test('saved again by Word, not a word changed: kept, told apart, and let go with --force', async () => {
    const folder = office();
    await run(['gen', 'kehoach', 'thongbao'], { cwd: folder });
    const path = join(folder, 'van-ban/hoi-nghi-kehoach.docx');
    const bytes = asWordSaves(get(path) ?? new Uint8Array());
    put(join(folder, 'van-ban'), 'hoi-nghi-kehoach.docx', bytes);
    put(folder, 'hoi-nghi.yaml', small.replace('8h00', '9h15'));
    const done = await run(['gen', 'kehoach', 'bienban', '--report', 'short'], { cwd: folder });
    expect([done.code, done.stdout]).toEqual([3, 'van-ban/hoi-nghi-bienban.docx\n']);
    expect(done.stderr).toMatch(
      /hoi-nghi-kehoach\.docx: lỗi: .*lưu lại bằng Word hoặc LibreOffice.*\[output\/resaved\]/,
    );
    expect(get(path)).toEqual(bytes);
    expect((await run(['gen', 'kehoach', '--force', '--quiet'], { cwd: folder })).code).toBe(0);
    expect(get(join(folder, 'van-ban/hoi-nghi-kehoach.2026-11-21.bak.docx'))).toEqual(bytes);
  });

  test('only packed another way, it is no edit: --check rests on what the parts hold', async () => {
    const folder = office();
    await run(['gen', 'kehoach'], { cwd: folder });
    const path = join(folder, 'van-ban/hoi-nghi-kehoach.docx');
    const written = get(path);
    const repacked = retouched(written, '', '');
    expect(repacked).not.toEqual(written);
    put(join(folder, 'van-ban'), 'hoi-nghi-kehoach.docx', repacked);
    expect((await run(['gen', 'kehoach', '--check'], { cwd: folder })).code).toBe(0);
  });

  function retouched(bytes: Uint8Array | null, from: string, to: string): Uint8Array {
    return withPart(bytes ?? new Uint8Array(), 'word/document.xml', (xml) => xml.replace(from, to));
  }
});

describe('the wrong call says what to do', () => {
  test.each<[string[], RegExp]>([
    [['gen', 'kehoch'], /ý bạn là “kehoach”/],
    [['gen', 'khong-co.yaml'], /không tìm thấy tệp “khong-co\.yaml”/],
    [['gen', '.'], /“\.” là một thư mục.*hoi-nghi\.yaml/],
    [['gen', '*.yml'], /không có tệp nào khớp/],
    [['gen', 'kehoach', '--format', 'doc'], /docx, pdf, html, md/],
    [['gen', 'kehoach', '--format', 'html'], /tin\s?bài|tinbai/],
    [['gen', '--finall'], /--final/],
    [['gen', '--report', 'xml'], /pretty, short, json/],
    [['gen', '--today', 'mai'], /--today 27\/4\/2026/],
    [['gen', '--out', ''], /--out van-ban/],
    [['gen', '--force', '--beside'], /chỉ dùng một trong hai/],
  ])('%j', async (argv, message) => {
    const done = await run(argv, { cwd: office() });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(message);
  });

  test('an office file is no conference', async () => {
    const folder = office('co-quan.yaml', 'loai: xa\nten: Mẫu\ntinh: tỉnh Mẫu\n');
    const done = await run(['gen', 'all', 'co-quan.yaml'], { cwd: folder });
    expect([done.code, done.stdout, outputs(folder)]).toEqual([1, '', []]);
    expect(done.stderr).toMatch(/đây là tệp cơ quan dùng chung.*ghi tên tệp hội nghị/s);
  });

  test('no YAML here, or several', async () => {
    expect((await run(['gen'], { cwd: freshFolder() })).stderr).toContain('dialogue new');
    const two = office('a.yaml');
    put(two, 'b.yaml', small);
    expect((await run(['gen'], { cwd: two })).stderr).toContain('a.yaml, b.yaml');
  });

  test('English on request', async () => {
    const done = await run(['gen', 'kehoch', '--lang', 'en'], { cwd: office() });
    expect(done.stderr).toContain('did you mean “kehoach”');
  });

  test('a photo that is not there, or outside, is named on its line', async () => {
    const folder = office(
      'a.yaml',
      `${small}tin_bai:\n  anh:\n    - tep: khong-co.jpg\n    - tep: ../../x.jpg\n`,
    );
    const done = await run(['gen', 'tinbai', '--report', 'short'], { cwd: folder });
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/a\.yaml:22:12: lỗi: không tìm thấy ảnh/);
    expect(done.stderr).toMatch(/a\.yaml:23:12: lỗi: ảnh .* nằm ngoài thư mục/);
    expect(done.stderr.match(/: lỗi: /g)).toHaveLength(2);
  });

  test('a photo the machine will not give is named on its line', async () => {
    const folder = office('a.yaml', `${small}tin_bai:\n  anh:\n    - tep: anh.jpg\n`);
    put(folder, 'anh.jpg', 'x');
    const io = ioIn(folder);
    const read: Files['read'] = (path) => {
      if (path.endsWith('anh.jpg')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return io.files.read(path);
    };
    const done = await run(['gen', 'tinbai', '--report', 'short'], {
      cwd: folder,
      files: { ...io.files, read },
    });
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/a\.yaml:22:12: lỗi: máy không cho đọc ảnh “anh\.jpg” \(EACCES\)/);
  });

  test('the office file must lie under the root', async () => {
    const folder = freshFolder();
    put(folder, 'co-quan.yaml', 'loai: xa\nten: Mẫu\n');
    const inner = join(folder, 'sub');
    symlinkSync(resolve('examples'), join(folder, 'link'));
    const yaml = small.replace(/co_quan:\n( {2}.*\n)+/, 'co_quan: ../co-quan.yaml\n');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(inner);
    put(inner, 'a.yaml', yaml);
    const refused = await run(['gen', 'kehoach', 'a.yaml'], { cwd: inner });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--root ..')]);
    expect((await run(['gen', 'kehoach', 'a.yaml', '--root', '..'], { cwd: inner })).code).toBe(0);
    rmSync(join(folder, 'link'));
  });
});
