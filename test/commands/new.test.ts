import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starters } from '../../src/starter/names.ts';
import { freshFolder, run } from '../helpers/run.ts';

function text(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('dialogue new', () => {
  it('writes hoi-nghi.yaml, says where on stdout and what to do next on stderr', async () => {
    const cwd = freshFolder();
    expect(await run(['new'], { cwd })).toEqual({
      code: 0,
      stdout: 'hoi-nghi.yaml\n',
      stderr: `đã tạo tệp theo mẫu “phuong”
tiếp theo:
  1. mở tệp bằng Notepad, điền vào chỗ trống sau dấu hai chấm, lưu lại (mã hóa UTF-8)
  2. kiểm tra:    dialogue check hoi-nghi.yaml
  3. ra văn bản:  dialogue gen all hoi-nghi.yaml
`,
    });
    expect(text(cwd, 'hoi-nghi.yaml')).toContain('HỘI NGHỊ ĐỐI THOẠI CỦA PHƯỜNG');
  });

  it.each([
    ['xa', 'HỘI NGHỊ ĐỐI THOẠI CỦA XÃ'],
    ['Xã', 'HỘI NGHỊ ĐỐI THOẠI CỦA XÃ'],
    ['CHUYÊN ĐỀ', 'THEO CHUYÊN ĐỀ'],
    ['tối thiểu', 'Tệp ngắn nhất'],
  ])('knows the starter “%s”', async (word, title) => {
    const cwd = freshFolder();
    expect(await run(['new', 'a.yaml', '--mau', word, '--quiet'], { cwd })).toEqual({
      code: 0,
      stdout: 'a.yaml\n',
      stderr: '',
    });
    expect(text(cwd, 'a.yaml')).toContain(title);
  });

  it('names the starters there are, and the nearest, for a word that is none', async () => {
    const { code, stderr } = await run(['new', '--mau', 'phuog'], { cwd: freshFolder() });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'lỗi: không có mẫu “phuog”; ý bạn là “phuong”? các mẫu: phuong, xa, chuyen-de, toi-thieu\n',
    );
  });

  it('never replaces a file', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'hoi-nghi.yaml'), 'của tôi');
    const { code, stdout, stderr } = await run(['new'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'lỗi: “hoi-nghi.yaml” đã có, không ghi đè; hãy mở tệp ấy mà điền tiếp, hoặc chọn tên khác, ví dụ: dialogue new hoi-nghi-2.yaml\n',
    );
    expect(text(cwd, 'hoi-nghi.yaml')).toBe('của tôi');
  });

  it('knows a file again whose name is stored with decomposed letters', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'hội nghị.yaml'.normalize('NFD')), 'của tôi');
    const { code, stderr } = await run(['new', 'hội nghị.yaml'.normalize('NFC')], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('dialogue new "hội nghị-2.yaml"');
    expect(readdirSync(cwd)).toHaveLength(1);
  });

  it('adds the extension, and makes the folder', async () => {
    const cwd = freshFolder();
    expect((await run(['new', String.raw`2027\doi-thoai`, '--quiet'], { cwd })).stdout).toBe(
      '2027/doi-thoai.yaml\n',
    );
    expect(existsSync(join(cwd, '2027/doi-thoai.yaml'))).toBe(true);
  });

  it.each(['ke-hoach.docx', 'hoi-nghi.', '.'])('refuses the name %s', async (name) => {
    const cwd = freshFolder();
    const { code, stderr } = await run(['new', name], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('tên tệp phải có đuôi .yaml');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('writes the line ends of Windows on Windows', async () => {
    const cwd = freshFolder();
    await run(['new', '--quiet'], { cwd, platform: 'win32' });
    expect(text(cwd, 'hoi-nghi.yaml').match(/(?<!\r)\n/)).toBeNull();
    expect((await run(['check'], { cwd })).code).toBe(0);
  });

  it('says so when the disk refuses', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, '2027'), '');
    const { code, stderr } = await run(['new', '2027/a.yaml'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^lỗi: không ghi được “2027\/a\.yaml”: .+; hãy chọn thư mục khác, ví dụ trong Documents\n$/,
    );
  });

  it('speaks English when asked', async () => {
    const { stderr } = await run(['new', '--lang', 'en'], { cwd: freshFolder() });
    expect(stderr).toContain('written from the starter “phuong”\nnext:\n');
  });
});

