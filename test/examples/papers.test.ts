import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingFacts, SEEDS, wrongFacts } from '../fixtures/seed-facts.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { docxText } from '../helpers/docx-text.ts';
import { EXAMPLES, KIND_WORDS, paper, writeExamples } from '../helpers/examples.ts';
import { sdkFaults } from '../helpers/validator.ts';

let folder = '';
let code = -1;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'Văn bản '));
  ({ code } = await writeExamples(folder, 'docx'));
  // html and md go with the article only
  await import('../../src/main.ts').then(async ({ main }) => {
    const { ioIn } = await import('../helpers/folder.ts');
    const io = ioIn(process.cwd(), { stdout: () => undefined, stderr: () => undefined });
    await main(
      ['gen', 'tinbai', ...EXAMPLES.map((e) => `examples/${e}.yaml`), '--out', folder, '--format', 'html,md'],
      io,
    );
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = EXAMPLES.flatMap((example) => KIND_WORDS.map((word) => [example, word] as const));

test('eight examples give thirty-two papers, without an error', () => {
  expect(EXAMPLES).toHaveLength(8);
  expect(code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(32);
});

describe.each(all)('%s-%s', (example, word) => {
  test('reads as agreed', async () => {
    await expect(docxText(paper(folder, example, word))).toMatchFileSnapshot(
      `__golden__/${example}-${word}.txt`,
    );
  });

  test('holds no leftover', () => {
    expect(docxText(paper(folder, example, word))).not.toMatch(
      /undefined|NaN|\[object|[{}]| {2}| [,.;:]|\bnull\b/,
    );
  });

  test('is a sound file, accepted by the Open XML SDK', async () => {
    const bytes = paper(folder, example, word);
    expect(structureFaults(bytes)).toEqual([]);
    expect(await sdkFaults(bytes)).toEqual([]);
  });
});

describe.each(SEEDS)('the article of $example', (seed) => {
  const name = seed.example.replace(/\.yaml$/, '');
  const texts: [string, () => string][] = [
    ['docx', () => docxText(paper(folder, name, 'tinbai'))],
    [
      'html',
      () =>
        new TextDecoder()
          .decode(paper(folder, name, 'tinbai', 'html'))
          .replace(/<\/?(time|em|strong)\b[^>]*>/g, '')
          .replace(/<[^>]+>/g, ' ')
          .replaceAll('&amp;', '&')
          .replaceAll('&quot;', '"'),
    ],
    [
      'md',
      () =>
        new TextDecoder()
          .decode(paper(folder, name, 'tinbai', 'md'))
          .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
          .replace(/[*#]/g, ''),
    ],
  ];

  test.each(texts)('tells every published fact in %s', (_, text) => {
    expect(missingFacts(text(), seed)).toEqual([]);
  });

  test.each(texts)('tells nothing that was not published in %s', (_, text) => {
    expect(wrongFacts(text(), seed)).toEqual([]);
  });
});

describe('the articles as html and md', () => {
  test.each(EXAMPLES)('%s reads as agreed', async (example) => {
    for (const format of ['html', 'md']) {
      const text = new TextDecoder().decode(paper(folder, example, 'tinbai', format));
      expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/);
      await expect(text).toMatchFileSnapshot(`__golden__/${example}-tinbai.${format}`);
    }
  });
});
