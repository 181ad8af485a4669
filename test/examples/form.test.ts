import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { styleOf, textOf } from '../../src/render/paragraph.ts';
import { descendants } from '../../src/templates/xml.ts';
import { documentTree, docxParts } from '../helpers/docx-parts.ts';
import { EXAMPLES, KIND_WORDS, paper, writeExamples } from '../helpers/examples.ts';
import { ioIn } from '../helpers/folder.ts';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
  await writeExamples(folder, 'docx');
  const io = ioIn(process.cwd(), { stdout: () => undefined, stderr: () => undefined });
  const files = EXAMPLES.map((name) => `examples/${name}.yaml`);
  await main(['gen', 'tinbai', ...files, '--out', folder, '--format', 'html,md'], io);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLES = new Set(['TrichYeu', 'TrichYeuDang', 'TieuDe', 'TieuDeBai']);

describe.each(EXAMPLES.flatMap((example) => KIND_WORDS.map((word) => [example, word] as const)))(
  '%s-%s',
  (example, word) => {
    const document = () => documentTree(paper(folder, example, word));

    test('ends its title with more than one word', () => {
      const titled = descendants(document(), 'w:p').filter((p) => TITLES.has(styleOf(p) ?? ''));
      const last = titled.at(-1);
      if (word !== 'tinbai') expect(titled.length).toBeGreaterThan(0);
      if (last !== undefined) expect(textOf(last).trim().split(/\s+/).length).toBeGreaterThan(1);
    });

    test('highlights every placeholder and nothing else', () => {
      for (const run of descendants(document(), 'w:r')) {
        const marked = descendants(run, 'w:highlight').length > 0;
        const text = descendants(run, 'w:t')
          .flatMap((t) => t.children)
          .join('');
        expect(marked, text).toBe(/^\[cần bổ sung: [^\]]+\]$/i.test(text));
      }
    });

    test('has the number of the page in its header, with a result for readers that compute none', () => {
      const parts = docxParts(paper(folder, example, word));
      const headers = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
      expect(headers.filter((xml) => /PAGE/.test(xml))).toHaveLength(1);
      expect(headers.find((xml) => /PAGE/.test(xml))).toMatch(/w:val="center"|w:pStyle/);
      expect(headers.find((xml) => /PAGE/.test(xml))).toMatch(/<w:t>\d+<\/w:t>/);
      expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
    });
  },
);

test.each(['html', 'md'])('no %s holds a doubled space or a leftover', (format) => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(`.${format}`))) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text, name).not.toMatch(/\S {2,}\S|undefined|NaN|\[object|\bnull\b|[{}]/);
  }
});
