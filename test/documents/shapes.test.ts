import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { docxText } from '../helpers/docx-text.ts';
import { KIND_WORDS, paper } from '../helpers/examples.ts';
import { ioIn } from '../helpers/folder.ts';

/** Every way a conference may be held (who, with whom, where, how often) gives four papers that read well. */
const SHAPES = readdirSync(resolve('test/fixtures/shapes')).map((name) => name.replace(/\.yaml$/, ''));

let folder = '';
let code = -1;
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hinh-'));
  const io = ioIn(resolve('test/fixtures/shapes'), {
    stdout: () => undefined,
    stderr: (text) => {
      said += text;
    },
  });
  code = await main(['gen', ...KIND_WORDS, ...SHAPES.map((s) => `${s}.yaml`), '--out', folder], io);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('none has an error', () => {
  expect(said).not.toContain('lỗi[');
  expect(code).toBe(0);
});

describe.each(SHAPES)('%s', (shape) => {
  test.each(KIND_WORDS)('%s reads as agreed', async (word) => {
    const bytes = paper(folder, shape, word);
    const text = docxText(bytes);
    expect(structureFaults(bytes)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]| {2}| [,.;:]/);
    await expect(text).toMatchFileSnapshot(`__golden__/shapes/${shape}-${word}.txt`);
  });
});

test('the old tone style changes sentences and bodies, never people', () => {
  const text = docxText(paper(folder, 'pheu', 'kehoach'));
  expect(text).toContain('ĐẢNG UỶ / PHƯỜNG HOÀ MẪU');
  expect(text).toContain('cấp uỷ');
  expect(text.replaceAll('Nguyễn Thúy Hòa - Bí thư Đảng ủy phường', '')).not.toMatch(/ủy/);
  expect(text).toContain('Nguyễn Thúy Hòa');
});
