import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, run } from '../helpers/run.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

/** A folder with the examples in it. */
function folderOfExamples(): string {
  const cwd = freshFolder();
  cpSync('examples', cwd, { recursive: true });
  return cwd;
}

interface Report {
  findings: { code: string; severity: string; message: string }[];
}

async function wrongIn(cwd: string, file: string): Promise<Report['findings']> {
  const { stdout } = await run(['check', file, '--report', 'json'], { cwd });
  const { findings } = JSON.parse(stdout) as Report;
  return findings.filter(({ severity }) => severity !== 'info');
}

/** What was wrong with a basis that holds over the years is told of the new file too. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'phuong-7-2023.yaml': ['dulieu/basis-other-place'],
};

describe('dialogue new --from', () => {
  it.each(examples)('makes a file without faults of its own out of %s', async (name) => {
    const cwd = folderOfExamples();
    const made = await run(['new', 'nam-sau/hoi-nghi.yaml', '--from', name], { cwd });
    expect([made.code, made.stdout]).toEqual([0, 'nam-sau/hoi-nghi.yaml\n']);
    const wrong = (await wrongIn(cwd, 'nam-sau/hoi-nghi.yaml')).map(({ code }) => code);
    expect(wrong).toEqual(CARRIED[name] ?? []);
    expect((await run(['gen', 'all', 'nam-sau/hoi-nghi.yaml'], { cwd })).code).toBe(0);
  });

  it('writes a file one can read', async () => {
    const cwd = freshFolder();
    writeFileSync(
      join(cwd, '2026.yaml'),
      `co_quan: {loai: xa, ten: Mẫu, tinh: tỉnh Mẫu}
hoi_nghi:
  Tên: Hội nghị đối thoại năm 2026
  Bên lãnh đạo: [Chính quyền]
  phien: [{ngay: 10/7/2026, dia_diem: "Hội trường: tầng 2"}]
thanh_phan:
  chu_tri: [{ho_ten: Nguyễn Văn A, chuc_vu: Chủ tịch Ủy ban nhân dân xã}]
y_kien:
  - {noi_dung: Đề nghị sửa đường., tra_loi: Có.}
`,
    );
    await run(['new', '2027.yaml', '--from', '2026.yaml'], { cwd });
    await expect(
      readFileSync(join(cwd, '2027.yaml'), 'utf8').replace(/file:\/\/\S+/, 'file:///…'),
    ).toMatchFileSnapshot('../fixtures/new/2027.yaml');
  });

  it('shows a sample of an opinion that is right as it stands', async () => {
    const cwd = folderOfExamples();
    await run(['new', '--from', 'gia-thuy-2019.yaml', '--quiet'], { cwd });
    const text = readFileSync(join(cwd, 'hoi-nghi.yaml'), 'utf8');
    const sample = (text.match(/^# {3}.*$/gm) ?? []).map((line) => line.slice(2));
    expect(sample[0]).toMatch(/^ {2}- nguoi_neu: /);
    writeFileSync(join(cwd, 'hoi-nghi.yaml'), text.replace(/^y_kien:$/m, ['y_kien:', ...sample].join('\n')));
    expect(await wrongIn(cwd, 'hoi-nghi.yaml')).toEqual([]);
  });

  it('leads to the shared office from the new folder', async () => {
    const cwd = folderOfExamples();
    await run(['new', 'nam-sau/hoi-nghi.yaml', '--from', 'phuong-mau-2026.yaml', '--quiet'], { cwd });
    expect(readFileSync(join(cwd, 'nam-sau/hoi-nghi.yaml'), 'utf8')).toContain(
      '\nco_quan: ../co-quan/phuong-mau.yaml\n',
    );
  });

  it('tells what was left out, what is still of last year, and what is not known', async () => {
    const cwd = folderOfExamples();
    const { stderr } = await run(['new', '--from', 'phuong-mau-2026.yaml'], { cwd });
    expect(stderr).toContain('đã tạo tệp mới từ phuong-mau-2026.yaml\n');
    expect(stderr).toMatch(
      /ky_truoc: 14 kiến nghị năm trước; \d+ kiến nghị chưa rõ tình trạng, hãy điền tinh_trang/,
    );
    expect(stderr).toMatch(/đã bỏ căn cứ chỉ dùng cho năm trước:\n {2}- Kế hoạch 18-KH\/ĐU/);
    const line = Number(
      /còn nhắc năm 2026 hoặc 2025, hãy xem lại:\n(?: {2}dòng .*\n)* {2}dòng (\d+): ke_hoach\.kinh_phi\n/.exec(
        stderr,
      )?.[1],
    );
    expect(readFileSync(join(cwd, 'hoi-nghi.yaml'), 'utf8').split('\n')[line - 1]).toContain(
      'kinh_phi: Kinh phí tổ chức hội nghị',
    );
  });

  it('brings a conference to the next, which then tells its outcome', async () => {
    const cwd = folderOfExamples();
    await run(['new', 'a.yaml', '--from', 'phuong-mau-2026.yaml', '--quiet'], { cwd });
    await run(['new', 'b.yaml', '--from', 'a.yaml', '--quiet'], { cwd });
    const text = readFileSync(join(cwd, 'b.yaml'), 'utf8');
    expect(text).toMatch(/\n {2}nam: 2028 /);
    expect(text).not.toContain('mái chợ Mẫu');
    expect(await wrongIn(cwd, 'b.yaml')).toEqual([]);
  });

  it('writes nothing when last year’s file cannot be read', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, '2026.yaml'), 'hoi_nghi:\n\tnam: 2026\n');
    const { code, stdout, stderr } = await run(['new', '--from', '2026.yaml'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/lỗi\[yaml\/.*2026\.yaml:2:1/s);
    expect(existsSync(join(cwd, 'hoi-nghi.yaml'))).toBe(false);
  });

  it('tells what is wrong in last year’s file, and takes over the rest', async () => {
    const cwd = freshFolder();
    writeFileSync(
      join(cwd, '2026.yaml'),
      'hoi_nghi:\n  nam: 2026\n  phien: [{ngay: 31/2/2026}]\nchu_tich: A\n',
    );
    const { code, stdout, stderr } = await run(['new', '--from', '2026.yaml'], { cwd });
    expect([code, stdout]).toEqual([1, 'hoi-nghi.yaml\n']);
    expect(stderr).toContain('lỗi[dulieu/impossible-date]');
    expect(stderr).toContain('lỗi[schema/unknown-key]');
    expect(await wrongIn(cwd, 'hoi-nghi.yaml')).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'khong-co.yaml', 'không tìm thấy tệp “khong-co.yaml”'],
    ['a shared office file', 'co-quan/phuong-mau.yaml', 'không mô tả hội nghị nào'],
  ])('refuses %s', async (_, from, message) => {
    const cwd = folderOfExamples();
    const { code, stderr } = await run(['new', '--from', from], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('never replaces a file', async () => {
    const cwd = folderOfExamples();
    writeFileSync(join(cwd, 'hoi-nghi.yaml'), 'của tôi');
    expect((await run(['new', '--from', 'gia-thuy-2019.yaml'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'hoi-nghi.yaml'), 'utf8')).toBe('của tôi');
  });
});
