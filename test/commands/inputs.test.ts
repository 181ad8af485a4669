import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/node/files.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

/** `check` of one word in a folder with these files; all must be refused as a wrong call, in one line. */
async function refused(files: readonly string[], word: string[], lang = 'vi'): Promise<string> {
  const cwd = freshFolder();
  for (const name of files) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    put(cwd, name, small);
  }
  const { code, stdout, stderr } = await run(['check', ...word, '--lang', lang], { cwd });
  expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  return stderr;
}

describe('a file that is not there', () => {
  test.each<[string, string[], string, string]>([
    ['misspelt', ['hoi-nghi.yaml'], 'hoinghi.yaml', 'có phải hoi-nghi.yaml không?'],
    ['without its extension', ['hoi-nghi.yaml'], 'hoi-nghi', 'có phải hoi-nghi.yaml không?'],
    ['with another extension', ['a.yml', 'hoi-nghi.yml'], 'hoi-nghi.yaml', 'có phải hoi-nghi.yml không?'],
    ['with accents', ['2026/hoi nghi.yaml'], '2026\\hội nghị.yaml', 'có phải "2026/hoi nghi.yaml" không?'],
    [
      'saved by Notepad as a text',
      ['hoi-nghi.yaml.txt'],
      'hoi-nghi.yaml',
      'Notepad đã thêm đuôi .txt; hãy đổi tên, gõ: ren hoi-nghi.yaml.txt hoi-nghi.yaml',
    ],
    ['a text beside the YAML', ['a.txt', 'a.yaml'], 'a', 'có phải a.yaml không?'],
    ['in a folder that is not there', ['a.yaml'], '2027/a.yaml', 'không có thư mục “2027”'],
    ['below a file', ['a.yaml'], 'a.yaml/b.yaml', 'không có thư mục “a.yaml”'],
    ['unlike any', ['a.yaml'], 'ke-hoach-nam.yaml', 'hãy kiểm tra tên và thư mục'],
  ])('%s', async (_, files, word, said) => {
    expect(await refused(files, [word])).toContain(said);
  });

  test('in English', async () => {
    expect(await refused(['hoi-nghi.yaml'], ['hoinghi.yaml'], 'en')).toBe(
      'error: no such file: “hoinghi.yaml”; did you mean hoi-nghi.yaml?\n',
    );
  });

  test('when none is named, but Notepad has made one', async () => {
    expect(await refused(['hoi-nghi.yaml.txt'], [])).toContain('Notepad đã thêm đuôi .txt');
  });
});

describe('a folder', () => {
  test('names a file of it, and all of them', async () => {
    expect(await refused(['năm nay/a.yaml', 'năm nay/b.yaml'], ['năm nay'])).toBe(
      'lỗi: “năm nay” là một thư mục; hãy ghi tên tệp, ví dụ "năm nay/a.yaml", hoặc mọi tệp trong đó: "năm nay/*.yaml"\n',
    );
  });

  test('without YAML', async () => {
    expect(await refused(['anh/a.jpg'], ['anh'])).toContain('không có tệp YAML nào');
  });
});

test('a name with blanks, without quotes', async () => {
  const said = 'lỗi: tên tệp có dấu cách phải đặt trong dấu nháy: "hội nghị 2026.yaml"\n';
  expect(await refused(['hội nghị 2026.yaml'], ['hội', 'nghị', '2026.yaml'])).toBe(said);
  const cwd = freshFolder();
  put(cwd, 'hội nghị 2026.yaml', small);
  expect((await run(['gen', 'all', 'hội', 'nghị', '2026.yaml'], { cwd })).stderr).toBe(said);
});

test('several files, none named', async () => {
  expect(await refused(['a.yaml', 'b.yaml'], [])).toBe(
    'lỗi: thư mục này có nhiều tệp: a.yaml, b.yaml; hãy ghi rõ tên tệp cần dùng ở cuối lệnh, muốn dùng tất cả thì ghi *.yaml\n',
  );
});

describe('what may not be read', () => {
  test.each(['look', 'read'] as const)('%s', async (operation) => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', small);
    const files = {
      ...nodeFiles,
      [operation]: (path: string) => {
        if (path.endsWith('a.yaml')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return nodeFiles[operation](path);
      },
    };
    const { code, stdout, stderr } = await run(['check', 'a.yaml'], { cwd, files });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^lỗi: không có quyền đọc .*“a\.yaml” \(EACCES\).*\n$/);
  });

  test('the current folder', async () => {
    const list = () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    expect(await run(['check'], { cwd: freshFolder(), files: { ...nodeFiles, list } })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lỗi: không có quyền đọc “.” (EACCES); hãy hỏi người quản trị máy\n',
    });
  });
});
