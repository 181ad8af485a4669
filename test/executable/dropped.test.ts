import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { droppedPaths, genDropped } from '../../executable/dropped.ts';
import { main } from '../../src/main.ts';
import { freshFolder, ioIn, namesIn, put } from '../helpers/folder.ts';

const CMD = 'keo-tha-vao-day.cmd';

describe('the paths in the command line of Explorer', () => {
  const explorer = (rest: string, folder = 'D:\\Đối thoại (1)') =>
    `C:\\WINDOWS\\system32\\cmd.exe /c ""${folder}\\${CMD}" ${rest}"`;

  test.each<[string, string, string[]]>([
    ['one without a blank', 'D:\\a.yaml ', ['D:\\a.yaml']],
    ['one with a blank', '"D:\\năm nay\\a.yaml" ', ['D:\\năm nay\\a.yaml']],
    ['both', 'D:\\a.yaml "D:\\b c.yaml" E:\\d.yml ', ['D:\\a.yaml', 'D:\\b c.yaml', 'E:\\d.yml']],
    [
      'signs that cmd takes for its own',
      'D:\\a&b^c%PATH%!d(1),e;f=g@h.yaml ',
      ['D:\\a&b^c%PATH%!d(1),e;f=g@h.yaml'],
    ],
    ['the same in quotes', '"D:\\a & b^ %PATH% !d.yaml"', ['D:\\a & b^ %PATH% !d.yaml']],
    ['of a share', '\\\\máy-chủ\\chung\\a.yaml', ['\\\\máy-chủ\\chung\\a.yaml']],
    [
      'with other blanks, which Explorer does not quote',
      'D:\\a\u00a0b\u3000c.yaml',
      ['D:\\a\u00a0b\u3000c.yaml'],
    ],
    ['none', '', []],
  ])('%s', (_, rest, paths) => {
    expect(droppedPaths(explorer(rest), CMD)).toEqual(paths);
    expect(droppedPaths(explorer(rest, '\\\\máy\\x & y'), CMD)).toEqual(paths);
  });

  test('of other programs that start a .cmd', () => {
    const shell = '"C:\\Windows\\System32\\cmd.exe" /d /c "D:\\x y\\KEO-THA-VAO-DAY.CMD" D:\\a.yaml';
    expect(droppedPaths(shell, CMD)).toEqual(['D:\\a.yaml']);
    expect(droppedPaths('"C:\\Windows\\System32\\cmd.exe" ', CMD)).toEqual([]);
  });
});

describe('files dropped', () => {
  const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

  async function drop(folder: string, paths: readonly string[], env: Record<string, string> = {}) {
    let said = '';
    const stderr = (text: string): void => {
      said += text;
    };
    const io = ioIn(freshFolder(), { env, stdout: () => undefined, stderr });
    const line = `cmd.exe /c ""D:\\${CMD}" ${paths.map((path) => `"${path}"`).join(' ')} "`;
    const code = await genDropped({ script: CMD, line, words: ['x.yaml'] }, io, main);
    return { code, said, names: namesIn(folder) };
  }

  test('get their papers in van-ban beside each', async () => {
    const [here, there] = [freshFolder(), freshFolder()];
    const paths = [put(here, '-a & b.yaml', small), put(there, 'c.yaml', small)];
    const { code, said } = await drop(here, paths);
    expect(code).toBe(0);
    expect(namesIn(`${here}/van-ban`)).toContain('-a & b-kehoach.docx');
    expect(namesIn(`${there}/van-ban`)).toContain('c-bienban.docx');
    expect(said).toMatch(
      /\n\nĐã xong\. Văn bản nằm trong .*van-ban.*\.\n\nNhấn một phím bất kỳ để đóng cửa sổ\.\n$/,
    );
  });

  test('are checked first: what is wrong is told, and what to do', async () => {
    const folder = freshFolder();
    const path = put(folder, 'sai.yaml', small.replace('ngay: 11/12/2026', 'ngay: 31/11/2026'));
    const { code, said, names } = await drop(folder, [path]);
    expect([code, names]).toEqual([1, ['sai.yaml']]);
    expect(said).toContain('31/11/2026');
    expect(said).toMatch(/\nChưa xong\. Hãy làm theo các dòng trên, lưu tệp YAML rồi thả lại\.\n\nNhấn/);
  });

  test('are none when the .cmd was only opened: it is told what to drop, in the language wanted', async () => {
    const folder = freshFolder();
    expect(await drop(folder, [])).toEqual({
      code: 2,
      said: expect.stringMatching(/^\nKéo một hoặc nhiều tệp YAML.+ thư mục van-ban .+\n\nNhấn/s),
      names: [],
    });
    const { said } = await drop(folder, [], { DIALOGUE_LANG: 'en' });
    expect(said).toMatch(/^\nDrag one or more YAML files.+\n\nPress any key to close this window\.\n$/s);
  });

  test('are the arguments where the .cmd was typed', async () => {
    const folder = freshFolder();
    put(folder, 'a.yaml', small);
    const io = ioIn(folder, { stdout: () => undefined, stderr: () => undefined });
    expect(await genDropped({ script: CMD, line: '', words: ['a.yaml'] }, io, main)).toBe(0);
    expect(namesIn(`${folder}/van-ban`)).toContain('a-tinbai.docx');
  });
});
