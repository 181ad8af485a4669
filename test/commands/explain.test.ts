import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../../src/pipeline/catalogue.ts';
import { run } from '../helpers/run.ts';

const explain = (...words: string[]) => run(['explain', ...words], { cwd: '.' });

/** First line of each page, without criterion and severity. */
function headsOf(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => / · (?:lỗi|cảnh báo|lưu ý)$/.test(line))
    .map((line) => line.split(' · ')[0] ?? '');
}

describe('dialogue explain', () => {
  it('gives title, severity, why, a bad and a good example and the source', async () => {
    const { code, stdout } = await explain('dulieu/number-form');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'dulieu/number-form · C21 · lỗi',
        'ô “số” không chỉ có số',
        '',
        'Vì sao',
        '  Ký hiệu được tự lập từ loại văn bản và cơ quan ban hành. Ghi cả ký hiệu vào ô số thì trên giấy',
        '  ký hiệu sẽ in hai lần.',
        '',
        'Sai',
        '  ke_hoach:',
        '    ben_ban_hanh: chinh_quyen',
        '    so: 342/KH-UBND',
        '',
        'Đúng',
        '  ke_hoach:',
        '    ben_ban_hanh: chinh_quyen',
        '    so: 342',
        '',
        'Căn cứ',
        '  Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.c; Hướng dẫn 05-HD/VPTW, mục I.3',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, string[]]>([
    ['yaml/tab', ['yaml/tab']],
    ['YAML/Tab', ['yaml/tab']],
    ['tab', ['yaml/tab']],
    ['[yaml/tab]', ['yaml/tab']],
    ['lỗi[yaml/tab]', ['yaml/tab']],
    ['C17', ['dulieu/impossible-date']],
    ['c1', ['dulieu/plan-before-event']],
    ['C21', ['dulieu/number-form', 'dulieu/symbol-issuer']],
    ['CAP-04', ['dulieu/capital-body', 'thethuc/cap-04']],
    ['pr-01', ['dulieu/notice-period', 'thethuc/pr-01']],
    ['PG-03', ['thethuc/pg-03']],
    ['thieu', ['thieu/<khoa>']],
    ['thieu/ket_luan.danh_gia', ['thieu/ket_luan.danh_gia']],
  ])('takes a code, its last part or a criterion: %s', async (word, codes) => {
    const { code, stdout } = await explain(word);
    expect([code, headsOf(stdout)]).toEqual([0, codes]);
  });

  test.each<[string, string | null]>([
    ['dulieu/imposible-date', 'dulieu/impossible-date'],
    ['duplicate-kye', 'duplicate-key'],
    ['constructor', null],
    ['C99', 'C09'],
    ['', null],
  ])('refuses what it does not know, naming the nearest: %s', async (word, near) => {
    const { code, stdout, stderr } = await explain(word);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`không có mã “${word}”`);
    if (near === null) expect(stderr).not.toContain('ý bạn là');
    else expect(stderr).toContain(`ý bạn là ${near}?`);
  });

  it('tells what belongs at a missing key', async () => {
    const { stdout } = await explain('thieu/hoi_nghi.phien.ngay');
    expect(stdout).toContain('Khóa hoi_nghi.phien[].ngay\n');
    expect(stdout).toContain('Ví dụ: 22/5/2026');
  });

  it('lists every code by family without a word, and one family with its name', async () => {
    const { stdout } = await explain();
    for (const { code, title } of catalogue) {
      expect(stdout).toMatch(new RegExp(`^ {2}${code.replace(/[/<>]/g, '\\$&')} .*`, 'm'));
      expect(stdout).toContain(title.vi);
    }
    const { stdout: yaml } = await explain('yaml');
    expect(stdout.startsWith(yaml)).toBe(true);
    expect(yaml).not.toContain('schema/');
  });

  it('shows a tab that would look like blanks', async () => {
    expect((await explain('yaml/tab')).stdout).toContain('<Tab>lan: 1');
  });

  it('speaks English around the Vietnamese page', async () => {
    const { stdout } = await explain('yaml/tab', '--lang', 'en');
    expect(stdout).toMatch(/^yaml\/tab · error\na line is indented with a tab\n\nWhy\n/);
    expect((await explain('--lang', 'en')).stdout).toContain('yaml – how the file is written');
  });
});
