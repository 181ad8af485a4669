import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxPart } from './docx-parts.ts';
import { freshFolder, put } from './folder.ts';
import { type Ran, run } from './run.ts';

/** The smallest example, from its first key on. */
export const SMALL = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8').replace(/^(?:#.*\n)+/, '');

/** The same with another place of the meeting, as it is typed. */
export const heldAt = (typed: string): string => SMALL.replace('Hội trường Ủy ban nhân dân xã', () => typed);

/** The same with a number for the plan, as it is typed. */
export const numbered = (typed: string): string => `${SMALL}ke_hoach:\n  so: ${typed}\n  ngay: 20/11/2026\n`;

/** The same with one opinion, as it is typed. */
export const asked = (typed: string): string => `${SMALL}y_kien:\n  - noi_dung: ${typed}\n`;

/** What comes of `dialogue gen kehoach a.yaml`: how it ended, what was said in one line each, and the words of the paper if there is one. */
export async function genPlan(typed: string | Uint8Array): Promise<Ran & { words: string | null }> {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', typed);
  const ran = await run(['gen', 'kehoach', 'a.yaml', '--report', 'short'], { cwd });
  const path = join(cwd, 'van-ban/a-kehoach.docx');
  return { ...ran, words: existsSync(path) ? wordsOf(readFileSync(path)) : null };
}

/** A line each paragraph, the text as it is read. */
function wordsOf(docx: Uint8Array): string {
  const paragraphs = docxPart(docx, 'word/document.xml').split('</w:p>');
  return paragraphs
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
