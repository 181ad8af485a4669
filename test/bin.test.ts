import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshFolder, put } from './helpers/folder.ts';
import { dialogue } from './helpers/process.ts';

describe('the program as it is started', () => {
  test('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(dialogue(['--version'], '.').stdout).toBe(`${version}\n`);
  });

  test.each<[string, string[], number]>([
    ['a good file', ['check', 'tot.yaml'], 0],
    ['a mistake in the data', ['check', 'sai.yaml'], 1],
    ['a file that is not there', ['check', 'khong-co.yaml'], 2],
    ['an unknown option', ['gen', '--khong-co'], 2],
    ['an unknown command', ['genn'], 2],
    ['an unknown kind', ['gen', 'kehoch', 'tot.yaml'], 2],
    ['an output folder that cannot be', ['gen', 'kehoach', 'tot.yaml', '--out', 'tot.yaml/x'], 3],
  ])('ends with the right code: %s', (_, args, code) => {
    const folder = freshFolder();
    const good = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
    put(folder, 'tot.yaml', good);
    put(folder, 'sai.yaml', good.replace('ngay: 11/12/2026', 'ngay: 31/11/2026'));
    const run = dialogue(args, folder);
    expect([run.status, run.stderr]).toEqual([code, expect.not.stringContaining('at ')]);
  });

  test('prints paths alone on stdout, so that they can be piped', () => {
    const folder = freshFolder();
    put(folder, 'tot.yaml', readFileSync('examples/xa-mau-toi-thieu.yaml'));
    const run = dialogue(['gen', 'kehoach'], folder);
    expect(run.stdout).toBe('van-ban/tot-kehoach.docx\n');
  });
});
