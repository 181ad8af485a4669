import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { committed } from './committed.ts';
import { withPart } from './docx-parts.ts';
import { docxText } from './docx-text.ts';
import { freshFolder, get, namesIn, put } from './folder.ts';
import { run } from './run.ts';

/** Says nothing of the data, and has three bases: what is repeated shows. */
const small = `${readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8').replace(
  /^can_cu:\n.*\n/m,
  'can_cu:\n  - Căn cứ một\n  - Căn cứ hai\n  - Căn cứ ba\n',
)}    - ho_ten: Nguyễn Văn B
      chuc_vu: Chủ tịch Hội đồng nhân dân xã
`;

export type OfficeFiles = Readonly<Record<string, string | Uint8Array>>;

/** A folder with `a.yaml` and files of the office under `mau`. */
export function office(files: OfficeFiles, folder = 'mau'): string {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', small);
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    put(dirname(path), path.slice(dirname(path).length), content);
  }
  return cwd;
}

export const PLAN = 'kehoach/nd30.docx';

/** The shipped plan with its text changed, as the office's own. */
export function plan(change: (document: string) => string): Record<string, Uint8Array> {
  return { [PLAN]: withPart(committed(PLAN), 'word/document.xml', change) };
}

/** The text of the plan that was written. */
export function written(cwd: string): string {
  return docxText(get(join(cwd, 'van-ban/a-kehoach.docx')) ?? new Uint8Array());
}

export interface Told {
  code: string;
  severity: string;
  message: string;
  hint: string | null;
  file: string | null;
  line: number | null;
  column: number | null;
}

/** What `gen` says when it writes nothing. @param words kind and options */
export async function refusedBy(files: OfficeFiles, ...words: string[]): Promise<Told[]> {
  const cwd = office(files);
  const done = await run(['gen', ...(words.length === 0 ? ['kehoach'] : words), '--json'], { cwd });
  const { findings, files: papers } = JSON.parse(done.stdout) as { findings: Told[]; files: unknown[] };
  expect([done.code, done.stderr, papers, namesIn(cwd)]).toEqual([1, '', [], ['a.yaml', 'mau']]);
  return findings.filter(({ severity }) => severity === 'error');
}
