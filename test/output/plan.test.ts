import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/io.ts';
import type { DocumentKind } from '../../src/model/conference.ts';
import { type FileRequest, type Format, planFiles } from '../../src/output/plan.ts';

const ALL: DocumentKind[] = ['ke_hoach', 'bien_ban', 'thong_bao', 'tin_bai'];
const cwd = '/nha';

function request(file: string, kinds: DocumentKind[] = ['ke_hoach'], named = true): FileRequest {
  return { file, kinds, named };
}

/** Paths from the current folder. */
function paths(requests: FileRequest[], formats: Format[] = ['docx'], out = 'van-ban/'): string[] {
  return planFiles(requests, { out, cwd, formats }).map((p) => relative(cwd, p.path));
}

function refusal(requests: FileRequest[], formats: Format[] = ['docx'], out = 'van-ban'): UsageError['text'] {
  try {
    planFiles(requests, { out, cwd, formats });
  } catch (error) {
    if (error instanceof UsageError) return error.text;
    throw error;
  }
  throw new Error('was not refused');
}

describe('the name of an output', () => {
  test('one file of each kind', () => {
    expect(paths([request('/nha/phuong-7.yaml', ALL)])).toEqual([
      'van-ban/phuong-7-kehoach.docx',
      'van-ban/phuong-7-bienban.docx',
      'van-ban/phuong-7-thongbao.docx',
      'van-ban/phuong-7-tinbai.docx',
    ]);
  });

  test.each([
    ['.yml', '/nha/a.yml', 'van-ban/a-kehoach.docx'],
    ['an extension in capitals', '/nha/A.YAML', 'van-ban/A-kehoach.docx'],
    ['a dot in the name', '/nha/phuong.7.yaml', 'van-ban/phuong.7-kehoach.docx'],
    ['decomposed letters', `/nha/${'Đối thoại'.normalize('NFD')}.yaml`, 'van-ban/Đối thoại-kehoach.docx'],
    ['what only Linux allows', '/nha/a:b?.yaml', 'van-ban/a-b--kehoach.docx'],
  ])('%s', (_, file, expected) => {
    expect(paths([request(file)])).toEqual([expected]);
  });

  test.each([
    ['{dir}', 'x/a-kehoach.docx'],
    ['{dir}/ra', 'x/ra/a-kehoach.docx'],
    ['{dir}\\ra', 'x/ra/a-kehoach.docx'],
    ['/khac', '../khac/a-kehoach.docx'],
    ['.', 'a-kehoach.docx'],
  ])('--out %s', (out, expected) => {
    expect(paths([request('/nha/x/a.yaml')], ['docx'], out)).toEqual([expected]);
  });

  test('{dir} is taken as it is written on the disk', () => {
    const folder = '/nha/Xã $& Mẫu'.normalize('NFD');
    const [file] = planFiles([request(`${folder}/a.yaml`)], { out: '{dir}', cwd, formats: ['docx'] });
    expect(file).toEqual({
      source: `${folder}/a.yaml`,
      kind: 'ke_hoach',
      format: 'docx',
      path: `${folder}/a-kehoach.docx`,
    });
  });
});

describe('formats', () => {
  test('under all, html and md are for the article alone', () => {
    expect(paths([request('/nha/a.yaml', ALL, false)], ['pdf', 'html', 'md'])).toEqual([
      'van-ban/a-kehoach.pdf',
      'van-ban/a-bienban.pdf',
      'van-ban/a-thongbao.pdf',
      'van-ban/a-tinbai.pdf',
      'van-ban/a-tinbai.html',
      'van-ban/a-tinbai.md',
    ]);
  });

  test('a named article has them', () => {
    expect(paths([request('/nha/a.yaml', ['tin_bai'])], ['html', 'md'])).toEqual([
      'van-ban/a-tinbai.html',
      'van-ban/a-tinbai.md',
    ]);
  });

  test.each<[Format]>([['html'], ['md']])('another kind named with %s is refused', (format) => {
    const text = refusal([request('/nha/a.yaml', ['tin_bai', 'bien_ban'])], ['docx', format]);
    expect(text.vi).toContain(
      `định dạng ${format} chỉ dùng cho tin bài (tinbai), không dùng cho biên bản (bienban)`,
    );
    expect(text.en).toContain(`format ${format} is for the article (tinbai) only`);
  });
});

describe('two inputs with one output', () => {
  test.each([
    ['the same name in two folders', '/nha/x/a.yaml', '/nha/y/a.yaml'],
    ['.yaml and .yml', '/nha/a.yaml', '/nha/a.yml'],
    ['another case', '/nha/a.yaml', '/nha/A.yaml'],
    ['another Unicode form', '/nha/xã.yaml', `/nha/${'xã'.normalize('NFD')}.yaml`],
    ['another case of Đ', '/nha/đ.yaml', '/nha/Đ.yaml'],
  ])('%s: both are named', (_, first, second) => {
    const text = refusal([request(first), request(second)]);
    for (const name of [first, second]) {
      expect(text.vi).toContain(`“${relative(cwd, name)}”`);
      expect(text.en).toContain(`“${relative(cwd, name)}”`);
    }
  });

  test('{dir} parts them', () => {
    const requests = [request('/nha/x/a.yaml'), request('/nha/y/a.yaml')];
    expect(paths(requests, ['docx'], '{dir}/van-ban')).toEqual([
      'x/van-ban/a-kehoach.docx',
      'y/van-ban/a-kehoach.docx',
    ]);
  });

  test('one input named twice is no clash', () => {
    expect(paths([request('/nha/a.yaml'), request('/nha/a.yaml', ['ke_hoach', 'ke_hoach'])])).toEqual([
      'van-ban/a-kehoach.docx',
    ]);
  });

  test('different kinds of one name are no clash', () => {
    expect(paths([request('/nha/a.yaml'), request('/nha/x/a.yaml', ['bien_ban'])])).toHaveLength(2);
  });
});
