import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { committed } from '../helpers/committed.ts';
import { freshFolder, namesIn, put } from '../helpers/folder.ts';
import { office, plan, written } from '../helpers/office.ts';
import { run } from '../helpers/run.ts';

const own = plan((d) => d.replace('{ket_thuc}', '{ket_thuc} (mẫu của xã)'));

describe('a Word template of the office', () => {
  test('is found in mau/ beside the YAML, wherever one stands', async () => {
    const cwd = office(own);
    const elsewhere = freshFolder();
    const done = await run(['gen', 'kehoach', join(cwd, 'a.yaml'), '--out', '{dir}/van-ban'], {
      cwd: elsewhere,
    });
    expect(done.code).toBe(0);
    expect(written(cwd)).toContain('(mẫu của xã)');
  });

  test('--templates names its folder instead', async () => {
    const cwd = office(own, 'bo-mau');
    cpSync(join(cwd, 'bo-mau'), join(cwd, 'mau'), { recursive: true });
    put(join(cwd, 'mau/kehoach'), 'nd30.docx', committed('kehoach/nd30.docx'));
    await run(['gen', 'kehoach'], { cwd });
    expect(written(cwd)).not.toContain('(mẫu của xã)');
    await run(['gen', 'kehoach', '--templates', 'bo-mau'], { cwd });
    expect(written(cwd)).toContain('(mẫu của xã)');
  });

  test.each<[string, (document: string) => string, RegExp]>([
    [
      'an unknown tag',
      (d) => d.replace('{ket_thuc}', '{ket_thucs}'),
      /mau\/kehoach\/nd30\.docx: lỗi: mẫu dùng thẻ \{ket_thucs\}, không có thẻ này \[template\/unknown-tag\]/,
    ],
    [
      'an unknown tag in a loop that stays empty',
      (d) => d.replace('{#noi_nhan}', '{#noi_nhan_kinh_gui}').replace('{/noi_nhan}', '{/noi_nhan_kinh_gui}'),
      /mẫu dùng thẻ \{noi_nhan_kinh_gui\}/,
    ],
    ['raw XML', (d) => d.replace('{ket_thuc}', '{@ket_thuc}'), /template\/raw-tag/],
    ['an open tag', (d) => d.replace('{ket_thuc}', '{ket_thuc'), /template\/syntax/],
  ])('with %s stops that YAML, in gen and in check', async (_, change, message) => {
    const cwd = office(plan(change));
    const done = await run(['gen', 'all', '--report', 'short'], { cwd });
    expect([done.code, done.stdout, namesIn(cwd)]).toEqual([1, '', ['a.yaml', 'mau']]);
    expect(done.stderr).toMatch(message);
    const checked = await run(['check', '--report', 'short'], { cwd });
    expect([checked.code, checked.stdout]).toEqual([1, expect.stringMatching(message)]);
  });

  test('an unknown tag is told with what was meant', async () => {
    const cwd = office(plan((d) => d.replace('{ket_thuc}', '{ket_thucs}')));
    const { stderr } = await run(['gen', 'kehoach'], { cwd });
    expect(stderr).toContain('ý bạn là {ket_thuc}?');
    expect(stderr).not.toContain('mẫu thiếu thẻ');
  });

  test('without a required tag warns, and stops under --strict', async () => {
    const cwd = office(plan((d) => d.replace('{ket_thuc}', '')));
    const strict = await run(['gen', 'kehoach', '--strict'], { cwd });
    expect([strict.code, strict.stdout]).toEqual([1, '']);
    const done = await run(['gen', 'kehoach', '--report', 'short'], { cwd });
    expect([done.code, done.stdout]).toEqual([0, 'van-ban/a-kehoach.docx\n']);
    expect(done.stderr).toContain('cảnh báo: mẫu thiếu thẻ “ket_thuc”');
  });
});

describe('a sentence of the office', () => {
  const ending = 'cau/ke_hoach/ket_thuc.hbs';

  test.each<[string, string | Uint8Array]>([
    ['UTF-8', 'Câu kết của xã\n'],
    ['UTF-8 with BOM and CRLF', '\ufeffCâu kết của xã\r\n'],
    ['decomposed letters', 'Câu kết của xã'.normalize('NFD')],
    ['UTF-16 of an old Notepad', Buffer.from('\ufeffCâu kết của xã\r\n', 'utf16le')],
  ])('in %s goes into the paper', async (_, content) => {
    const cwd = office({ [ending]: content });
    expect((await run(['gen', 'kehoach'], { cwd })).code).toBe(0);
    expect(written(cwd)).toMatch(/^Câu kết của xã\.\/\.$/m);
  });

  test.each<[string, string, string | Uint8Array, RegExp, RegExp]>([
    [
      'that asks for what there is not',
      ending,
      'Kính mời\ncác {{nhan_dann}} dự.',
      /mau\/cau\/ke_hoach\/ket_thuc\.hbs:2:7: lỗi: câu này không có \{\{nhan_dann\}\}/,
      /ý bạn là “nhan_dan”\?/,
    ],
    [
      'that is badly written',
      ending,
      'a\n{{#if x}',
      /ket_thuc\.hbs:2:1: lỗi: dấu \{\{…\}\} ở dòng này viết sai/,
      /so lại với câu mẫu gốc/,
    ],
    [
      'that belongs to no paper',
      'cau/ke_hoach/ket_thucc.hbs',
      'a',
      /ket_thucc\.hbs:1:1: lỗi: không có câu mẫu nào/,
      /ý bạn là “ke_hoach\/ket_thuc”\?/,
    ],
    [
      'in another encoding',
      ending,
      Uint8Array.of(0x43, 0xe2, 0x75),
      /ket_thuc\.hbs: lỗi: tệp không phải mã UTF-8/,
      /lưu lại bằng mã UTF-8/,
    ],
  ])('%s is a finding at its place', async (_, name, content, message, hint) => {
    const cwd = office({ [name]: content });
    const short = await run(['check', '--report', 'short'], { cwd });
    expect([short.code, short.stdout]).toEqual([1, expect.stringMatching(message)]);
    const done = await run(['gen', 'kehoach'], { cwd });
    expect([done.code, done.stdout]).toEqual([1, '']);
    expect(done.stderr).toMatch(hint);
  });
});

describe('the page of the office for the article', () => {
  test.each<[string, string | Uint8Array, number, RegExp]>([
    ['that is good', '<b>{{tieu_de}}</b>', 0, /a-tinbai\.html/],
    ['that was written on Windows', '\ufeff<b>{{tieu_de}}</b>\r\n', 0, /a-tinbai\.html/],
    [
      'that names what there is not',
      '<b>{{tieu_dee}}</b>',
      1,
      /mau\/tinbai\/tinbai\.html\.hbs.*\{\{tieu_dee\}\}/,
    ],
    ['that is no text', Uint8Array.of(0x43, 0xe2, 0x75), 1, /UTF-8/],
    ['that is badly written', '{{#each', 1, /mau\/tinbai\/tinbai\.html\.hbs/],
  ])('%s', async (_, content, code, message) => {
    const cwd = office({ 'tinbai/tinbai.html.hbs': content });
    const done = await run(['gen', 'tinbai', '--format', 'html', '--report', 'short'], { cwd });
    expect(done.code).toBe(code);
    expect(done.stdout + done.stderr).toMatch(message);
  });
});
