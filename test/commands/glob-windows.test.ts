import { expect, test, vi } from 'vitest';
import { withAssets } from '../../executable/assets.ts';
import { expand } from '../../src/commands/glob.ts';
import { nodeIo } from '../../src/node/io.ts';

vi.mock('node:path', async (original) => (await original<typeof import('node:path')>()).win32);

const names = ['năm/a.yaml', 'năm/cũ/b.yaml', 'năm/cũ/c.txt'];

/** Windows with three files on a drive or a share, seen from `cwd`. */
function ioOn(drive: string, cwd: string) {
  const io = nodeIo(drive);
  io.files = withAssets(io.files, drive, { names, read: () => new Uint8Array() });
  return Object.defineProperty(io, 'cwd', { value: cwd });
}

test.each([
  ['D:\\', 'D:\\năm\\cũ', '..\\*.yaml', ['D:\\năm\\a.yaml']],
  ['D:\\', 'D:\\năm', 'D:\\năm\\c*\\*.yaml', ['D:\\năm\\cũ\\b.yaml']],
  ['D:\\', 'C:\\Windows', 'D:/năm/**/*.yaml', ['D:\\năm\\a.yaml', 'D:\\năm\\cũ\\b.yaml']],
  ['\\\\máy\\chung', 'C:\\Windows', '\\\\máy\\chung\\năm\\*\\b.*', ['\\\\máy\\chung\\năm\\cũ\\b.yaml']],
])('on Windows, files on %s seen from %s: %s', (drive, cwd, pattern, found) => {
  expect(expand(ioOn(drive, cwd), pattern)).toEqual(found);
});