describe('the line for editors', () => {
  const schemaOf = (folder: string, name: string) =>
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(text(folder, name))?.[1];

  it('gives the address on this machine when the program is installed elsewhere', async () => {
    const cwd = freshFolder();
    await run(['new', '--quiet'], { cwd });
    expect(schemaOf(cwd, 'hoi-nghi.yaml')).toBe(`file://${resolve('src/schema/dialogue.schema.json')}`);
  });

  it('is left out when the schema lies inside an executable, where no editor can read it', async () => {
    const cwd = freshFolder();
    const made = async (name: string, packageOnDisk: boolean, ...args: string[]) => {
      await run(['new', name, '--quiet', ...args], { cwd, packageOnDisk });
      return text(cwd, name);
    };
    const without = /^# yaml-language-server: .+\n#\n/;
    expect((await made('a.yaml', true)).replace(without, '')).toBe(await made('b.yaml', false));
    const from = ['--from', 'a.yaml'];
    const [c, d] = [await made('c.yaml', true, ...from), await made('d.yaml', false, ...from)];
    expect([c.replace(without, ''), d]).toEqual([d, expect.stringMatching(/^# Tạo từ a\.yaml/)]);
  });

  it('gives the way when the program is installed in the same project', async () => {
    const cwd = freshFolder();
    const packageRoot = join(cwd, 'node_modules/@doi-thoai/cli');
    for (const part of ['package.json', 'templates', 'src/schema'])
      cpSync(part, join(packageRoot, part), { recursive: true });
    await run(['new', '2027/a.yaml', '--quiet'], { cwd, packageRoot });
    expect(schemaOf(cwd, '2027/a.yaml')).toBe(
      '../node_modules/@doi-thoai/cli/src/schema/dialogue.schema.json',
    );
  });

  it('gives the address, without a blank, when there is a blank on the way', async () => {
    const cwd = join(freshFolder(), 'Hoi nghi');
    const packageRoot = join(cwd, 'chuong trinh');
    for (const part of ['package.json', 'templates', 'src/schema'])
      cpSync(part, join(packageRoot, part), { recursive: true });
    await run(['new', '--quiet'], { cwd, packageRoot });
    expect(schemaOf(cwd, 'hoi-nghi.yaml')).toMatch(
      /^file:\/\/\S+Hoi%20nghi\/chuong%20trinh\/src\/schema\/dialogue\.schema\.json$/,
    );
  });
});

describe.each(starters)('the starter %s', (mau) => {
  it('has no error and no warning as written', async () => {
    const cwd = freshFolder();
    await run(['new', '--mau', mau, '--quiet'], { cwd });
    const { code, stdout } = await run(['check', '--strict', '--report', 'json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { code: string; severity: string }[] };
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(code).toBe(0);
    expect(findings.map((f) => f.code)).toContain('thieu/thanh_phan.chu_tri');
  });

  it('gives four papers with placeholders, and none that is final', async () => {
    const cwd = freshFolder();
    await run(['new', '--mau', mau, '--quiet'], { cwd });
    const { code, stdout } = await run(['gen', 'all'], { cwd });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      ...['kehoach', 'bienban', 'thongbao', 'tinbai'].map((kind) => `van-ban/hoi-nghi-${kind}.docx`),
      '',
    ]);
    expect((await run(['gen', 'all', '--final', '--out', 'ky'], { cwd })).code).toBe(1);
    expect(existsSync(join(cwd, 'ky'))).toBe(false);
  });

  it('has samples that are right once their # is taken away', async () => {
    const cwd = freshFolder();
    await run(['new', '--mau', mau, '--quiet'], { cwd });
    const lines = text(cwd, 'hoi-nghi.yaml').split('\n');
    const first = lines.findIndex((line) => /^\w/.test(line));
    const sample = /^(\s*)# (- .*| {2,}.*|[a-z_]+:.*)$/;
    const open = lines.map((line, i) => (i < first ? line : line.replace(sample, '$1$2')));
    expect(open).not.toEqual(lines);
    writeFileSync(join(cwd, 'hoi-nghi.yaml'), open.join('\n'));
    const { stdout } = await run(['check', '--report', 'json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { severity: string }[] };
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('dialogue new --templates', () => {
  it('copies templates and sentences into mau, and what is there stays', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, 'mau/cau/chung'), { recursive: true });
    writeFileSync(join(cwd, 'mau/cau/chung/nguoi.hbs'), 'của tôi');
    const { code, stdout, stderr } = await run(['new', '--templates'], { cwd });
    const paths = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(paths).toContain('mau/kehoach/nd30.docx');
    expect(paths).toContain('mau/kehoach/template.yaml');
    expect(paths).toContain('mau/cau/ke_hoach/muc_dich.hbs');
    expect(paths).not.toContain('mau/cau/chung/nguoi.hbs');
    expect(paths.filter((path) => path.includes('khoi-dau'))).toEqual([]);
    expect(stderr).toContain(
      'đã chép bộ mẫu vào mau; giữ nguyên 1 tệp đã có; đặt thư mục mau cạnh tệp YAML là được dùng\n',
    );
    expect(text(cwd, 'mau/cau/chung/nguoi.hbs')).toBe('của tôi');
    expect(readFileSync(join(cwd, 'mau/tinbai/tinbai.docx'))).toEqual(
      readFileSync('templates/tinbai/tinbai.docx'),
    );
  });

  it('takes a folder, and says how to use it', async () => {
    const cwd = freshFolder();
    const { code, stderr } = await run(['new', '--templates', 'mau cua phuong'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('dùng bằng: dialogue gen all --templates "mau cua phuong"\n');
  });

  it('leaves the papers as they were', async () => {
    const cwd = freshFolder();
    cpSync('examples/xa-mau-toi-thieu.yaml', join(cwd, 'a.yaml'));
    await run(['gen', 'kehoach', '--quiet'], { cwd });
    await run(['new', '--templates', '--quiet'], { cwd });
    expect((await run(['gen', 'kehoach', '--check', '--quiet'], { cwd })).code).toBe(0);
  });

  it('lets a changed sentence into the papers', async () => {
    const cwd = freshFolder();
    cpSync('examples/xa-mau-toi-thieu.yaml', join(cwd, 'a.yaml'));
    await run(['gen', 'kehoach', '--quiet'], { cwd });
    await run(['new', '--templates', '--quiet'], { cwd });
    writeFileSync(join(cwd, 'mau/cau/ke_hoach/yeu_cau.hbs'), 'Tiết kiệm.\n');
    expect((await run(['gen', 'kehoach', '--check', '--quiet'], { cwd })).code).toBe(1);
  });

  it('refuses a file for a folder, and --from beside it', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'mau'), '');
    const { code, stderr } = await run(['new', '--templates'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'lỗi: “mau” là một tệp, không phải thư mục; hãy chọn tên thư mục khác\n',
    ]);
    expect((await run(['new', '--templates', '--from', 'a.yaml'], { cwd })).code).toBe(2);
  });
});
