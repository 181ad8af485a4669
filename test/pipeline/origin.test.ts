import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originsOf } from '../../src/pipeline/origin.ts';
import { failing, freshFolder, ioIn, put } from '../helpers/folder.ts';

/** Names of the YAML files found for a paper in a folder that holds these. */
function found(paper: string, ...files: string[]): string[] {
  const folder = freshFolder();
  for (const name of files) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    put(folder, name, 'x');
  }
  mkdirSync(join(folder, paper, '..'), { recursive: true });
  return originsOf(ioIn(folder), join(folder, paper)).map((path) => path.slice(folder.length + 1));
}

test.each<[string, string, string[], string[]]>([
  ['in the folder above', 'van-ban/a-kehoach.docx', ['a.yaml', 'b.yaml'], ['a.yaml']],
  ['beside', 'a-kehoach.docx', ['a.yml'], ['a.yml']],
  ['of a copy beside and a kept one', 'van-ban/a-kehoach.moi.docx', ['a.yaml'], ['a.yaml']],
  ['a name that Windows could not write', 'van-ban/a--bienban.docx', ['a?.yaml'], ['a?.yaml']],
  [
    'letters stored decomposed',
    'van-ban/phường-tinbai.docx',
    ['phường.yaml'.normalize('NFD')],
    ['phường.yaml'.normalize('NFD')],
  ],
  ['several', 'van-ban/a-kehoach.docx', ['a.yaml', 'van-ban/a.yml'], ['van-ban/a.yml', 'a.yaml']],
  ['none two folders above', 'x/van-ban/a-kehoach.docx', ['a.yaml'], []],
  ['none for a name gen does not give', 'van-ban/a.docx', ['a.yaml'], []],
])('%s', (_, paper, files, expected) => {
  expect(found(paper, ...files)).toEqual(expected);
});

test('a folder one may not look into holds none', () => {
  const folder = freshFolder();
  put(folder, 'a.yaml', 'x');
  const io = ioIn(folder, { files: failing('list', 'EACCES') });
  expect(originsOf(io, join(folder, 'van-ban/a-kehoach.docx'))).toEqual([]);
});
