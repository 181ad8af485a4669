import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { EXAMPLES, KIND_WORDS, writeExamples } from '../helpers/examples.ts';
import { hasLibreOffice, itRenders } from '../helpers/renderers.ts';

interface Word {
  text: string;
  top: number;
  page: number;
}

let folder = '';

beforeAll(async () => {
  if (!hasLibreOffice()) return;
  folder = mkdtempSync(join(tmpdir(), 'trang-'));
  await writeExamples(folder, 'docx');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}, 180_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** Every word of a paper with its place, points from the top of its page. */
function words(name: string): Word[] {
  const xml = execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  const out: Word[] = [];
  let page = 0;
  for (const match of xml.matchAll(/<page |<word [^>]*yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)) {
    if (match[1] === undefined) page += 1;
    else out.push({ text: match[2] ?? '', top: Number(match[1]), page });
  }
  return out;
}

const all = EXAMPLES.flatMap((example) => KIND_WORDS.map((word) => `${example}-${word}`));
const papers = all.filter((name) => !name.endsWith('tinbai'));

describe.each(all)('%s on paper', (name) => {
  itRenders('is set in one font that has every Vietnamese letter', () => {
    const fonts = execFileSync('pdffonts', [join(folder, `${name}.pdf`)], { encoding: 'utf8' })
      .split('\n')
      .slice(2);
    const names = fonts
      .filter((line) => line !== '')
      .map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '');
    expect(names.filter((font) => !/^LiberationSerif/.test(font))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  itRenders('is A4, has no blank page, and numbers its pages from the second on', () => {
    const info = execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' });
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const onPages = words(name);
    expect(new Set(onPages.map((w) => w.page)).size).toBe(pages);
    const inMargin = onPages.filter((w) => w.top < 50);
    expect(inMargin.filter((w) => w.page === 1)).toEqual([]);
    for (const { text } of inMargin) expect(text).toMatch(/^\d+$/);
  });
});

describe.each(papers)('%s as an official paper', (name) => {
  itRenders('has its national or Party title on one line', () => {
    const first = words(name).filter((w) => w.page === 1);
    const found = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'].flatMap((title) => {
      const length = title.split(' ').length;
      const at = first.findIndex(
        (_, i) =>
          first
            .slice(i, i + length)
            .map((w) => w.text)
            .join(' ') === title,
      );
      return at < 0 ? [] : [first.slice(at, at + length)];
    });
    expect(found).toHaveLength(1);
    const line = found[0] ?? [];
    expect(new Set(line.map((w) => Math.round(w.top))).size).toBe(1);
  });

  itRenders('never leaves the signatures alone on a page', () => {
    const onPages = words(name);
    const at = onPages.findIndex((w, i) => w.text === 'Nơi' && onPages[i + 1]?.text === 'nhận:');
    const block = onPages[at];
    expect(block).toBeDefined();
    const above = onPages.filter(
      (w) => w.page === block?.page && w.top > 50 && w.top < (block?.top ?? 0) - 5,
    );
    expect(new Set(above.map((w) => Math.round(w.top))).size).toBeGreaterThanOrEqual(2);
  });
});
