import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { docxPart, withPart } from '../helpers/docx-parts.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';

const PAGES = 300;
/** Paragraphs of six sentences that fill a page. */
const PER_PAGE = 9;
/** Megabytes; node itself takes most of them. */
const MEMORY = 64;

test(`a paper of ${PAGES} pages is judged in little memory`, async () => {
  const folder = freshFolder();
  const example = resolve('examples/phuong-mau-2026.yaml');
  const made = await run(['gen', 'thongbao', example, '--root', resolve('examples'), '--out', '.'], {
    cwd: folder,
  });
  expect(made.code).toBe(0);
  const paper = new Uint8Array(readFileSync(`${folder}/phuong-mau-2026-thongbao.docx`));
  const [paragraph = ''] =
    /<w:p>(?:(?!<\/w:p>).)*NoiDung(?:(?!<\/w:p>).)*<\/w:p>/su.exec(docxPart(paper, 'word/document.xml')) ??
    [];
  expect(paragraph).not.toBe('');
  const text = `${'Ủy ban nhân dân phường tiếp thu, giao đơn vị giải quyết và trả lời Nhân dân. '.repeat(6).trim()}`;
  const filled = paragraph.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/u, `<w:t>${text}</w:t>`);
  const long = withPart(paper, 'word/document.xml', (xml) =>
    xml.replace(paragraph, filled.repeat(PAGES * PER_PAGE)),
  );
  put(folder, 'dai.docx', long);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MEMORY}`, resolve('bin/dialogue.js'), 'lint', 'dai.docx', '--summary'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('PHIẾU KIỂM TRA THỂ THỨC');
});
